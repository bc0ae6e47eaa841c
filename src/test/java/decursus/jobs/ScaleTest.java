package decursus.jobs;

import static decursus.testing.Courses.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseHead.Nature;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.time.TimeNotation;
import decursus.jobs.keeping.Changes;
import decursus.privacy.Disclosure;
import decursus.store.Access;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.store.Writability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store of many patients, each with a thousand results, in records of care: `-Dpatients=10000` makes ten million results
/// and prints how long each thing takes.
class ScaleTest {

    private static final int PATIENTS = Integer.getInteger("patients", 40);
    private static final int RESULTS = Integer.getInteger("results", 1_000);
    private static final int AT_ONCE = 20;
    private static final boolean MEASURED = System.getProperty("patients") != null;

    @TempDir
    Path temp;

    private static Course course(int number) {
        LocalDate start = LocalDate.of(2010, 1, 1).plusDays(number);
        Observation like = result("ck", "2020-01-01", "2140", "U/l", "170");
        List<Observation> results = IntStream.range(0, RESULTS).mapToObj(i -> new Observation("o" + i, like.analyte(),
                TimeNotation.read(start.plusDays(i).toString()), like.reading(), like.limits(), like.status(), like.lab(),
                like.provenance())).toList();
        Subject woman = new Subject.Person("Name " + number, null, Subject.Sex.FEMALE, 50, Subject.Body.unknown());
        return new Course(new CourseHead("patient-" + number, "Label " + number, Nature.CLINICAL, null, Map.of(), List.of()),
                new Patient(woman, List.of()), new Timeframe(true, null, null, null), results, List.of(), List.of(), List.of(), List.of());
    }

    private static <T> T timed(String what, Supplier<T> work) {
        long from = System.nanoTime();
        T result = work.get();
        if (MEASURED) {
            System.out.printf("%-40s %8d ms%n", what, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from));
        }
        return result;
    }

    @Test
    void manyPatientsAreListedFoundOpenedAndBackedUp() throws IOException {
        Path file = (System.getProperty("scale.folder") == null ? temp : Path.of(System.getProperty("scale.folder")))
                .toRealPath().resolve("store.db");
        timed("import " + PATIENTS + " x " + RESULTS, () -> {
            try (Store store = Store.openOrCreate(file)) {
                for (int first = 0; first < PATIENTS; first += AT_ONCE) {
                    store.importCourses(Batches.of(IntStream.range(first, Math.min(PATIENTS, first + AT_ONCE))
                            .mapToObj(ScaleTest::course).toArray(Course[]::new)));
                }
                return true;
            }
        });
        if (MEASURED) {
            System.out.println(Files.size(file) + " bytes");
        }
        Clock clock = Clock.fixed(Batches.WHEN, ZoneOffset.UTC);
        String pseudonym;
        try (Courses courses = timed("open for reading", () -> Courses.open(file))) {
            Courses.Listing listing = timed("list, de-identified", () -> courses.list(Disclosure.DEIDENTIFIED));
            assertEquals(PATIENTS, listing.courses().size());
            assertEquals(PATIENTS, timed("list, identified", () -> courses.list(Disclosure.IDENTIFIED)).courses().size());
            pseudonym = listing.courses().get(PATIENTS / 2).id();
            assertEquals(RESULTS,
                    timed("find and open by id", () -> courses.find("patient-7", Disclosure.IDENTIFIED)).observations().size());
            assertEquals(RESULTS, timed("find and open by pseudonym", () -> courses.find(pseudonym, Disclosure.IDENTIFIED)).observations()
                    .size());
        }
        try (Changes changes = timed("open for writing", () -> Changes.open(file, clock, "tester"))) {
            timed("state", changes::state);
            assertEquals(new Writability.Allowed(), timed("check before the first change", changes::prove));
            timed("first change (remove one)", () -> changes.remove(pseudonym));
            timed("undo", changes::undo);
            timed("state after it", changes::state);
        }
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            assertTrue(Files.size(timed("backup", () -> store.backup(Batches.WHEN)).file()) > 0);
            if (!MEASURED) {
                assertEquals(List.of(), store.check().findings());
            }
        }
    }
}
