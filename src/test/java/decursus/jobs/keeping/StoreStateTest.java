package decursus.jobs.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.privacy.Disclosure;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.StoreRefusedException;
import decursus.store.Writability;
import decursus.store.step.Step;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a window shows of a store: the next undo and redo, and whether anything can be changed.
class StoreStateTest {

    private static final Clock CLOCK = Clock.fixed(Batches.WHEN, ZoneOffset.UTC);
    private static final int LARGE = 65 << 20;

    @TempDir
    Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void makeStore() throws IOException {
        file = folder.toRealPath().resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(AnyCourse.of("case", 3, 9)));
        }
    }

    private Changes open() {
        return Changes.open(file, CLOCK, "tester");
    }

    @Test
    void theNextUndoAndRedoAreNamed() {
        try (Changes changes = open()) {
            NamedStep undo = Objects.requireNonNull(changes.state().nextUndo());
            assertEquals(Step.Kind.IMPORT, undo.kind());
            assertEquals("cases.json", undo.file());
            assertNull(changes.state().nextRedo());
            assertEquals(undo, changes.undo());
            assertNull(changes.state().nextUndo());
            assertEquals(undo, changes.state().nextRedo());
            assertEquals(new Writability.Allowed(), changes.state().writability());
        }
    }

    @Test
    void aStoreThatMayNotBeWrittenSaysWhy() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        try (Changes changes = open()) {
            String why = file + " is read-only: allow writing to it, or copy it to a place where you may write";
            assertEquals(new Writability.Refused(why), changes.state().writability());
            assertEquals(why, assertThrows(StoreRefusedException.class, changes::undo).getMessage());
            assertEquals(1, changes.courses().list(Disclosure.DEIDENTIFIED).courses().size());
        }
    }

    @Test
    void aStoreThatAnotherProgramChangesSaysWho() {
        try (Changes first = open(); Changes second = open()) {
            assertEquals(new Writability.Allowed(), first.state().writability());
            Writability.Refused refused = assertInstanceOf(Writability.Refused.class, second.state().writability());
            assertTrue(refused.sentence().contains("is being changed by this program"), refused.sentence());
        }
    }

    @Test
    void aLargeStoreIsCheckedBeforeItIsChanged() throws SQLException {
        fill();
        try (Changes changes = open()) {
            assertInstanceOf(Writability.ToBeChecked.class, changes.state().writability());
            assertEquals(new Writability.Allowed(), changes.prove());
            assertEquals(new Writability.Allowed(), changes.state().writability());
        }
    }

    @Test
    void aLargeDamagedStoreIsNeverChanged() throws SQLException, IOException {
        fill();
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            raw.seek(raw.length() - (20L << 12));
            raw.write(new byte[8192]);
        }
        String before = Raw.hash(file);
        try (Changes changes = open()) {
            Writability.Refused refused = assertInstanceOf(Writability.Refused.class, changes.prove());
            assertTrue(refused.sentence().startsWith(file + " is damaged ("), refused.sentence());
            assertEquals(refused.sentence(), assertThrows(StoreRefusedException.class, changes::undo).getMessage());
            assertEquals(refused, changes.state().writability());
        }
        assertEquals(before, Raw.hash(file));
    }

    /// Makes the store larger than what is checked at once.
    private void fill() throws SQLException {
        Raw.execute(file, "WITH n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < " + LARGE / 1_000_000 + ")"
                + " INSERT INTO refused (batch, place, verbatim, reason) SELECT 1, 'row ' || i, hex(randomblob(500000)), 'x' FROM n");
        assertTrue(Long.parseLong(Raw.rows(file, "SELECT page_count * 4096 FROM pragma_page_count").getFirst()) > 64L << 20);
    }
}
