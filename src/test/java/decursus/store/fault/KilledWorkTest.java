package decursus.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.store.Access;
import decursus.store.Batches;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.StoreBackups;
import decursus.store.backup.Backup;
import decursus.store.engine.Header;
import decursus.store.engine.Migrations;
import decursus.testing.Victim;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it edits, backs up, restores or migrates loses nothing that it said was done, and leaves
/// nothing half done. `-Dkills=500` kills more often.
class KilledWorkTest {

    private static final int ROUNDS = Integer.getInteger("kills", 3);
    private static final int LONGEST_MILLIS = 250;

    @TempDir
    Path folder;
    private Path file = Path.of("");
    private final Random random = new Random(11);

    @BeforeEach
    void makeStore() throws IOException {
        file = folder.toRealPath().resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(KilledWork.FIRST));
        }
    }

    /// Runs the program and kills it some time after it is ready.
    ///
    /// @return how often it said that it was done
    private int killed(KilledWork.Work work) throws IOException, InterruptedException {
        return Victim.killed(KilledWork.class, random.nextInt(LONGEST_MILLIS), work.name(), file.toString());
    }

    @Test
    void noEditIsLostOrHalfMade() throws IOException, InterruptedException {
        int steps = 1;
        Course last = KilledWork.FIRST;
        for (int round = 0; round < ROUNDS; round++) {
            int done = killed(KilledWork.Work.EDIT);
            try (Store store = Store.open(file, Access.READ_WRITE)) {
                assertEquals(List.of(), store.check().findings(), "round " + round);
                int made = store.steps().done().size() - steps;
                assertTrue(made == done || made == done + 1, made + " edits are in, " + done + " were said to be, round " + round);
                last = made % 2 == 0 ? last : last.equals(KilledWork.FIRST) ? KilledWork.SECOND : KilledWork.FIRST;
                assertEquals(last, store.course("case").orElseThrow(), "round " + round);
                steps += made;
            }
        }
    }

    @Test
    void noBackupIsHalfMade() throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            int done = killed(KilledWork.Work.BACKUP);
            List<Backup> all = StoreBackups.list(file);
            assertTrue(all.size() >= Math.min(done, 1), "round " + round);
            for (Backup each : all) {
                assertEquals(1, StoreBackups.preview(file, each.file()).backup().courses(), "round " + round);
            }
            try (Store store = Store.open(file, Access.READ_WRITE)) {
                assertEquals(List.of(), store.check().findings(), "round " + round);
            }
        }
    }

    @Test
    void aStoreIsRestoredOrAsItWas() throws IOException, InterruptedException {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            store.backup(Batches.WHEN.minusSeconds(20));
            store.importCourses(Batches.of(KilledWork.SECOND));
            store.backup(Batches.WHEN.minusSeconds(10));
        }
        for (int round = 0; round < ROUNDS; round++) {
            killed(KilledWork.Work.RESTORE);
            try (Store store = Store.open(file, Access.READ_WRITE)) {
                assertEquals(List.of(), store.check().findings(), "round " + round);
                Course now = store.course("case").orElseThrow();
                assertTrue(now.equals(KilledWork.FIRST) || now.equals(KilledWork.SECOND), "round " + round);
            }
            for (Backup each : StoreBackups.list(file)) {
                assertEquals(1, StoreBackups.preview(file, each.file()).backup().courses(), each + ", round " + round);
                if (each.why() == Backup.Why.REPLACED) {
                    Files.delete(each.file());
                }
            }
        }
    }

    @Test
    void aStoreIsMigratedOrAsItWas() throws IOException, InterruptedException, SQLException {
        Path old = file.resolveSibling("old.db");
        try (InputStream in = KilledWorkTest.class.getResourceAsStream("/decursus/sql/V001__domain.sql")) {
            Raw.execute(old, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8),
                    "PRAGMA application_id = " + Header.APPLICATION_ID, "PRAGMA user_version = 1",
                    "INSERT INTO batch VALUES (1, '2026-01-01T00:00:00Z', 'x', 'f', '" + "0".repeat(64) + "', 1, 0, 0, 0, 0)",
                    "INSERT INTO course (id, batch, label, nature, subject_kind, sex, age_years, calendar, observations, treatments,"
                            + " events) VALUES ('old', 1, 'Old', 'SYNTHETIC', 'PERSON', 'FEMALE', 50, 0, 0, 0, 0)");
        }
        for (int round = 0; round < ROUNDS; round++) {
            Files.deleteIfExists(Header.journalOf(file));
            Files.copy(old, file, StandardCopyOption.REPLACE_EXISTING);
            int done = killed(KilledWork.Work.MIGRATION);
            if (done > 0) {
                assertEquals(List.of(Integer.toString(Migrations.newest())), Raw.rows(file, "PRAGMA user_version"));
            }
            try (Store store = Store.open(file, Access.READ_WRITE)) {
                assertEquals(List.of(), store.check().findings(), "round " + round);
                assertEquals("old", store.list().getFirst().id(), "round " + round);
            }
            for (Backup each : StoreBackups.list(file)) {
                assertEquals(List.of("1"), Raw.rows(each.file(), "PRAGMA user_version"), "round " + round);
            }
        }
    }
}
