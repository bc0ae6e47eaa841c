package decursus.assess.exposure;

/// Why it is not certain that something was going on.
public enum Doubt {
    /// The start is only known as a stretch of time.
    START_NOT_EXACT,
    /// It was running before a time; when it began is not reported.
    START_NOT_REPORTED,
    /// The end is only known as a stretch of time.
    END_NOT_EXACT,
    /// Whether or when it ended is not reported.
    END_NOT_REPORTED,
    /// It was stopped, the time is not reported.
    STOP_NOT_DATED,
    /// It was going on when it was last reported; nothing is known after that.
    AFTER_LAST_REPORT
}
