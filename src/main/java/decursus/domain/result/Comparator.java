package decursus.domain.result;

/// How a reported number relates to the true value.
public enum Comparator {
    EQUAL("="),
    LESS("<"),
    AT_MOST("≤"),
    GREATER(">"),
    AT_LEAST("≥"),
    /// "About", "close to": a number, but not an exact one.
    ABOUT("~");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /// The sign as it is printed; `=` is usually left out.
    public String sign() {
        return sign;
    }

    /// True when only a bound of the value is known.
    public boolean censored() {
        return this == LESS || this == AT_MOST || this == GREATER || this == AT_LEAST;
    }

    /// True when the true value lies at or below the number.
    public boolean below() {
        return this == LESS || this == AT_MOST;
    }
}
