package decursus.store.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.CourseSummary;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.StoreRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every change is taken back and done again exactly, the store closed and opened between all of them.
class UndoTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void name() throws IOException {
        file = folder.toRealPath().resolve("store.db");
        Store.create(file).close();
    }

    private Optional<Step> undo() {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            return store.undo("tester", Batches.WHEN);
        }
    }

    private Optional<Step> redo() {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            return store.redo("tester", Batches.WHEN);
        }
    }

    private void importing(Course... courses) {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            store.importCourses(Batches.of(courses));
        }
    }

    /// The store is sound and holds this version of the course `case`, or none.
    private void holds(Course... version) {
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            assertEquals(Stream.of(version).findFirst(), store.course("case"));
            assertEquals(List.of(), store.check().findings());
        }
    }

    @Test
    void anImportThatAddedChangedAndRemovedIsTakenBackExactly() {
        Random random = new Random(11);
        for (int round = 0; round < 20; round++) {
            Course first = AnyCourse.of("case", random.nextInt(25), random.nextInt(1, 30));
            Course second = AnyCourse.of("case", random.nextInt(25, 50), random.nextInt(1, 30));
            importing(first);
            importing(second);
            holds(second);
            assertEquals(Step.Kind.IMPORT, undo().orElseThrow().kind());
            holds(first);
            undo();
            holds();
            redo();
            holds(first);
            redo();
            holds(second);
            assertEquals(Optional.empty(), redo());
            undo();
            undo();
            holds();
        }
    }

    /// A walk of imports, removals, undos and redos beside a list of versions that a test can keep in its head.
    @Test
    void anyWalkOfChangesIsRetraced() {
        for (int seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            Walk walk = new Walk();
            try (Store store = Store.open(file, Access.READ_WRITE)) {
                store.remove("case", "tester", Batches.WHEN);
                walk.versions.add(Optional.empty());
                for (int i = 0; i < 40; i++) {
                    walk.step(store, random);
                    assertEquals(walk.versions.get(walk.at), store.course("case"), "seed " + seed + ", step " + i);
                }
                assertEquals(List.of(), store.check().findings());
            }
        }
    }

    private static final class Walk {
        private final List<Optional<Course>> versions = new ArrayList<>();
        private int at;

        void step(Store store, Random random) {
            switch (random.nextInt(6)) {
                case 0, 1 -> {
                    Course next = AnyCourse.of("case", random.nextInt(25), random.nextInt(1, 12));
                    if (!Optional.of(next).equals(versions.get(at))) {
                        store.importCourses(Batches.of(next));
                        changed(Optional.of(next));
                    }
                }
                case 2 -> {
                    if (store.remove("case", "tester", Batches.WHEN).isPresent()) {
                        changed(Optional.empty());
                    }
                }
                case 3, 4 -> {
                    if (at > 0) {
                        assertTrue(store.undo("tester", Batches.WHEN).isPresent());
                        at--;
                    }
                }
                default -> {
                    boolean more = at + 1 < versions.size();
                    assertEquals(more, store.redo("tester", Batches.WHEN).isPresent());
                    at += more ? 1 : 0;
                }
            }
        }

        private void changed(Optional<Course> next) {
            while (versions.size() > at + 1) {
                versions.removeLast();
            }
            versions.add(next);
            at++;
        }
    }

    @Test
    void aBatchOfSeveralCoursesIsOneChange() {
        Course other = AnyCourse.of("other", 8, 7);
        importing(other);
        importing(AnyCourse.of("case", 3, 9), AnyCourse.of("other", 9, 9), AnyCourse.of("third", 10, 9));
        assertEquals(List.of("case", "other", "third"), undo().orElseThrow().courses());
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            assertEquals(List.of("other"), store.list().stream().map(CourseSummary::id).toList());
            assertEquals(Optional.of(other), store.course("other"));
        }
    }

    @Test
    void aNewChangeForgetsWhatCouldBeDoneAgain() {
        importing(AnyCourse.of("case", 3, 9));
        undo();
        importing(AnyCourse.of("other", 8, 7));
        assertEquals(Optional.empty(), redo());
        holds();
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            StepStack steps = store.steps();
            assertEquals(List.of("cases.json"), steps.done().stream().map(Step::file).toList());
            assertEquals(List.of(), steps.undone());
        }
    }

    @Test
    void inAnEmptyStoreThereIsNothingToUndo() throws IOException {
        String before = Raw.hash(file);
        assertEquals(Optional.empty(), undo());
        assertEquals(Optional.empty(), redo());
        assertEquals(before, Raw.hash(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"batch", "step", "touched", "course", "course_note", "diagnosis", "strand", "observation", "treatment", "phase",
        "administration", "event", "adverse_event", "adverse_event_link", "organ", "change"})
    void anUndoThatFailsAnywhereLeavesTheStoreAsItWas(String table) throws IOException, SQLException {
        importing(AnyCourse.of("case", 30, 12));
        importing(AnyCourse.of("case", 31, 8));
        // the head of a course stays and is brought to another version
        String change = table.equals("course") ? "UPDATE" : "INSERT";
        Raw.execute(file, "CREATE TRIGGER planted AFTER " + change + " ON " + table + " BEGIN SELECT RAISE(ABORT, 'planted'); END");
        String before = Raw.hash(file);
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, this::undo);
        assertEquals(file + " refused the data, planted: nothing was written", refusal.getMessage());
        assertEquals(before, Raw.hash(file));
    }

    @Test
    void aLogThatDoesNotFitIsRefused() throws IOException, SQLException {
        importing(AnyCourse.of("case", 30, 12));
        importing(AnyCourse.of("case", 31, 8));
        Raw.execute(file, "DROP TRIGGER change_is_never_edited", "UPDATE change SET before = '{}' WHERE kind = 'UPDATE'");
        String before = Raw.hash(file);
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, this::undo);
        assertEquals("the change log of " + file + " does not fit what is stored", refusal.getMessage().split(",")[0]);
        assertEquals(before, Raw.hash(file));
    }
}
