package decursus.store.row.course;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.Period;
import decursus.domain.time.TimePoint;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The first and the last day that a course's items name. A month names its first and its last day, a count from
/// day 0 names the day it counts to; a time that is open to one side names none. "About" widens nothing here.
final class StatedDays {

    private final @Nullable LocalDate origin;
    private @Nullable Long first;
    private @Nullable Long last;

    private StatedDays(@Nullable LocalDate origin) {
        this.origin = origin;
    }

    static StatedDays of(Course course) {
        StatedDays days = new StatedDays(DayZero.of(course).axis().origin());
        course.observations().forEach(observation -> days.add(observation.time()));
        course.treatments().forEach(treatment -> {
            treatment.phases().forEach(phase -> days.add(phase.period()));
            treatment.administrations().forEach(giving -> days.add(giving.time()));
        });
        course.events().forEach(event -> days.add(event.period()));
        course.adverseEvents().forEach(event -> days.add(event.period()));
        course.organs().forEach(organ -> days.add(organ.period()));
        return days;
    }

    @Nullable String first() {
        return written(first);
    }

    @Nullable String last() {
        return written(last);
    }

    private void add(Period period) {
        switch (period.start()) {
            case Period.Start.At at -> add(at.time());
            case Period.Start.RunningBefore before -> add(before.limit());
            case Period.Start.Unknown unknown -> { }
        }
        switch (period.end()) {
            case Period.End.At at -> add(at.time());
            case Period.End.OngoingAsOf ongoing -> {
                if (ongoing.asOf() != null) {
                    add(ongoing.asOf());
                }
            }
            case Period.End.StoppedTimeUnknown stopped -> { }
            case Period.End.NotStated notStated -> { }
        }
    }

    private void add(TimePoint point) {
        switch (point) {
            case TimePoint.Calendar calendar -> {
                if (origin != null) {
                    add(calendar.firstDay().toEpochDay() - origin.toEpochDay());
                    add(calendar.lastDay().toEpochDay() - origin.toEpochDay());
                }
            }
            case TimePoint.Relative relative -> add(Math.round(relative.count() * relative.unit().days()));
            case TimePoint.Between between -> {
                add(between.from());
                add(between.to());
            }
            case TimePoint.Before before -> { }
            case TimePoint.After after -> { }
            case TimePoint.Unknown unknown -> { }
        }
    }

    private void add(long day) {
        first = first == null ? day : Math.min(first, day);
        last = last == null ? day : Math.max(last, day);
    }

    private @Nullable String written(@Nullable Long day) {
        return day == null ? null : origin == null ? Long.toString(day) : origin.plusDays(day).toString();
    }
}
