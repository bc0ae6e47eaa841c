package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import decursus.domain.course.Course;
import decursus.store.intake.ImportBatch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A batch goes in as a whole or not at all, wherever it fails.
class AtomicityTest {

    private static final Course OLD = AnyCourse.of("b", 30, 10);
    private static final ImportBatch BATCH =
            Batches.of(AnyCourse.of("a", 31, 10), AnyCourse.of("b", 32, 10), AnyCourse.of("c", 33, 10));

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void makeStore() throws IOException {
        file = folder.toRealPath().resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(OLD));
        }
    }

    /// A trigger that fails stands for whatever may fail at that table.
    @ParameterizedTest
    @ValueSource(strings = {"batch", "course", "course_note", "diagnosis", "strand", "observation", "treatment", "phase",
        "administration", "event", "adverse_event", "adverse_event_link", "organ", "change"})
    void nothingStaysOfABatchThatFailsAt(String table) throws IOException, SQLException {
        int rows = writtenTo(table);
        // the last row that the batch writes there: all the others are in by then
        Raw.execute(file, "CREATE TABLE written (n INTEGER)", "INSERT INTO written VALUES (0)",
                "CREATE TRIGGER planted AFTER INSERT ON " + table + " BEGIN UPDATE written SET n = n + 1;"
                        + " SELECT RAISE(ABORT, 'planted') FROM written WHERE n = " + rows + "; END");
        String before = Raw.hash(file);
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> store.importCourses(BATCH));
            assertEquals(file + " refused the data, planted: nothing was written", refusal.getMessage());
            assertEquals(before, Raw.hash(file));
            assertEquals(1, store.list().size());
            assertEquals(Optional.of(OLD), store.course("b"));
        }
    }

    /// How many rows the batch writes to a table, tried on a copy.
    private int writtenTo(String table) throws IOException, SQLException {
        Path copy = folder.resolve("copy.db");
        Files.copy(file, copy);
        Raw.execute(copy, "CREATE TABLE written (n INTEGER)",
                "CREATE TRIGGER planted AFTER INSERT ON " + table + " BEGIN INSERT INTO written VALUES (1); END");
        try (Store store = Store.open(copy, Access.READ_WRITE)) {
            store.importCourses(BATCH);
        }
        return Integer.parseInt(Raw.rows(copy, "SELECT count(*) FROM written").getFirst());
    }

    @Test
    void anInconsistentCourseInTheMiddleKeepsTheOthersOut() throws IOException {
        Course good = AnyCourse.of("d", 34, 5);
        Course bad = AnyCourse.with(good, List.of(good.observations().getFirst(), good.observations().getFirst()));
        String before = Raw.hash(file);
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertThrows(StoreRefusedException.class,
                    () -> store.importCourses(Batches.of(AnyCourse.of("a", 31, 10), bad, AnyCourse.of("c", 33, 10))));
            assertEquals(1, store.list().size());
        }
        assertEquals(before, Raw.hash(file));
    }
}
