package decursus.domain.days;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The times that a course's items name, in their order. A time that is open to one side names none, a stretch names both
/// of its ends. A minute counts as its day.
public record NamedTimes(TimeAxis axis, List<TimePoint> times) {

    /// Those of a course.
    public static NamedTimes of(Course course) {
        return of(DayZero.of(course).axis(), CourseTimes.items(course));
    }

    /// Those that times name on an axis.
    public static NamedTimes of(TimeAxis axis, Stream<TimePoint> times) {
        return new NamedTimes(axis, times.flatMap(NamedTimes::named).toList());
    }

    private static Stream<TimePoint> named(TimePoint point) {
        return switch (point) {
            case TimePoint.AtMinute minute -> Stream.of(new TimePoint.OnDate(minute.firstDay(), minute.approximate()));
            case TimePoint.Calendar calendar -> Stream.of(calendar);
            case TimePoint.Relative relative -> Stream.of(relative);
            case TimePoint.Between between -> Stream.concat(named(between.from()), named(between.to()));
            case TimePoint.Before before -> Stream.empty();
            case TimePoint.After after -> Stream.empty();
            case TimePoint.Unknown unknown -> Stream.empty();
        };
    }

    public NamedTimes {
        times = List.copyOf(times);
    }

    /// The first one; of two with the same day the more precise one. Empty where no time is named.
    public Optional<TimePoint> first() {
        return times.stream().min(Comparator.comparingDouble((TimePoint each) -> place(each, false)).thenComparingDouble(this::length));
    }

    /// The last one likewise.
    public Optional<TimePoint> last() {
        return times.stream().min(Comparator.comparingDouble((TimePoint each) -> -place(each, true)).thenComparingDouble(this::length));
    }

    /// The day that stands for a time in a list: of a month its first or its last one, of a count the day it counts to.
    private double place(TimePoint point, boolean last) {
        return point instanceof TimePoint.Calendar calendar
                ? axis.span(new TimePoint.OnDate(last ? calendar.lastDay() : calendar.firstDay(), false)).middle()
                : axis.span(point).middle();
    }

    private double length(TimePoint point) {
        return axis.span(point).length();
    }
}
