package decursus.jobs.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.result.Observation;
import decursus.exchange.casefile.CaseFileReader;
import decursus.jobs.Courses;
import decursus.jobs.JobRefused;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import decursus.store.Batches;
import decursus.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A result of a record of care on a de-identified screen leads back to the one in the store, and to no other.
class ShownResultTest {

    private static final Clock CLOCK = Clock.fixed(Batches.WHEN, ZoneOffset.UTC);

    @TempDir
    Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void make() {
        file = folder.resolve("store.db");
        Course made = decursus.testing.Courses.of(List.of(result("body weight", "70"), result("ck", "900"), result("ck", "700"),
                result("ck", "400")), List.of(), List.of());
        CourseHead head = new CourseHead("case-4711", "Anna", CourseHead.Nature.CLINICAL, null, Map.of(), List.of());
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(new Course(head, made.patient(), made.timeframe(), made.observations(), List.of(), List.of(),
                    List.of(), List.of())));
        }
    }

    private static Observation result(String analyte, String value) {
        return decursus.testing.Courses.result(analyte, "day " + value, value, null, null);
    }

    /// As a screen shows it.
    private ShownResult shown(String value, Disclosure disclosure) {
        try (Courses courses = Courses.open(file)) {
            Course released = Gate.release(courses.find("case-4711", disclosure), courses.profile(disclosure));
            Observation one = released.observations().stream().filter(each -> each.reading().verbatim().equals(value)).findFirst()
                    .orElseThrow();
            return new ShownResult(released.head().id(), one, disclosure);
        }
    }

    private List<String> excluded() {
        try (Courses courses = Courses.open(file)) {
            return courses.find("case-4711", Disclosure.IDENTIFIED).observations().stream().filter(each -> each.status().excluded())
                    .map(each -> each.reading().verbatim()).toList();
        }
    }

    @Test
    void inBothModesTheSameResultIsMeant() {
        for (Disclosure disclosure : Disclosure.values()) {
            try (Changes changes = Changes.open(file, CLOCK, "tester")) {
                shown("700", disclosure).exclude(changes, "haemolysed");
            }
            assertEquals(List.of("700"), excluded());
            try (Changes changes = Changes.open(file, CLOCK, "tester")) {
                shown("700", disclosure).include(changes);
            }
            assertEquals(List.of(), excluded());
        }
        assertEquals(5, shown("700", Disclosure.IDENTIFIED).history(file).size(), "the import, and twice both");
    }

    @Test
    void whatIsNotThereAsItWasShownIsLeftAlone() {
        ShownResult second = shown("700", Disclosure.DEIDENTIFIED);
        try (Changes changes = Changes.open(file, CLOCK, "another")) {
            changes.edits(new CaseFileReader(Catalog.bundled())).remove("case-4711", result("ck", "900").id());
        }
        try (Changes changes = Changes.open(file, CLOCK, "tester")) {
            assertEquals("The result was changed meanwhile: open the patient again.",
                    assertThrows(JobRefused.class, () -> second.exclude(changes, "haemolysed")).getMessage());
        }
        assertEquals(List.of(), excluded());
    }

    @Test
    void theHistoryOfARecordOfCareIsNotToldDeidentified() {
        ShownResult one = shown("900", Disclosure.DEIDENTIFIED);
        assertThrows(JobRefused.class, () -> one.history(file));
    }
}
