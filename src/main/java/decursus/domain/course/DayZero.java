package decursus.domain.course;

import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Treatment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The day that a course is counted from, and the axis that follows from it.
///
/// @param axis  days from day 0; where no day 0 is known, days from an arbitrary date that no figure may print as day 0
/// @param known true when day 0 is a certain day
public record DayZero(TimeAxis axis, boolean known) {

    /// Before every time that can be reported, so that no part of the course seems to lie on the other side of it.
    private static final LocalDate ARBITRARY = LocalDate.of(TimePoint.FIRST_YEAR - 1, 1, 1);
    private static final double HALF_DAY = 0.5;

    /// The default day 0 of a course: the first dated giving of its index treatment, or 0 where time is only counted.
    /// An index treatment whose start is only known as a month or a range gives no day 0, nor does one that may have been
    /// given, at some inexact time, before its first exact day.
    public static DayZero of(Course course) {
        if (!course.timeframe().calendar()) {
            return new DayZero(TimeAxis.relative(), true);
        }
        return course.indexTreatment().flatMap(DayZero::firstDay)
                .map(date -> new DayZero(TimeAxis.dated(date), true))
                .orElseGet(() -> new DayZero(TimeAxis.dated(ARBITRARY), false));
    }

    /// The first exact day; empty when there is none, or when the treatment may have been given before it.
    private static Optional<LocalDate> firstDay(Treatment treatment) {
        List<TimePoint> begun = Stream.concat(treatment.administrations().stream().map(Administration::time),
                treatment.phases().stream().map(phase -> phase.period().start()).filter(Period.Start.At.class::isInstance)
                        .map(start -> ((Period.Start.At) start).time())).toList();
        return begun.stream().map(DayZero::exactDay).filter(Objects::nonNull).min(Comparator.naturalOrder())
                .filter(day -> begun.stream().noneMatch(time -> mayLieBefore(day, time))
                        && treatment.phases().stream().noneMatch(phase -> ranBefore(day, phase.period())));
    }

    /// A giving without any time says nothing of the first one; an inexact one may be the first.
    private static boolean mayLieBefore(LocalDate day, TimePoint time) {
        return !(time instanceof TimePoint.Unknown) && TimeAxis.dated(day).span(time).earliest() < -HALF_DAY;
    }

    /// True when a phase whose start is not known was running before a day, or may have been.
    private static boolean ranBefore(LocalDate day, Period period) {
        return switch (period.start()) {
            case Period.Start.At at -> false;
            case Period.Start.RunningBefore before -> TimeAxis.dated(day).span(before.limit()).earliest() < HALF_DAY;
            case Period.Start.Unknown unknown -> period.end() instanceof Period.End.At end && mayLieBefore(day, end.time());
        };
    }

    private static @Nullable LocalDate exactDay(TimePoint time) {
        return switch (time) {
            case TimePoint.OnDate date -> date.approximate() ? null : date.date();
            case TimePoint.AtMinute minute -> minute.firstDay();
            case TimePoint.InMonth month -> null;
            case TimePoint.InYear year -> null;
            case TimePoint.Relative relative -> null;
            case TimePoint.Before before -> null;
            case TimePoint.After after -> null;
            case TimePoint.Between between -> null;
            case TimePoint.Unknown unknown -> null;
        };
    }
}
