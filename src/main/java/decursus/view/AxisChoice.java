package decursus.view;

/// How time is counted along the axis.
public enum AxisChoice {
    /// From day 0 where one is known, else by the calendar.
    AUTO,
    /// From day 0 at one scale.
    RELATIVE,
    /// From day 0, years before and days after, with an honest break between them.
    TWO_SCALE,
    /// By the calendar; only for a dated course.
    CALENDAR
}
