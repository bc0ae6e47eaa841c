package decursus.assess.glance;

import decursus.domain.course.Course;
import decursus.domain.time.Period;
import decursus.domain.time.TimePoint;
import java.util.stream.Stream;

/// The times of a course's results, treatments and events, and its last contact.
final class ItemTimes {

    private ItemTimes() {
    }

    static Stream<TimePoint> of(Course course) {
        Stream<Period> periods = Stream.of(
                course.treatments().stream().flatMap(each -> each.phases().stream()).map(phase -> phase.period()),
                course.events().stream().map(event -> event.period()),
                course.adverseEvents().stream().map(event -> event.period()),
                course.organs().stream().map(organ -> organ.period())).flatMap(each -> each);
        return Stream.of(course.observations().stream().map(each -> each.time()),
                course.treatments().stream().flatMap(each -> each.administrations().stream()).map(each -> each.time()),
                periods.flatMap(ItemTimes::ends), Stream.ofNullable(course.timeframe().cutOff())).flatMap(each -> each);
    }

    private static Stream<TimePoint> ends(Period period) {
        Stream<TimePoint> start = period.start() instanceof Period.Start.At at ? Stream.of(at.time()) : Stream.empty();
        Stream<TimePoint> end = switch (period.end()) {
            case Period.End.At at -> Stream.of(at.time());
            case Period.End.OngoingAsOf ongoing -> Stream.ofNullable(ongoing.asOf());
            case Period.End.StoppedTimeUnknown stopped -> Stream.empty();
            case Period.End.NotStated notStated -> Stream.empty();
        };
        return Stream.concat(start, end);
    }
}
