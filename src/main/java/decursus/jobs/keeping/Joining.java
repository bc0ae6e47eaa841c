package decursus.jobs.keeping;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseItems;
import decursus.domain.course.CourseItems.Place;
import decursus.domain.course.CourseRules;
import decursus.domain.course.DayZero;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.treatment.Treatment;
import decursus.jobs.JobRefused;
import decursus.jobs.SamePatient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Brings items of one course into another one. Times that count from a day 0 mean something else from another one, so
/// they never cross.
final class Joining {

    private static final String COUNTS = "counts from day 0";

    private Joining() {
    }

    /// The receiving course with the item as the last one of its list, under an id that is free there.
    ///
    /// @param place place of the item in the giving course
    /// @throws JobRefused when its time counts from the day 0 of the giving course
    static Course gaining(Course to, Course from, Place place) {
        Course alone = CourseItems.gaining(bare(from), from, place);
        if (counted(alone) && (from.timeframe().calendar() || to.timeframe().calendar()) && !sameOrigin(from, to)) {
            throw new JobRefused("The item's time counts from day 0 of its course, which is another day in the other one:"
                    + " give it a calendar time first.");
        }
        return CourseItems.gaining(to, CourseItems.renamed(from, free(alone, to)), place);
    }

    /// Both courses as one: the head of the one that stays, completed, and the items of both. A result that both hold alike
    /// is kept once.
    ///
    /// @throws JobRefused when they are of different patients, or times of the other count from another day 0
    static Course merged(Course into, Course from) {
        String clash = SamePatient.clash(into, from);
        if (clash != null) {
            throw new JobRefused("The two can not be merged, they are not the same patient: the one that would stay " + clash + ".");
        }
        if (counted(CourseItems.joined(bare(from), from)) && !sameOrigin(from, into) && !sameName(from, into)) {
            throw new JobRefused("The two can not be merged: times of the one that would go count from a day 0 that is not known to be"
                    + " that of the other; give them calendar times, or both courses the same day 0.");
        }
        Course others = without(from, new HashSet<>(into.observations().stream().map(Joining::content).toList()));
        Course all = CourseItems.joined(into, CourseItems.renamed(others, free(others, into)));
        CourseHead head = into.head();
        Map<String, String> abbreviations = new TreeMap<>(from.head().abbreviations());
        abbreviations.putAll(head.abbreviations());
        Timeframe frame = into.timeframe();
        return new Course(new CourseHead(head.id(), head.label(), head.nature(), head.citation(), abbreviations,
                both(head.notes(), from.head().notes())), patient(into.patient(), from.patient()),
                new Timeframe(frame.calendar(), frame.indexTreatment(), frame.dayZeroLabel(),
                        frame.cutOff() == null ? from.timeframe().cutOff() : frame.cutOff()),
                all.observations(), all.treatments(), all.events(), all.adverseEvents(), all.organs());
    }

    private static Patient patient(Patient into, Patient from) {
        List<Diagnosis> diagnoses = both(into.diagnoses(), from.diagnoses());
        return new Patient(into.subject() instanceof Subject.Person stays && from.subject() instanceof Subject.Person goes
                ? person(stays, goes) : into.subject(), diagnoses);
    }

    private static Subject person(Subject.Person stays, Subject.Person goes) {
        return new Subject.Person(known(stays.name(), goes.name()), known(stays.birthDate(), goes.birthDate()),
                stays.sex() == Subject.Sex.UNKNOWN ? goes.sex() : stays.sex(),
                stays.age() instanceof Subject.Age.NotStated ? goes.age() : stays.age(),
                new Subject.Body(known(stays.body().heightCm(), goes.body().heightCm()),
                        known(stays.body().weightKg(), goes.body().weightKg()),
                        known(stays.body().ethnicity(), goes.body().ethnicity()), known(stays.body().country(), goes.body().country())));
    }

    private static <T> @Nullable T known(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        Set<T> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }

    /// What two results must have in common to be the same one: all but id and source.
    private static List<Object> content(Observation each) {
        return List.of(each.analyte(), each.time(), each.reading(), each.limits(), each.status(), Optional.ofNullable(each.lab()));
    }

    private static Course without(Course course, Set<List<Object>> known) {
        List<Observation> left = course.observations().stream().filter(each -> !known.contains(content(each))).toList();
        return new Course(course.head(), course.patient(), course.timeframe(), left, course.treatments(), course.events(),
                course.adverseEvents(), course.organs());
    }

    /// New ids for those that the other course uses too.
    private static Map<String, String> free(Course coming, Course to) {
        Set<String> taken = CourseItems.ids(to);
        Set<String> all = new HashSet<>(taken);
        all.addAll(CourseItems.ids(coming));
        Map<String, String> renamed = new HashMap<>();
        for (String id : new ArrayList<>(CourseItems.ids(coming))) {
            if (taken.contains(id)) {
                int number = 2;
                while (!all.add(id + " " + number)) {
                    number++;
                }
                renamed.put(id, id + " " + number);
            }
        }
        return renamed;
    }

    /// The course without items and without what could be wrong with their times.
    private static Course bare(Course course) {
        Patient nobody = new Patient(new Subject.Person(null, null, Subject.Sex.UNKNOWN, new Subject.Age.NotStated(),
                Subject.Body.unknown()), List.of());
        return new Course(course.head(), nobody, new Timeframe(true, null, null, null), List.of(), List.of(), List.of(), List.of(),
                List.of());
    }

    private static boolean counted(Course dated) {
        return CourseRules.faults(dated).stream().anyMatch(fault -> fault.message().contains(COUNTS));
    }

    private static boolean sameOrigin(Course one, Course other) {
        DayZero first = DayZero.of(one);
        DayZero second = DayZero.of(other);
        return one.timeframe().calendar() && other.timeframe().calendar() && first.known() && second.known()
                && Objects.equals(first.axis().origin(), second.axis().origin());
    }

    /// Two counted courses that call their day 0 the same.
    private static boolean sameName(Course one, Course other) {
        return !one.timeframe().calendar() && !other.timeframe().calendar() && (one.indexTreatment().isPresent()
                || one.timeframe().dayZeroLabel() != null)
                && Objects.equals(one.timeframe().dayZeroLabel(), other.timeframe().dayZeroLabel())
                && agent(one).equals(agent(other));
    }

    private static Optional<String> agent(Course course) {
        return course.indexTreatment().map(Treatment::agent).map(agent -> agent.identity());
    }
}
