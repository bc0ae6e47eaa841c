package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Subject;
import decursus.store.backup.Backup;
import decursus.store.engine.Header;
import decursus.store.engine.Migrations;
import decursus.store.intake.CourseChange;
import decursus.store.step.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store of the first schema, with a course in it, is brought to the newest one.
class OlderSchemaTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void makeOldStore() throws IOException, SQLException {
        file = folder.toRealPath().resolve("store.db");
        try (InputStream in = OlderSchemaTest.class.getResourceAsStream("/decursus/sql/V001__domain.sql")) {
            String schema = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Raw.execute(file, schema, "PRAGMA application_id = " + Header.APPLICATION_ID, "PRAGMA user_version = 1",
                    "INSERT INTO batch VALUES (1, '2026-01-01T00:00:00Z', 'x', 'f', '" + "0".repeat(64)
                            + "', 1, 0, 0, 0, 0)",
                    "INSERT INTO course (id, batch, label, nature, subject_kind, sex, age_years, calendar, observations, treatments,"
                            + " events) VALUES ('old', 1, 'Old', 'SYNTHETIC', 'PERSON', 'FEMALE', 50, 0, 0, 0, 0)");
        }
    }

    @Test
    void openedForWritingItIsBroughtUpToDate() throws SQLException {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertEquals(new CheckReport(1, List.of(), List.of()), store.check());
            assertEquals(new Subject.Person(null, null, Subject.Sex.FEMALE, 50, Subject.Body.unknown()),
                    store.course("old").orElseThrow().patient().subject());
            assertEquals(CourseChange.State.IMPORTED, store.importCourses(Batches.of(AnyCourse.of(1))).courses().getFirst().state());
        }
        assertEquals(List.of(Integer.toString(Migrations.newest())), Raw.rows(file, "PRAGMA user_version"));
    }

    @Test
    void aBackupOfTheOldSchemaIsMadeFirst() throws SQLException {
        Store.open(file, Access.READ_WRITE).close();
        Backup backup = StoreBackups.list(file).getFirst();
        assertEquals(Backup.Why.MIGRATION, backup.why());
        assertEquals(List.of("1"), Raw.rows(backup.file(), "PRAGMA user_version"));
        assertEquals(List.of("old"), Raw.rows(backup.file(), "SELECT id FROM course"));
        StoreBackups.restore(file, backup.file(), Batches.WHEN);
        assertEquals(List.of("1"), Raw.rows(file, "PRAGMA user_version"));
    }

    @Test
    void withoutABackupItIsNotBroughtUpToDate() throws IOException {
        Files.writeString(file.resolveSibling("store.db.backups"), "in the way");
        String before = Raw.hash(file);
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> Store.open(file, Access.READ_WRITE).close());
        assertTrue(refusal.getMessage().contains("no backup of it could be made"), refusal.getMessage());
        assertEquals(before, Raw.hash(file));
    }

    @Test
    void aDamagedOneIsRefusedAsItIs() throws IOException, SQLException {
        Raw.execute(file, "PRAGMA foreign_keys = off", "PRAGMA ignore_check_constraints = on",
                "UPDATE course SET nature = 'MADE UP', batch = 77");
        String before = Raw.hash(file);
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> Store.open(file, Access.READ_WRITE).close());
        assertTrue(refusal.getMessage().startsWith(file + " is damaged (") && refusal.getMessage().endsWith("), so it is not brought up to"
                + " date: there is no backup beside it, put back a copy that you kept elsewhere"), refusal.getMessage());
        assertEquals(before, Raw.hash(file));
        assertEquals(List.of("store.db"), Raw.names(file.resolveSibling("")));
    }

    @Test
    void allStepsAreTakenOrNone() throws SQLException {
        Raw.execute(file, "CREATE TABLE step (a)");
        assertThrows(StoreRefusedException.class, () -> Store.open(file, Access.READ_WRITE).close());
        assertEquals(List.of("1"), Raw.rows(file, "PRAGMA user_version"));
        assertEquals(List.of(), Raw.rows(file, "SELECT name FROM sqlite_schema WHERE name = 'pseudonym'"));
    }

    /// The header of a file whose migration was broken off may say that it is done.
    @Test
    void aMigrationThatWasBrokenOffIsBegunAnewWithABackup() throws IOException, SQLException {
        Path broken = file.resolveSibling("broken.db");
        try (Connection connection = Raw.connect(file); Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA cache_size = 1");
            statement.executeUpdate("BEGIN IMMEDIATE");
            statement.executeUpdate("CREATE TABLE filler (a)");
            statement.executeUpdate("PRAGMA user_version = " + Migrations.newest());
            statement.executeUpdate("WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100)"
                    + " INSERT INTO filler SELECT randomblob(4000) FROM n");
            Files.copy(Header.journalOf(file), Header.journalOf(broken));
            statement.executeUpdate("COMMIT");
        }
        Files.copy(file, broken);
        assertEquals(Migrations.newest(), Header.read(broken).schemaVersion());
        Store.open(broken, Access.READ_WRITE).close();
        assertEquals(List.of("1"), Raw.rows(StoreBackups.list(broken).getFirst().file(), "PRAGMA user_version"));
        assertEquals(List.of("old"), Raw.rows(broken, "SELECT id FROM course"));
    }

    /// What old stores hold of imports is enough to take them back.
    @Test
    void anImportOfTheOldSchemaCanBeUndone() {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertEquals(List.of(List.of("old")), store.steps().done().stream().map(Step::courses).toList());
        }
    }

    @Test
    void forReadingItIsRefusedUntouched() throws IOException {
        String before = Raw.hash(file);
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> Store.open(file, Access.READ_ONLY).close());
        assertEquals(file + " was written by an older Decursus (schema 1): open it once for writing, which brings it up to date",
                refusal.getMessage());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        refusal = assertThrows(StoreRefusedException.class, () -> Store.open(file, Access.READ_WRITE).close());
        assertEquals(file + " was written by an older Decursus (schema 1): copy it to a place where you may write, and open the copy",
                refusal.getMessage());
        assertEquals(before, Raw.hash(file));
    }
}
