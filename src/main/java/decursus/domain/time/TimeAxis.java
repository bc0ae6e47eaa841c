package decursus.domain.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A course's axis: days from its day 0, and the one mapping of time points onto it.
///
/// A whole day n covers n−½ to n+½. A relative month m covers (m−½) to (m+½) × 30.4375 days, weeks and years
/// likewise. "About" widens a point by half of its unit on each side. A minute of the clock is one instant: noon of
/// day n is n.
public final class TimeAxis {

    private final @Nullable LocalDate origin;
    private final long originDay;

    private TimeAxis(@Nullable LocalDate origin) {
        this.origin = origin;
        this.originDay = origin == null ? 0 : origin.toEpochDay();
    }

    /// The axis of a course that is only counted from day 0 and knows no calendar.
    public static TimeAxis relative() {
        return new TimeAxis(null);
    }

    /// The axis of a dated course.
    ///
    /// @param dayZero the calendar date that is drawn as day 0
    public static TimeAxis dated(LocalDate dayZero) {
        return new TimeAxis(dayZero);
    }

    /// The calendar date of day 0; null on a relative axis.
    public @Nullable LocalDate origin() {
        return origin;
    }

    /// The days that a point can mean.
    ///
    /// @throws IllegalArgumentException for a calendar time on a relative axis
    public DaySpan span(TimePoint point) {
        return switch (point) {
            case TimePoint.AtMinute minute -> minute(minute);
            case TimePoint.InYear year -> days(year, year.year().length());
            case TimePoint.InMonth month -> days(month, month.month().lengthOfMonth());
            case TimePoint.OnDate date -> days(date, 1);
            case TimePoint.Relative relative -> relative(relative);
            case TimePoint.Before before -> new DaySpan(Double.NEGATIVE_INFINITY, span(before.limit()).earliest());
            case TimePoint.After after -> new DaySpan(span(after.limit()).latest(), Double.POSITIVE_INFINITY);
            case TimePoint.Between between -> span(between.from()).hull(span(between.to()));
            case TimePoint.Unknown unknown -> DaySpan.unbounded();
        };
    }

    private DaySpan relative(TimePoint.Relative point) {
        double half = point.approximate() ? 1 : 0.5;
        double unit = point.unit().days();
        return new DaySpan((point.count() - half) * unit, (point.count() + half) * unit);
    }

    private DaySpan days(TimePoint.Calendar point, int unitDays) {
        double widened = point.approximate() ? unitDays / 2.0 : 0;
        return new DaySpan(day(point.firstDay()) - 0.5 - widened, day(point.lastDay()) + 0.5 + widened);
    }

    private DaySpan minute(TimePoint.AtMinute point) {
        double at = day(point.firstDay()) - 0.5 + point.dateTime().toLocalTime().toSecondOfDay() / 86_400.0;
        double widened = point.approximate() ? 0.5 / 1_440 : 0;
        return new DaySpan(at - widened, at + widened);
    }

    private double day(LocalDate date) {
        if (origin == null) {
            throw new IllegalArgumentException("the calendar time " + date + " has no place on a course that is counted from day 0");
        }
        return (double) date.toEpochDay() - originDay;
    }
}
