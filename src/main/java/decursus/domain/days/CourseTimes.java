package decursus.domain.days;

import decursus.domain.course.Course;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Phase;
import java.util.stream.Stream;

/// Every time that stands in a course.
public final class CourseTimes {

    private CourseTimes() {
    }

    /// Times of results, treatments and events: what happened under observation.
    public static Stream<TimePoint> items(Course course) {
        Stream<TimePoint> points = Stream.concat(course.observations().stream().map(Observation::time),
                course.treatments().stream().flatMap(each -> each.administrations().stream()).map(Administration::time));
        Stream<Period> given = course.treatments().stream().flatMap(each -> each.phases().stream()).map(Phase::period);
        Stream<Period> happened = Stream.concat(course.events().stream().map(Event::period),
                course.adverseEvents().stream().map(AdverseEvent::period));
        Stream<Period> periods = Stream.concat(Stream.concat(given, happened), course.organs().stream().map(OrganStatus::period));
        return Stream.concat(points, periods.flatMap(CourseTimes::of));
    }

    /// Those and the times of diagnosis and of last contact.
    public static Stream<TimePoint> all(Course course) {
        return Stream.concat(items(course), Stream.concat(course.patient().diagnoses().stream().map(each -> each.since()),
                Stream.ofNullable(course.timeframe().cutOff())));
    }

    private static Stream<TimePoint> of(Period period) {
        Stream<TimePoint> start = switch (period.start()) {
            case Period.Start.At at -> Stream.of(at.time());
            case Period.Start.RunningBefore before -> Stream.of(before.limit());
            case Period.Start.Unknown unknown -> Stream.empty();
        };
        Stream<TimePoint> end = switch (period.end()) {
            case Period.End.At at -> Stream.of(at.time());
            case Period.End.OngoingAsOf ongoing -> Stream.ofNullable(ongoing.asOf());
            case Period.End.StoppedTimeUnknown stopped -> Stream.empty();
            case Period.End.NotStated notStated -> Stream.empty();
        };
        return Stream.concat(start, end);
    }
}
