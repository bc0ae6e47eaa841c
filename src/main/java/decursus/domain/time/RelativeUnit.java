package decursus.domain.time;

/// The unit in which a source counts time from day 0.
public enum RelativeUnit {
    DAY("day", 1),
    WEEK("week", 7),
    /// A mean Gregorian month: 365.25 / 12 days.
    MONTH("month", 30.4375),
    /// A mean Julian year: 365.25 days.
    YEAR("year", 365.25);

    private final String word;
    private final double days;

    RelativeUnit(String word, double days) {
        this.word = word;
        this.days = days;
    }

    /// The unit's English word in the singular, as [TimeNotation] writes it.
    public String word() {
        return word;
    }

    /// Length in days.
    public double days() {
        return days;
    }
}
