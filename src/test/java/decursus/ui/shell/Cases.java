package decursus.ui.shell;

import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.settings.Settings;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.testing.Courses;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Made-up cases for the window, and stores of them.
final class Cases {

    private Cases() {
    }

    /// A store that holds these cases, and a window on it.
    static OpenWindow window(Path store, Path folder, Course... cases) {
        try (Store made = Store.create(store)) {
            made.importCourses(Batches.of(cases));
        }
        return OpenWindow.with(folder, Settings.first().withWho("tester").withStore(store.toString()));
    }

    /// A case of a few values of creatine kinase, 30 days apart from day 0 on.
    static Course ofValues(String label, int... values) {
        List<Observation> results = IntStream.range(0, values.length)
                .mapToObj(i -> Courses.result("ck", "day " + 30 * i, Integer.toString(values[i]), "U/l", "190")).toList();
        return of(label, results, List.of());
    }

    /// An invented case, under a label that is shown in both modes.
    static Course of(String label, List<Observation> results, List<Treatment> treatments) {
        return of(label, CourseHead.Nature.SYNTHETIC, new Subject.Person(null, null, Subject.Sex.FEMALE, 50, Subject.Body.unknown()),
                results, treatments);
    }

    /// A record of care, of which name and label are shown in the identified mode only.
    static Course ofCare(String label, String name) {
        return ofCare(label, name, List.of(Courses.result("ck", "day 0", "900", "U/l", "190")));
    }

    /// A record of care with these results.
    static Course ofCare(String label, String name, List<Observation> results) {
        return of(label, CourseHead.Nature.CLINICAL, new Subject.Person(name, LocalDate.of(1961, 4, 23), Subject.Sex.FEMALE, 60,
                Subject.Body.unknown()), results, List.of());
    }

    private static Course of(String label, CourseHead.Nature nature, Subject.Person person, List<Observation> results,
            List<Treatment> treatments) {
        String id = "case-" + Integer.toHexString(label.hashCode());
        return new Course(new CourseHead(id, label, nature, null, Map.of(), List.of()), new Patient(person, List.of()),
                new Timeframe(false, null, null, null), results, treatments, List.of(), List.of(), List.of()).checked();
    }

    /// A treatment between two days.
    static Treatment given(String id, String agent, int from, int to) {
        Period period = new Period(new Period.Start.At(TimeNotation.read("day " + from)),
                new Period.End.At(TimeNotation.read("day " + to)));
        return new Treatment(id, Concept.named(agent), Role.DISEASE_DIRECTED, List.of(Phase.of(period)), List.of(), Outcome.notStated(),
                null, Courses.SYNTHETIC);
    }
}
