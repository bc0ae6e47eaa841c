package decursus.domain.course;

import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Treatment;
import java.time.LocalDate;
import java.util.Comparator;
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

    /// The default day 0 of a course: the first dated giving of its index treatment, or 0 where time is only counted.
    /// An index treatment whose start is only known as a month or a range gives no day 0.
    public static DayZero of(Course course) {
        if (!course.timeframe().calendar()) {
            return new DayZero(TimeAxis.relative(), true);
        }
        return course.indexTreatment().flatMap(DayZero::firstDay)
                .map(date -> new DayZero(TimeAxis.dated(date), true))
                .orElseGet(() -> new DayZero(TimeAxis.dated(ARBITRARY), false));
    }

    private static Optional<LocalDate> firstDay(Treatment treatment) {
        Stream<LocalDate> given = treatment.administrations().stream().map(each -> exactDay(each.time())).filter(Objects::nonNull);
        Stream<LocalDate> started = treatment.phases().stream()
                .map(phase -> phase.period().start() instanceof Period.Start.At at ? exactDay(at.time()) : null)
                .filter(Objects::nonNull);
        return Stream.concat(given, started).min(Comparator.naturalOrder());
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
