package decursus.assess.glance;

import decursus.assess.exposure.Exposure;
import decursus.assess.exposure.Exposures;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Diagnosis;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Sums a course up for a row of a list.
public final class Glances {

    private Glances() {
    }

    /// A released course at one glance.
    public static Glance of(Course released, DayZero dayZero, Catalog catalog) {
        String diagnosis = released.patient().diagnoses().stream().map(Diagnosis::name).findFirst().orElse(null);
        return new Glance(diagnosis, released.observations().size(), Sparklines.of(released, dayZero, catalog).orElse(null),
                current(released, dayZero, catalog), extent(released, dayZero));
    }

    private static Glance.Extent extent(Course course, DayZero dayZero) {
        TimeAxis axis = dayZero.axis();
        List<TimePoint> times = ItemTimes.of(course).filter(each -> axis.span(each).bounded()).toList();
        DaySpan days = times.stream().map(axis::span).reduce(DaySpan::hull).orElse(null);
        TimePoint last = times.stream().max(Comparator.comparingDouble((TimePoint each) -> axis.span(each).latest())
                .thenComparingDouble(each -> axis.span(each).earliest())).orElse(null);
        return new Glance.Extent(days, last, dayZero.known());
    }

    /// Only what is said to be going on at the last contact. Without a stated last contact, the time itself that the source
    /// says "ongoing" of must not be followed by any other record.
    private static Glance.Current current(Course course, DayZero dayZero, Catalog catalog) {
        List<Glance.Agent> agents = new ArrayList<>();
        TimePoint asOf = lastContact(course, dayZero.axis()).orElse(null);
        if (asOf == null) {
            return new Glance.Current.NotReported();
        }
        DaySpan contact = Gap.wholeDays(dayZero.axis().span(asOf));
        for (Exposure each : Exposures.of(course, dayZero, catalog).all()) {
            if (each.treatment().phases().stream().anyMatch(phase -> ongoing(phase.period(), contact, dayZero.axis()))
                    && agents.stream().noneMatch(agent -> agent.agent().identity().equals(each.treatment().agent().identity())
                    && agent.role() == each.treatment().role())) {
                agents.add(new Glance.Agent(each.treatment().agent(), each.name().shortName(), each.treatment().role()));
            }
        }
        return agents.isEmpty() ? new Glance.Current.NotReported() : new Glance.Current.OngoingAsOf(asOf, agents);
    }

    private static boolean ongoing(Period period, DaySpan contact, TimeAxis axis) {
        return period.end() instanceof Period.End.OngoingAsOf end
                && (end.asOf() == null || !Gap.wholeDays(axis.span(end.asOf())).precedes(contact));
    }

    private static Optional<TimePoint> lastContact(Course course, TimeAxis axis) {
        TimePoint stated = course.timeframe().cutOff();
        if (stated != null) {
            return Optional.of(stated).filter(each -> axis.span(each).bounded());
        }
        List<DaySpan> all = ItemTimes.of(course).map(axis::span).filter(DaySpan::bounded).map(Gap::wholeDays).toList();
        return course.treatments().stream().flatMap(each -> each.phases().stream()).map(phase -> phase.period().end())
                .filter(Period.End.OngoingAsOf.class::isInstance).map(Period.End.OngoingAsOf.class::cast)
                .flatMap(each -> Optional.ofNullable(each.asOf()).stream()).filter(each -> axis.span(each).bounded())
                .filter(each -> all.stream().noneMatch(Gap.wholeDays(axis.span(each))::precedes))
                .max(Comparator.comparingDouble(each -> axis.span(each).latest()));
    }
}
