package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.store.intake.CourseChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may read and write the file, and what happens when it may not be written.
class AccessTest {

    private static final Course COURSE = AnyCourse.of(1);
    private static final Course OTHER = AnyCourse.of(2);

    @TempDir
    Path temp;
    private Path folder;
    private Path file;

    @BeforeEach
    void makeStore() throws IOException {
        folder = temp.toRealPath().resolve("records/of care");
        file = folder.resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(COURSE));
        }
    }

    @Test
    void onlyTheOwnerReadsIt() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.getParent())));
        assertEquals(List.of("store.db"), Raw.names(folder));
    }

    @Test
    void openedForReadingItIsNotWritten() throws IOException {
        String before = Raw.hash(file);
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            assertEquals(Access.READ_ONLY, store.info().access());
            refusesImport(store, file + " was opened for reading only: open it for writing to change it");
            assertEquals(Optional.of(COURSE), store.course(COURSE.head().id()));
        }
        assertEquals(before, Raw.hash(file));
    }

    @Test
    void aReadOnlyFileIsReadAndNotWritten() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertEquals(Access.READ_ONLY, store.info().access());
            assertEquals(Optional.of(COURSE), store.course(COURSE.head().id()));
            refusesImport(store, file + " is read-only: allow writing to it, or copy it to a place where you may write");
        }
    }

    @Test
    void aStoreInAReadOnlyFolderIsReadAndNotWritten() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertEquals(1, store.list().size());
            refusesImport(store, "the folder " + folder
                    + " is read-only: allow writing to it, or copy the store to a place where you may write");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void nothingIsCreatedInAReadOnlyFolder() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        Path fresh = folder.resolve("fresh.db");
        try {
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> Store.create(fresh).close());
            assertEquals("the folder " + folder + " is read-only: allow writing to it, or copy the store to a place where you may write",
                    refusal.getMessage());
            assertEquals(List.of("store.db"), Raw.names(folder));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aLinkLeadsToTheStore() throws IOException {
        Path link = Files.createSymbolicLink(temp.resolve("link.db"), file);
        try (Store store = Store.open(link, Access.READ_WRITE)) {
            assertEquals(file, store.info().file());
            assertEquals(CourseChange.State.IMPORTED, store.importCourses(Batches.of(OTHER)).courses().getFirst().state());
        }
        assertTrue(Files.isSymbolicLink(link));
    }

    @Test
    void anotherProgramThatWritesIsNamed() throws SQLException {
        try (Store store = Store.open(file, Access.READ_WRITE); Connection other = Raw.connect(file);
                Statement statement = other.createStatement()) {
            statement.executeUpdate("BEGIN IMMEDIATE");
            refusesImport(store, file + " is in use by another program: close it there or try again later; nothing was changed");
            assertEquals(Optional.of(COURSE), store.course(COURSE.head().id()));
            statement.executeUpdate("ROLLBACK");
            store.importCourses(Batches.of(OTHER));
        }
    }

    /// A program that was killed while its transaction spilled into the file leaves the file half written and the undo
    /// data beside it.
    @Test
    void aBrokenOffTransactionIsUndoneEvenByAReader() throws IOException, SQLException {
        Path copy = brokenOffCopy();
        try (Store store = Store.open(copy, Access.READ_ONLY)) {
            assertEquals(Optional.of(COURSE), store.course(COURSE.head().id()));
            assertEquals(List.of(), store.check().findings());
        }
        assertEquals(List.of("copy.db", "store.db"), Raw.names(folder));
    }

    @Test
    void aBrokenOffTransactionWhereNothingMayBeWrittenIsNamed() throws IOException, SQLException {
        Path copy = brokenOffCopy();
        String before = Raw.hash(copy);
        Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("r--r--r--"));
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> Store.open(copy, Access.READ_ONLY).close());
        assertEquals(copy + " was not closed properly, and it can not be completed where nothing may be written: copy it and"
                + " copy.db-journal together to a place where you may write, and open the copy", refusal.getMessage());
        assertEquals(before, Raw.hash(copy));
    }

    private Path brokenOffCopy() throws IOException, SQLException {
        Path copy = folder.resolve("copy.db");
        try (Connection connection = Raw.connect(file); Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA cache_size = 1");
            statement.executeUpdate("BEGIN IMMEDIATE");
            statement.executeUpdate("UPDATE observation SET verbatim = verbatim || hex(zeroblob(3000))");
            Files.copy(folder.resolve("store.db-journal"), folder.resolve("copy.db-journal"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(file, copy);
            statement.executeUpdate("ROLLBACK");
        }
        assertFalse(Files.size(folder.resolve("copy.db-journal")) == 0);
        assertTrue(Files.size(copy) > Files.size(file), "the transaction must have reached the file");
        return copy;
    }

    private static void refusesImport(Store store, String sentence) {
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> store.importCourses(Batches.of(OTHER)));
        assertEquals(sentence, refusal.getMessage());
    }
}
