package decursus.privacy;

import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseItems;
import decursus.domain.course.CourseItems.Kind;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.course.Patient;
import decursus.domain.result.Observation;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Treatment;
import java.util.Optional;

/// The one gate through which a course leaves the store for a screen, a file or a list.
public final class Gate {

    private Gate() {
    }

    /// The course as it may leave. Identified: as it is stored. De-identified: without name, birth date, exact age, body
    /// and origin, and without the names of those who entered a value; a record of care also gets a pseudonym, counts
    /// its time from day 0 and keeps only texts that are plain clinical terms. What a published or invented course says
    /// in words and dates is public and stays.
    public static Course release(Course course, Profile profile) {
        if (profile.identified()) {
            return course;
        }
        return switch (course.head().nature()) {
            case PUBLISHED, SYNTHETIC -> publicCourse(course, profile);
            case CLINICAL -> new ClinicalRelease(course, profile).course();
        };
    }

    /// The stored result that a released one was made of. A record of care counts its results anew, so that an id alone does not
    /// lead back.
    ///
    /// @param released id as [#release] gives it
    public static Optional<Observation> origin(Course course, Profile profile, String released) {
        return stored(course, profile, Kind.OBSERVATION, released)
                .flatMap(id -> course.observations().stream().filter(each -> each.id().equals(id)).findFirst());
    }

    /// The id under which [#release] gives an item. A record of care counts its items anew: the same id may mean another one.
    ///
    /// @param course as it is stored
    /// @return empty where the item is withheld or the course has none of that id
    public static Optional<String> released(Course course, Profile profile, Kind kind, String stored) {
        return renumbers(course, profile) ? new ClinicalRelease(course, profile).ids().released(kind, stored)
                : held(course, kind, stored);
    }

    /// The stored id of an item that [#release] gives under another.
    ///
    /// @param course as it is stored
    /// @return empty where nothing is released under the id
    public static Optional<String> stored(Course course, Profile profile, Kind kind, String released) {
        return renumbers(course, profile) ? new ClinicalRelease(course, profile).ids().stored(kind, released)
                : held(course, kind, released);
    }

    private static boolean renumbers(Course course, Profile profile) {
        return !profile.identified() && course.head().nature() == CourseHead.Nature.CLINICAL;
    }

    private static Optional<String> held(Course course, Kind kind, String id) {
        return CourseItems.ids(course, kind).stream().filter(id::equals).findFirst();
    }

    private static Course publicCourse(Course course, Profile profile) {
        Patient patient = new Patient(PersonFacts.of(course.patient().subject(), profile), course.patient().diagnoses());
        return new Course(course.head(), patient, course.timeframe(),
                course.observations().stream().map(Gate::unsigned).toList(),
                course.treatments().stream().map(Gate::unsigned).toList(),
                course.events().stream().map(each -> new Event(each.id(), each.kind(), each.title(), each.period(),
                        each.finding(), each.grade(), unsigned(each.provenance()))).toList(),
                course.adverseEvents().stream().map(Gate::unsigned).toList(),
                course.organs().stream().map(each -> new OrganStatus(each.id(), each.organ(), each.activity(),
                        each.damage(), each.period(), each.note(), unsigned(each.provenance()))).toList());
    }

    private static Observation unsigned(Observation each) {
        return new Observation(each.id(), each.analyte(), each.time(), each.reading(), each.limits(), each.status(), each.lab(),
                unsigned(each.provenance()));
    }

    private static Treatment unsigned(Treatment each) {
        return new Treatment(each.id(), each.agent(), each.role(), each.phases(), each.administrations(), each.outcome(),
                each.effectWindowDays(), unsigned(each.provenance()));
    }

    private static AdverseEvent unsigned(AdverseEvent each) {
        return new AdverseEvent(each.id(), each.name(), each.grade(), each.period(), each.attributed(), each.treatedWith(),
                each.outcome(), unsigned(each.provenance()));
    }

    private static Provenance unsigned(Provenance provenance) {
        return switch (provenance.source()) {
            case Provenance.Source.Entered entered ->
                    new Provenance(new Provenance.Source.NotStated(), provenance.basis(), provenance.note());
            case Provenance.Source.Report report -> provenance;
            case Provenance.Source.File file -> provenance;
            case Provenance.Source.Synthetic synthetic -> provenance;
            case Provenance.Source.NotStated notStated -> provenance;
        };
    }
}
