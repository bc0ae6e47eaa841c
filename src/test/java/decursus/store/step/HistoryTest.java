package decursus.store.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.Result;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who changed what, when, from what into what.
class HistoryTest {

    @TempDir
    Path folder;
    private Store store;
    private final Course course = AnyCourse.of("case", 35, 20);

    @BeforeEach
    void importFirst() {
        store = Store.create(folder.resolve("store.db"));
        store.importCourses(Batches.of(course));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Course corrected() {
        List<Observation> observations = new ArrayList<>(course.observations());
        Observation old = observations.get(4);
        observations.set(4, new Observation(old.id(), old.analyte(), old.time(), new Reading(Result.Numeric.exactly("6.30"), "g/l", "6.30"),
                old.limits(), old.status(), old.lab(), old.provenance()));
        observations.remove(7);
        return AnyCourse.with(course, observations);
    }

    private Stream<HistoryEntry> of(String item) {
        return store.history("case").stream().filter(entry -> entry.itemId().equals(item));
    }

    @Test
    void everyItemOfAnImportIsAdded() {
        List<HistoryEntry> entries = store.history("case");
        int items = 1 + 20 + course.treatments().size() + course.events().size() + course.adverseEvents().size() + course.organs().size();
        assertEquals(items, entries.size());
        assertEquals(List.of(), entries.stream().filter(entry -> entry.what() != HistoryEntry.What.ADDED).toList());
        assertEquals("tester", entries.getFirst().step().who());
        assertEquals(Batches.WHEN, entries.getFirst().step().at());
        assertEquals("cases.json", entries.getFirst().step().file());
    }

    @Test
    void aValueTellsItsWholeLife() {
        store.importCourses(Batches.of(corrected()));
        store.undo("second", Batches.WHEN);
        store.redo("third", Batches.WHEN);
        String verbatim = course.observations().get(4).reading().verbatim();
        assertEquals(List.of("tester ADDED null " + verbatim, "tester CHANGED " + verbatim + " 6.30", "second CHANGED 6.30 " + verbatim,
                        "third CHANGED " + verbatim + " 6.30"),
                of("o4").map(entry -> entry.step().who() + " " + entry.what() + " " + entry.before().get("reading.verbatim") + " "
                        + entry.after().get("reading.verbatim")).toList());
        assertEquals(List.of(HistoryEntry.What.ADDED, HistoryEntry.What.REMOVED, HistoryEntry.What.ADDED, HistoryEntry.What.REMOVED),
                of("o7").map(HistoryEntry::what).toList());
        assertEquals(List.of(HistoryEntry.What.ADDED), of("o3").map(HistoryEntry::what).toList());
        assertEquals(List.of(Step.Kind.IMPORT, Step.Kind.IMPORT, Step.Kind.UNDO, Step.Kind.REDO),
                of("o4").map(entry -> entry.step().kind()).toList());
    }

    @Test
    void onlyWhatDiffersOfAChangeIsNamed() {
        List<Observation> observations = new ArrayList<>(course.observations());
        Observation old = observations.get(4);
        observations.set(4, new Observation(old.id(), old.analyte(), old.time(), old.reading(), old.limits(), old.status(), "Another lab",
                old.provenance()));
        store.importCourses(Batches.of(AnyCourse.with(course, observations)));
        HistoryEntry change = of("o4").toList().getLast();
        assertEquals(Map.of("lab", "Another lab"), change.after());
        assertEquals(old.lab() == null ? Map.of() : Map.of("lab", String.valueOf(old.lab())), change.before());
    }

    @Test
    void aRemovedCourseKeepsItsHistory() {
        store.remove("case", "second", Batches.WHEN);
        assertEquals(List.of(HistoryEntry.What.ADDED, HistoryEntry.What.REMOVED), of("o3").map(HistoryEntry::what).toList());
        assertEquals(List.of(), store.history("nobody"));
    }
}
