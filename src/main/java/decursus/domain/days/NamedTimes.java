package decursus.domain.days;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
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
        return least(each -> place(each, false));
    }

    /// The last one likewise.
    public Optional<TimePoint> last() {
        return least(each -> -place(each, true));
    }

    /// The first of those with the least place and then the least length. A course has thousands, so each is placed once.
    private Optional<TimePoint> least(ToDoubleFunction<TimePoint> place) {
        TimePoint least = null;
        double at = 0;
        for (TimePoint each : times) {
            double here = place.applyAsDouble(each);
            int order = least == null ? -1 : Double.compare(here, at);
            if (order < 0 || order == 0 && least != null && length(each) < length(least)) {
                least = each;
                at = here;
            }
        }
        return Optional.ofNullable(least);
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
