package decursus.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.intake.ImportBatch;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.StoreBackups;
import decursus.store.StoreRefusedException;
import decursus.store.engine.Connections;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Backups are made when they should be, are whole, are kept a while and can be put back; a failure changes nothing.
class BackupTest {

    private static final Instant DAY = Batches.WHEN.plus(1, ChronoUnit.DAYS);
    private static final Course FIRST = AnyCourse.of("a", 21, 20);
    private static final Course SECOND = AnyCourse.of("b", 22, 20);

    @TempDir
    Path temp;
    private Path folder;
    private Path file;

    @BeforeEach
    void makeStore() throws IOException {
        folder = temp.toRealPath();
        file = folder.resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(FIRST));
        }
    }

    private static ImportBatch on(Instant when, Course course) {
        return new ImportBatch("cases.json", "ab".repeat(32), "tester", when, List.of(course));
    }

    private List<String> importing(Instant when, Course course) {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            store.importCourses(on(when, course));
            return store.warnings();
        }
    }

    private List<Backup> backups() {
        return StoreBackups.list(file);
    }

    private Backup asked() {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            return store.backup(DAY);
        }
    }

    private List<String> ids() {
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            assertEquals(List.of(), store.check().findings());
            return store.list().stream().map(each -> each.id()).toList();
        }
    }

    @Test
    void theFirstChangeOfADayIsPrecededByABackup() throws SQLException {
        assertEquals(List.of(), backups(), "a store that was made today needs none");
        assertEquals(List.of(), importing(DAY, SECOND));
        assertEquals(List.of(), importing(DAY, AnyCourse.of("c", 23, 5)));
        assertEquals(1, backups().size());
        Backup backup = backups().getFirst();
        assertEquals(Backup.Why.DAILY, backup.why());
        assertEquals(DAY, backup.at());
        assertEquals(List.of("a"), Raw.rows(backup.file(), "SELECT id FROM course"));
        importing(DAY.plus(1, ChronoUnit.DAYS), AnyCourse.of("d", 24, 5));
        assertEquals(2, backups().size());
        assertEquals(List.of("a", "b", "c"), Raw.rows(backups().getLast().file(), "SELECT id FROM course ORDER BY id"));
    }

    @Test
    void undoCountsAsAChange() {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            store.undo("tester", DAY);
        }
        assertEquals(List.of(Backup.Why.DAILY), backups().stream().map(Backup::why).toList());
    }

    @Test
    void onlyTheOwnerReadsIt() throws IOException {
        Backup backup = asked();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("store.db.backups"))));
        assertEquals(List.of("2026-03-02T100000Z-asked.db"), Raw.names(folder.resolve("store.db.backups")));
        try (Store store = Store.open(backup.file(), Access.READ_ONLY)) {
            assertEquals(Optional.of(FIRST), store.course("a"));
            assertEquals(List.of(), store.check().findings());
        }
    }

    @Test
    void aBackupThatFailsIsToldAndTheChangeIsMade() throws IOException {
        Files.writeString(folder.resolve("store.db.backups"), "somebody's file");
        List<String> warnings = importing(DAY, SECOND);
        assertEquals(1, warnings.size());
        assertTrue(warnings.getFirst().startsWith("no backup of " + file + " could be made before the first change of the day ("),
                warnings.getFirst());
        assertEquals(List.of("a", "b"), ids());
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertThrows(StoreRefusedException.class, () -> store.backup(DAY));
        }
    }

    @Test
    void tenAreKeptAndOneOfEachMonth() throws IOException {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            IntStream.range(0, 70).forEach(day -> store.backup(Instant.parse("2026-01-01T10:00:00Z").plus(day, ChronoUnit.DAYS)));
        }
        List<String> names = Raw.names(folder.resolve("store.db.backups"));
        assertEquals(12, names.size(), names.toString());
        assertEquals(List.of("2026-01-31T100000Z-asked.db", "2026-02-28T100000Z-asked.db", "2026-03-02T100000Z-asked.db"),
                names.subList(0, 3));
        assertEquals("2026-03-11T100000Z-asked.db", names.getLast());
    }

    @Test
    void twoOfOneSecondBothStay() throws IOException {
        asked();
        asked();
        assertEquals(List.of("2026-03-02T100000Z-asked-2.db", "2026-03-02T100000Z-asked.db"),
                Raw.names(folder.resolve("store.db.backups")));
    }

    @Test
    void yesterdaysStoreComesBackAndTodaysIsKept() {
        importing(DAY, SECOND);
        Backup backup = backups().getFirst();
        RestorePreview preview = StoreBackups.preview(file, backup.file());
        assertEquals(1, preview.backup().courses());
        assertEquals(Batches.WHEN, preview.backup().lastChange());
        assertEquals(2, preview.present() == null ? -1 : preview.present().courses());
        assertEquals(List.of("a", "b"), ids(), "a preview changes nothing");
        Path aside = StoreBackups.restore(file, backup.file(), DAY).orElseThrow();
        assertEquals(List.of("a"), ids());
        StoreBackups.restore(file, aside, DAY);
        assertEquals(List.of("a", "b"), ids());
        assertEquals(2, backups().stream().filter(each -> each.why() == Backup.Why.REPLACED).count());
    }

    @Test
    void aLostStoreComesBack() throws IOException {
        Backup backup = asked();
        Files.delete(file);
        assertEquals(Optional.empty(), StoreBackups.restore(file, backup.file(), DAY));
        assertEquals(List.of("a"), ids());
    }

    /// What a broken-off transaction left must not be played back into the restored store.
    @Test
    void aDamagedStoreWithAJournalIsReplaced() throws IOException, SQLException {
        Backup backup = asked();
        Path journal = folder.resolve("store.db-journal");
        try (Connection connection = Raw.connect(file); Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA cache_size = 1");
            statement.executeUpdate("BEGIN IMMEDIATE");
            statement.executeUpdate("UPDATE observation SET verbatim = verbatim || hex(zeroblob(9000))");
            Files.copy(journal, folder.resolve("kept"));
            statement.executeUpdate("ROLLBACK");
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, bytes.length, (byte) 0xff);
        Files.write(file, bytes);
        Files.move(folder.resolve("kept"), journal);
        Path aside = StoreBackups.restore(file, backup.file(), DAY).orElseThrow();
        assertEquals(List.of("a"), ids());
        assertFalse(Files.exists(journal));
        assertTrue(Files.exists(aside));
    }

    @Test
    void aDamagedStoreNamesItsNewestGoodBackup() throws IOException {
        Backup good = asked();
        Path bad = folder.resolve("store.db.backups/2026-03-05T100000Z-asked.db");
        byte[] bytes = Files.readAllBytes(good.file());
        Arrays.fill(bytes, 5000, 9000, (byte) 0xff);
        Files.write(bad, bytes);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 8192));
        String advice = "restore its newest good backup with \"decursus restore " + good.file() + "\"";
        for (byte[] content : List.of(Files.readAllBytes(file), new byte[0],
                "text".repeat(100).getBytes(StandardCharsets.UTF_8))) {
            Files.write(file, content);
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> Store.open(file, Access.READ_WRITE).close());
            assertTrue(refusal.getMessage().endsWith(advice), refusal.getMessage());
        }
        Files.write(file, bytes);
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> importing(DAY, SECOND));
        assertTrue(refusal.getMessage().endsWith(advice), refusal.getMessage());
    }

    @Test
    void aDamagedBackupIsRefused() throws IOException {
        Backup backup = asked();
        byte[] bytes = Files.readAllBytes(backup.file());
        Arrays.fill(bytes, 5000, 9000, (byte) 0xff);
        Files.write(backup.file(), bytes);
        String before = Raw.hash(file);
        assertThrows(StoreRefusedException.class, () -> StoreBackups.preview(file, backup.file()));
        assertThrows(StoreRefusedException.class, () -> StoreBackups.restore(file, backup.file(), DAY));
        assertThrows(StoreRefusedException.class, () -> StoreBackups.restore(file, file, DAY));
        assertEquals(before, Raw.hash(file));
    }

    @ParameterizedTest
    @EnumSource(value = Stage.Name.class, names = {"SPACE", "COPY", "CHECK", "FORCE", "PUBLISH", "ROTATE"})
    void aBackupThatFailsAtAnyStageLeavesEverythingAsItWas(Stage.Name stage) throws IOException, SQLException {
        String before = Raw.hash(file);
        try (Connection connection = Connections.open(file, false)) {
            Backups backups = new Backups(file, failing(stage));
            assertThrows(IOException.class, () -> backups.make(connection, DAY, Backup.Why.ASKED));
        }
        assertEquals(before, Raw.hash(file));
        assertEquals(stage == Stage.Name.ROTATE ? 1 : 0, Raw.names(folder.resolve("store.db.backups")).size());
    }

    @ParameterizedTest
    @EnumSource(value = Stage.Name.class, names = {"SPACE", "COPY", "CHECK", "FORCE", "KEEP_ASIDE", "PUBLISH"})
    void aRestorationThatFailsAtAnyStageLeavesEverythingAsItWas(Stage.Name stage) throws IOException {
        Backup backup = asked();
        importing(DAY, SECOND);
        String before = Raw.hash(file);
        assertThrows(StoreRefusedException.class, () -> StoreBackups.restore(file, backup.file(), DAY, failing(stage)));
        assertEquals(before, Raw.hash(file));
        assertEquals(List.of("store.db", "store.db.backups"), Raw.names(folder));
        assertEquals(List.of("2026-03-02T100000Z-asked.db"), Raw.names(folder.resolve("store.db.backups")));
    }

    private static Stage failing(Stage.Name at) {
        return stage -> {
            if (stage == at) {
                throw new IOException("planted");
            }
        };
    }
}
