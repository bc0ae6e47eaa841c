package decursus.jobs.intake;

import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.DayZero;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Treatment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Brings what a file says of a patient into the course that the store has. What the file does not mention stays; what
/// only stands at another place of the file is the same; what was entered by hand stays as it is.
final class Merging {

    /// What becomes of an item of the file.
    enum Fate { IMPORTED, UPDATED, UNCHANGED, KEPT }

    /// The course as it shall be, and what becomes of each item of the file.
    ///
    /// @param fates by id
    /// @param others of all others
    record Merged(Course course, Map<String, Fate> fates, Fate others) {
        Merged {
            fates = Collections.unmodifiableMap(fates);
        }

        Fate of(String id) {
            return fates.getOrDefault(id, others);
        }
    }

    private final Set<String> byHand;
    private final Map<String, Fate> fates = new HashMap<>();

    private Merging(Set<String> byHand) {
        this.byHand = byHand;
    }

    /// A course that the store does not have.
    static Merged fresh(Course course) {
        return new Merged(course, Map.of(), Fate.IMPORTED);
    }

    /// Both together.
    ///
    /// @param stored the course of the store
    /// @param file   what the file says
    /// @param byHand ids of items of the stored course that a person entered or edited
    static Merged of(Course stored, Course file, Set<String> byHand) {
        Merging merging = new Merging(byHand);
        Timeframe frame = stored.timeframe();
        Course course = new Course(head(stored.head(), file.head()), patient(stored.patient(), file.patient()),
                new Timeframe(frame.calendar(), known(frame.indexTreatment(), file.timeframe().indexTreatment()),
                        known(frame.dayZeroLabel(), file.timeframe().dayZeroLabel()), lastContact(stored, file)),
                merging.list(stored.observations(), file.observations(), Observation::id, Merging::placed),
                merging.list(stored.treatments(), file.treatments(), Treatment::id, Merging::placed),
                merging.list(stored.events(), file.events(), Event::id, Merging::placed),
                merging.list(stored.adverseEvents(), file.adverseEvents(), AdverseEvent::id, Merging::placed),
                merging.list(stored.organs(), file.organs(), OrganStatus::id, Merging::placed));
        return new Merged(course, merging.fates, Fate.UNCHANGED);
    }

    /// @param placed the item of the file as if it stood where the stored one does
    private <T> List<T> list(List<T> stored, List<T> file, Function<T, String> id, BinaryOperator<T> placed) {
        Map<String, Integer> places = new HashMap<>();
        List<T> all = new ArrayList<>(stored);
        for (int i = 0; i < stored.size(); i++) {
            places.put(id.apply(stored.get(i)), i);
        }
        for (T item : file) {
            String key = id.apply(item);
            Integer place = places.get(key);
            if (place == null) {
                all.add(item);
                fates.put(key, Fate.IMPORTED);
            } else if (placed.apply(item, stored.get(place)).equals(stored.get(place))) {
                fates.put(key, Fate.UNCHANGED);
            } else if (byHand.contains(key)) {
                fates.put(key, Fate.KEPT);
            } else {
                all.set(place, excludedAs(item, stored.get(place)));
                fates.put(key, Fate.UPDATED);
            }
        }
        return all;
    }

    /// A result that somebody excluded stays excluded.
    private static <T> T excludedAs(T item, T stored) {
        if (item instanceof Observation now && stored instanceof Observation old && old.status().excluded()) {
            @SuppressWarnings("unchecked") // an observation stands in a list of observations
            T same = (T) now.with(now.status().excluding(old.status().exclusion()));
            return same;
        }
        return item;
    }

    private static Provenance placed(Provenance file, Provenance stored) {
        boolean moved = file.source() instanceof Provenance.Source.File && stored.source() instanceof Provenance.Source.File;
        return moved ? new Provenance(stored.source(), file.basis(), file.note()) : file;
    }

    private static Observation placed(Observation file, Observation stored) {
        return new Observation(file.id(), file.analyte(), file.time(), file.reading(), file.limits(),
                file.status().excluding(stored.status().exclusion()), file.lab(), placed(file.provenance(), stored.provenance()));
    }

    private static Treatment placed(Treatment file, Treatment stored) {
        return new Treatment(file.id(), file.agent(), file.role(), file.phases(), file.administrations(), file.outcome(),
                file.effectWindowDays(), placed(file.provenance(), stored.provenance()));
    }

    private static Event placed(Event file, Event stored) {
        return new Event(file.id(), file.kind(), file.title(), file.period(), file.finding(), file.grade(),
                placed(file.provenance(), stored.provenance()));
    }

    private static AdverseEvent placed(AdverseEvent file, AdverseEvent stored) {
        return new AdverseEvent(file.id(), file.name(), file.grade(), file.period(), file.attributed(), file.treatedWith(),
                file.outcome(), placed(file.provenance(), stored.provenance()));
    }

    private static OrganStatus placed(OrganStatus file, OrganStatus stored) {
        return new OrganStatus(file.id(), file.organ(), file.activity(), file.damage(), file.period(), file.note(),
                placed(file.provenance(), stored.provenance()));
    }

    private static CourseHead head(CourseHead stored, CourseHead file) {
        return new CourseHead(stored.id(), stored.label(), stored.nature(), stored.citation(), stored.abbreviations(),
                both(stored.notes(), file.notes()));
    }

    private static Patient patient(Patient stored, Patient file) {
        Subject subject = stored.subject() instanceof Subject.Person old && file.subject() instanceof Subject.Person now
                ? person(old, now) : stored.subject();
        return new Patient(subject, both(stored.diagnoses(), file.diagnoses()));
    }

    /// What is known stays; what is not is filled in.
    private static Subject person(Subject.Person old, Subject.Person now) {
        return new Subject.Person(known(old.name(), now.name()), known(old.birthDate(), now.birthDate()),
                old.sex() == Subject.Sex.UNKNOWN ? now.sex() : old.sex(),
                old.age() instanceof Subject.Age.NotStated ? now.age() : old.age(),
                new Subject.Body(known(old.body().heightCm(), now.body().heightCm()), known(old.body().weightKg(), now.body().weightKg()),
                        known(old.body().ethnicity(), now.body().ethnicity()), known(old.body().country(), now.body().country())));
    }

    /// The later one of both; that of the store where they can not be compared.
    private static @Nullable TimePoint lastContact(Course stored, Course file) {
        TimePoint old = stored.timeframe().cutOff();
        TimePoint now = file.timeframe().cutOff();
        if (old == null || now == null || stored.timeframe().calendar() != file.timeframe().calendar()) {
            return old == null ? now : old;
        }
        TimeAxis axis = DayZero.of(stored).axis();
        return axis.span(old).latest() < axis.span(now).latest() ? now : old;
    }

    private static <T> @Nullable T known(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        Set<T> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return List.copyOf(both);
    }
}
