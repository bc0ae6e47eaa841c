package decursus.store.row.course;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.DayZero;
import decursus.domain.days.CourseTimes;
import decursus.domain.days.DayCount;
import decursus.domain.days.NamedTimes;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The first and the last time of a course in every form that a list shows, so that a list reads no course: as it was
/// reported, and for a record of care as counts from day 0 too, which tell no date.
///
/// @param listed           1 where these columns were filled; 0 for a course that was last written before there were such
/// @param firstTime        first time that an item names, as precise as it was reported; null where none does
/// @param lastTime         last one
/// @param countedFirst     first day of the items of a record of care, from day 0
/// @param countedLast      last one
/// @param countedFirstTime first time as counted, as precise as it may be told
/// @param countedLastTime  last one
public record EdgesRow(int listed, @Nullable String firstTime, @Nullable String lastTime, @Nullable String countedFirst,
        @Nullable String countedLast, @Nullable String countedFirstTime, @Nullable String countedLastTime) {

    /// A day reaches half a day to each side of its middle.
    private static final double HALF_A_DAY = 0.5;

    static EdgesRow of(Course course) {
        // results of one draw share their time
        List<TimePoint> times = CourseTimes.items(course).distinct().toList();
        NamedTimes named = NamedTimes.of(DayZero.of(course).axis(), times.stream());
        String first = written(named.first().map(TimeNotation::write));
        String last = written(named.last().map(TimeNotation::write));
        if (course.head().nature() != CourseHead.Nature.CLINICAL) {
            return new EdgesRow(1, first, last, null, null, null, null);
        }
        TimeAxis axis = TimeAxis.relative();
        DayCount count = DayCount.of(course);
        List<TimePoint> counts = times.stream().map(count::of).toList();
        NamedTimes counted = NamedTimes.of(axis, counts.stream());
        Optional<DaySpan> days = counts.stream().map(axis::span).filter(DaySpan::bounded)
                .reduce(DaySpan::hull);
        return new EdgesRow(1, first, last, written(days.map(span -> day(span.earliest() + HALF_A_DAY))),
                written(days.map(span -> day(span.latest() - HALF_A_DAY))), written(counted.first().map(TimeNotation::write)),
                written(counted.last().map(TimeNotation::write)));
    }

    private static String day(double position) {
        return Long.toString(Math.round(position));
    }

    private static @Nullable String written(Optional<String> text) {
        return text.orElse(null);
    }
}
