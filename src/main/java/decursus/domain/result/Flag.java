package decursus.domain.result;

/// Where a result lies against the range printed beside it.
public enum Flag {
    HIGH, LOW, NORMAL,
    /// No range, a result that has no number, or a bound that does not decide.
    NONE
}
