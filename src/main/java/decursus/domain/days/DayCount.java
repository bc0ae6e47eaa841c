package decursus.domain.days;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.Period;
import decursus.domain.time.RelativeUnit;
import decursus.domain.time.TimePoint;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Turns calendar times into counts from day 0. A month or a year becomes a stretch of days, widened outward to whole
/// weeks (a year: to four weeks): its exact bounds would give away on which day of which month day 0 lies. A clock
/// time becomes its day. Counts stay as they are.
public final class DayCount {

    private static final int MONTH_GRID = 7;
    private static final int YEAR_GRID = 28;
    /// The furthest day that a count can hold.
    private static final int FURTHEST = 73_049;

    private final @Nullable LocalDate origin;
    private final @Nullable String label;

    private DayCount(@Nullable LocalDate origin, @Nullable String label) {
        this.origin = origin;
        this.label = label;
    }

    /// Counts from the course's day 0; without one from its first record.
    public static DayCount of(Course course) {
        if (!course.timeframe().calendar()) {
            return new DayCount(null, null);
        }
        DayZero zero = DayZero.of(course);
        if (zero.known()) {
            return new DayCount(zero.axis().origin(), null);
        }
        Optional<LocalDate> exact = CourseTimes.items(course).map(DayCount::exactDay).filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        Optional<LocalDate> first = CourseTimes.items(course).map(DayCount::anyDay).filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        String name = exact.isPresent() && first.isPresent() && first.get().isBefore(exact.get()) ? "first dated record" : "first record";
        return new DayCount(exact.or(() -> first).or(() -> CourseTimes.all(course).map(DayCount::anyDay).filter(Objects::nonNull)
                .min(Comparator.naturalOrder())).orElse(null), name);
    }

    /// What day 0 is called where it is no index treatment; null where the course says it.
    public @Nullable String label() {
        return label;
    }

    /// A time as a count from day 0, as wide as what it can mean or wider; unknown where there is no day 0.
    public TimePoint of(TimePoint point) {
        return switch (point) {
            case TimePoint.Calendar calendar -> calendar(calendar);
            case TimePoint.Relative relative -> relative;
            case TimePoint.Before before -> {
                TimePoint limit = edge(before.limit(), true, true);
                yield limit instanceof TimePoint.Unknown ? limit : new TimePoint.Before(limit);
            }
            case TimePoint.After after -> {
                TimePoint limit = edge(after.limit(), false, false);
                yield limit instanceof TimePoint.Unknown ? limit : new TimePoint.After(limit);
            }
            case TimePoint.Between between -> {
                TimePoint from = edge(between.from(), true, false);
                TimePoint to = edge(between.to(), false, true);
                yield from instanceof TimePoint.Unknown || to instanceof TimePoint.Unknown ? new TimePoint.Unknown()
                        : new TimePoint.Between(from, to);
            }
            case TimePoint.Unknown unknown -> unknown;
        };
    }

    /// A period likewise; ends that are not known then are left out.
    public Period of(Period period) {
        Period.Start start = switch (period.start()) {
            case Period.Start.At at -> known(of(at.time())) ? new Period.Start.At(of(at.time())) : new Period.Start.Unknown();
            case Period.Start.RunningBefore before -> known(of(before.limit()))
                    ? new Period.Start.RunningBefore(of(before.limit())) : new Period.Start.Unknown();
            case Period.Start.Unknown unknown -> unknown;
        };
        Period.End end = switch (period.end()) {
            case Period.End.At at -> known(of(at.time())) ? new Period.End.At(of(at.time())) : new Period.End.StoppedTimeUnknown();
            case Period.End.OngoingAsOf ongoing -> {
                TimePoint asOf = ongoing.asOf();
                TimePoint counted = asOf == null ? null : of(asOf);
                yield new Period.End.OngoingAsOf(counted != null && known(counted) ? counted : null);
            }
            case Period.End.StoppedTimeUnknown stopped -> stopped;
            case Period.End.NotStated notStated -> notStated;
        };
        return new Period(start, end);
    }

    private static boolean known(TimePoint point) {
        return !(point instanceof TimePoint.Unknown);
    }

    private TimePoint calendar(TimePoint.Calendar point) {
        if (origin == null) {
            return new TimePoint.Unknown();
        }
        if (grid(point) == 1) {
            return day(point.firstDay(), point.approximate());
        }
        return new TimePoint.Between(edge(point, true, false), edge(point, false, true));
    }

    /// One end of what a limit can mean, as a day.
    ///
    /// @param first the first day, else the last
    /// @param up    rounded to a later day, else to an earlier one; always so that the whole says less, never more
    private TimePoint edge(TimePoint limit, boolean first, boolean up) {
        if (!(limit instanceof TimePoint.Calendar point)) {
            return limit;
        }
        if (origin == null) {
            return new TimePoint.Unknown();
        }
        int grid = grid(point);
        if (grid == 1) {
            return day(point.firstDay(), point.approximate());
        }
        int about = point.approximate() ? point.lastDay().getDayOfYear() - point.firstDay().getDayOfYear() + 1 : 0;
        long days = first ? days(point.firstDay()) - (about + 1) / 2 : days(point.lastDay()) + (about + 1) / 2;
        return day(up ? -Math.floorDiv(-days, grid) * grid : Math.floorDiv(days, grid) * grid, false);
    }

    private TimePoint day(LocalDate date, boolean approximate) {
        return day(days(date), approximate);
    }

    private static TimePoint day(long days, boolean approximate) {
        return new TimePoint.Relative(Math.toIntExact(Math.clamp(days, -FURTHEST, FURTHEST)), RelativeUnit.DAY, approximate);
    }

    private long days(LocalDate date) {
        return date.toEpochDay() - Objects.requireNonNull(origin).toEpochDay();
    }

    private static int grid(TimePoint.Calendar point) {
        return switch (point) {
            case TimePoint.InYear year -> YEAR_GRID;
            case TimePoint.InMonth month -> MONTH_GRID;
            case TimePoint.OnDate date -> 1;
            case TimePoint.AtMinute minute -> 1;
        };
    }

    private static @Nullable LocalDate exactDay(TimePoint point) {
        return point instanceof TimePoint.OnDate || point instanceof TimePoint.AtMinute ? anyDay(point) : null;
    }

    private static @Nullable LocalDate anyDay(TimePoint point) {
        return switch (point) {
            case TimePoint.Calendar calendar -> calendar.firstDay();
            case TimePoint.Relative relative -> null;
            case TimePoint.Before before -> anyDay(before.limit());
            case TimePoint.After after -> anyDay(after.limit());
            case TimePoint.Between between -> anyDay(between.from());
            case TimePoint.Unknown unknown -> null;
        };
    }
}
