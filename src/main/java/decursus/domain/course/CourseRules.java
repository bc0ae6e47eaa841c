package decursus.domain.course;

import decursus.domain.Checks;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Treatment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What must hold between the parts of a course. Finds all faults at once.
public final class CourseRules {

    /// Something in a course that can not be.
    ///
    /// @param where   path within the course: `treatments[2].phases[0]`
    /// @param field   the field at fault
    /// @param value   its value, as written
    /// @param message one sentence without the place
    public record Fault(String where, String field, String value, String message) {
    }

    private final Course course;
    private final DayZero dayZero;
    private final List<Fault> faults = new ArrayList<>();
    /// The day of birth on the course's axis; null where nobody told it, or where the course knows no dates.
    private final @Nullable DaySpan born;

    private CourseRules(Course course) {
        this.course = course;
        this.dayZero = DayZero.of(course);
        this.born = course.timeframe().calendar() && course.patient().subject() instanceof Subject.Person person
                && person.birthDate() != null ? dayZero.axis().span(new TimePoint.OnDate(person.birthDate(), false)) : null;
    }

    /// Every fault, in the order of the course's parts; empty when the course is consistent.
    public static List<Fault> faults(Course course) {
        CourseRules rules = new CourseRules(course);
        rules.anonymity();
        rules.identities();
        rules.times();
        rules.links();
        return List.copyOf(rules.faults);
    }

    /// What is published or invented is shown to anybody: it must not name anybody. The name is not repeated here.
    private void anonymity() {
        if (course.head().nature() != CourseHead.Nature.CLINICAL && course.patient().subject() instanceof Subject.Person person
                && (person.name() != null || person.birthDate() != null)) {
            String nature = course.head().nature().name().toLowerCase(Locale.ROOT);
            faults.add(new Fault("subject", person.name() != null ? "name" : "birthDate", "", "a course of nature \"" + nature
                    + "\" must not carry a person's name or birthDate: leave them out, or set nature to \"clinical\""));
        }
    }

    private void identities() {
        Set<String> seen = new HashSet<>();
        unique("observations", course.observations(), Observation::id, seen);
        unique("treatments", course.treatments(), Treatment::id, seen);
        unique("events", course.events(), Event::id, seen);
        unique("adverseEvents", course.adverseEvents(), AdverseEvent::id, seen);
        unique("organs", course.organs(), OrganStatus::id, seen);
    }

    private <T> void unique(String list, List<T> items, Function<T, String> id, Set<String> seen) {
        for (int i = 0; i < items.size(); i++) {
            String key = id.apply(items.get(i));
            if (!seen.add(key)) {
                faults.add(new Fault(list + "[" + i + "]", "id", key, "the id " + Checks.shown(key)
                        + " is used twice in this course: give each item its own"));
            }
        }
    }

    private void times() {
        TimePoint last = null;
        boolean lastFits = false;
        for (int i = 0; i < course.observations().size(); i++) {
            TimePoint time = course.observations().get(i).time();
            if (time != last || !lastFits) {
                // a path costs more than the check, and results stand in draws that share a time
                last = time;
                lastFits = point("observations[" + i + "]", "time", time);
            }
        }
        for (int i = 0; i < course.treatments().size(); i++) {
            treatmentTimes("treatments[" + i + "]", course.treatments().get(i));
        }
        for (int i = 0; i < course.events().size(); i++) {
            period("events[" + i + "]", course.events().get(i).period());
        }
        for (int i = 0; i < course.adverseEvents().size(); i++) {
            period("adverseEvents[" + i + "]", course.adverseEvents().get(i).period());
        }
        for (int i = 0; i < course.organs().size(); i++) {
            period("organs[" + i + "]", course.organs().get(i).period());
        }
        for (int i = 0; i < course.patient().diagnoses().size(); i++) {
            point("diagnoses[" + i + "]", "since", course.patient().diagnoses().get(i).since());
        }
        TimePoint cutOff = course.timeframe().cutOff();
        if (cutOff != null) {
            point("timeframe", "cutOff", cutOff);
        }
    }

    private void treatmentTimes(String where, Treatment treatment) {
        for (int i = 0; i < treatment.phases().size(); i++) {
            period(where + ".phases[" + i + "]", treatment.phases().get(i).period());
        }
        List<Administration> givings = treatment.administrations();
        for (int i = 0; i < givings.size(); i++) {
            point(where + ".administrations[" + i + "]", "time", givings.get(i).time());
        }
    }

    private void period(String where, Period period) {
        boolean fits = switch (period.start()) {
            case Period.Start.At at -> point(where, "start", at.time());
            case Period.Start.RunningBefore before -> point(where, "runningBefore", before.limit());
            case Period.Start.Unknown unknown -> true;
        };
        TimePoint end = endOf(period);
        if (end != null) {
            fits &= point(where, "end", end);
        }
        if (fits && end != null) {
            String problem = period.orderProblem(axis());
            if (problem != null) {
                faults.add(new Fault(where, "end", TimeNotation.write(end), problem + ": correct one of them"));
            }
        }
    }

    private static @Nullable TimePoint endOf(Period period) {
        return switch (period.end()) {
            case Period.End.At at -> at.time();
            case Period.End.OngoingAsOf ongoing -> ongoing.asOf();
            case Period.End.StoppedTimeUnknown stopped -> null;
            case Period.End.NotStated notStated -> null;
        };
    }

    /// Checks that a point has a place on the course's axis.
    private boolean point(String where, String field, TimePoint point) {
        if (!course.timeframe().calendar() && calendar(point)) {
            String written = TimeNotation.write(point);
            faults.add(new Fault(where, field, written, "the calendar time " + Checks.shown(written)
                    + " has no place in a course that is counted from day 0: write it as a day, week, month or year from day 0"));
            return false;
        }
        if (course.timeframe().calendar() && !dayZero.known() && counted(point)) {
            String written = TimeNotation.write(point);
            faults.add(new Fault(where, field, written, "the time " + Checks.shown(written)
                    + " counts from day 0, but the index treatment has no exact date: give the treatment a date or write a calendar time"));
            return false;
        }
        if (point instanceof TimePoint.Between between
                && axis().span(between.to()).precedes(axis().span(between.from()))) {
            String written = TimeNotation.write(point);
            faults.add(new Fault(where, field, written, "the time " + Checks.shown(written) + " is the wrong way round"));
            return false;
        }
        return !beforeBirth(where, field, point);
    }

    private boolean beforeBirth(String where, String field, TimePoint point) {
        boolean before = born != null && axis().span(point).precedes(born);
        if (before && course.patient().subject() instanceof Subject.Person person && person.birthDate() != null) {
            TimePoint birth = new TimePoint.OnDate(person.birthDate(), false);
            String written = TimeNotation.write(point);
            faults.add(new Fault(where, field, written, "the time " + Checks.shown(written) + " lies before the birth on "
                    + TimeNotation.write(birth) + ": correct one of them"));
        }
        return before;
    }

    private TimeAxis axis() {
        return dayZero.axis();
    }

    private static boolean calendar(TimePoint point) {
        return switch (point) {
            case TimePoint.Calendar calendar -> true;
            case TimePoint.Relative relative -> false;
            case TimePoint.Before before -> calendar(before.limit());
            case TimePoint.After after -> calendar(after.limit());
            case TimePoint.Between between -> calendar(between.from());
            case TimePoint.Unknown unknown -> false;
        };
    }

    private static boolean counted(TimePoint point) {
        return switch (point) {
            case TimePoint.Calendar calendar -> false;
            case TimePoint.Relative relative -> true;
            case TimePoint.Before before -> counted(before.limit());
            case TimePoint.After after -> counted(after.limit());
            case TimePoint.Between between -> counted(between.from());
            case TimePoint.Unknown unknown -> false;
        };
    }

    private void links() {
        Set<String> treatments = new HashSet<>();
        course.treatments().forEach(treatment -> treatments.add(treatment.id()));
        for (int i = 0; i < course.adverseEvents().size(); i++) {
            AdverseEvent event = course.adverseEvents().get(i);
            String where = "adverseEvents[" + i + "]";
            event.attributed().forEach(id -> link(where, "attributedTo", id, treatments));
            event.treatedWith().forEach(id -> link(where, "treatedWith", id, treatments));
        }
        String index = course.timeframe().indexTreatment();
        if (index != null) {
            link("timeframe", "indexTreatment", index, treatments);
        }
    }

    private void link(String where, String field, String id, Set<String> treatments) {
        if (!treatments.contains(id)) {
            faults.add(new Fault(where, field, id,
                    "the treatment " + Checks.shown(id) + " is not in this course: correct the id or add it"));
        }
    }
}
