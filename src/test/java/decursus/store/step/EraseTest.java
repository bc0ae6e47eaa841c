package decursus.store.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.StoreRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An erased course is gone with its log, in one transaction; the others stay, and so does what can be undone of them.
class EraseTest {

    private static final Course OTHER = AnyCourse.of("other", 8, 9);

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void makeStore() throws IOException, SQLException {
        file = folder.toRealPath().resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(AnyCourse.of("case", 3, 9), AnyCourse.of("other", 7, 9)));
            store.importCourses(Batches.of(AnyCourse.of("case", 4, 9)));
            store.importCourses(Batches.of(OTHER));
        }
        Raw.execute(file, "INSERT INTO refused (batch, course, place, verbatim, reason) VALUES (1, 'case', 'row 3', 'x', 'y')",
                "INSERT INTO refused (batch, course, place, verbatim, reason) VALUES (1, 'other', 'row 4', 'x', 'y')",
                "INSERT INTO refused (batch, course, place, verbatim, reason) VALUES (2, NULL, 'row 5', 'x', 'y')");
    }

    private boolean erase() {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            return store.erase("case", "tester", Batches.WHEN);
        }
    }

    @Test
    void nothingOfItStays() throws SQLException {
        assertTrue(erase());
        assertEquals(List.of("other"), Raw.rows(file, "SELECT id FROM course"));
        assertEquals(List.of("other"), Raw.rows(file, "SELECT DISTINCT course FROM change"));
        assertEquals(List.of("other"), Raw.rows(file, "SELECT DISTINCT course FROM touched"));
        assertEquals(List.of("row 4"), Raw.rows(file, "SELECT place FROM refused"));
        // the first file brought the other course too, but its name holds the erased one's id
        assertEquals(List.of("erased", "erased", "cases.json"), Raw.rows(file, "SELECT file FROM batch ORDER BY id"));
        assertEquals(List.of("1|2026-03-01T10:00:00Z|tester"), Raw.rows(file, "SELECT * FROM erased"));
        assertFalse(erase(), "there is nothing left to erase");
    }

    @Test
    void theOthersAreStillUndoneAndRedone() {
        erase();
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertEquals(List.of(), store.check().findings());
            assertEquals(List.of("other"), store.undo("tester", Batches.WHEN).orElseThrow().courses());
            assertEquals(Optional.of(AnyCourse.of("other", 7, 9)), store.course("other"));
            store.undo("tester", Batches.WHEN);
            assertEquals(List.of(), store.list());
            assertEquals(Optional.empty(), store.undo("tester", Batches.WHEN));
            store.redo("tester", Batches.WHEN);
            store.redo("tester", Batches.WHEN);
            assertEquals(Optional.of(OTHER), store.course("other"));
            assertEquals(Optional.empty(), store.course("case"));
            assertEquals(List.of(), store.history("case"));
        }
    }

    @Test
    void aRemovedCourseIsErasedFromTheLog() throws SQLException {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            store.remove("case", "tester", Batches.WHEN);
        }
        assertTrue(erase());
        assertEquals(List.of("0"), Raw.rows(file, "SELECT count(*) FROM change WHERE course = 'case'"));
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertEquals(List.of("other"), store.undo("tester", Batches.WHEN).orElseThrow().courses());
        }
    }

    @ParameterizedTest
    @CsvSource({"DELETE, course", "DELETE, observation", "DELETE, treatment", "DELETE, change", "DELETE, touched", "DELETE, refused",
        "UPDATE, batch", "INSERT, erased", "INSERT, erasing", "DELETE, erasing"})
    void anErasureThatFailsAnywhereErasesNothing(String change, String table) throws IOException, SQLException {
        Raw.execute(file, "CREATE TRIGGER planted AFTER " + change + " ON " + table + " BEGIN SELECT RAISE(ABORT, 'planted'); END");
        String before = Raw.hash(file);
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, this::erase);
        assertEquals(file + " refused the data, planted: nothing was written", refusal.getMessage());
        assertEquals(before, Raw.hash(file));
    }
}
