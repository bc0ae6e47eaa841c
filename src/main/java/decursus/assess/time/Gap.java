package decursus.assess.time;

import decursus.domain.time.DaySpan;

/// How many whole days lie between two times, as far as these are known.
///
/// @param least fewest days; below zero where the order of the two is open
/// @param most  most days; infinite where one of them is open on that side
public record Gap(double least, double most) {

    private static final double HALF_DAY = 0.5;

    public Gap {
        if (Double.isNaN(least) || Double.isNaN(most) || least > most) {
            throw new IllegalArgumentException("gap " + least + " to " + most + " is the wrong way round");
        }
    }

    /// Days from an earlier time to a later one.
    public static Gap between(DaySpan earlier, DaySpan later) {
        DaySpan from = wholeDays(earlier);
        DaySpan to = wholeDays(later);
        // a whole day n covers n−½ to n+½
        return new Gap(to.earliest() - from.latest() + 1, to.latest() - from.earliest() - 1);
    }

    /// Days from a time that is not later than a day to that day.
    public static Gap before(DaySpan earlier, long day) {
        Gap gap = between(earlier, day(day));
        return new Gap(Math.max(0, gap.least), Math.max(0, gap.most));
    }

    /// The whole days that a time touches: noon of day 3 is day 3.
    public static DaySpan wholeDays(DaySpan span) {
        double from = Math.floor(span.earliest() + HALF_DAY) - HALF_DAY;
        double to = Math.ceil(span.latest() - HALF_DAY) + HALF_DAY;
        return new DaySpan(from, span.length() == 0 ? from + 1 : to);
    }

    /// One day.
    public static DaySpan day(long day) {
        return new DaySpan(day - HALF_DAY, day + HALF_DAY);
    }

    /// The day that a position on the axis lies in.
    public static long dayOf(double position) {
        return (long) Math.floor(position + HALF_DAY);
    }

    /// True when the number of days is certain.
    public boolean exact() {
        return least == most;
    }

    /// True when neither end is open.
    public boolean bounded() {
        return Double.isFinite(least) && Double.isFinite(most);
    }
}
