package decursus.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.StoreBackups;
import decursus.store.StoreRefusedException;
import decursus.testing.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk of four megabytes that gets full. It takes the right to mount one; without it these tests are left out.
class DiskFullTest {

    private static final Course SMALL = AnyCourse.of("small", 3, 20);

    @TempDir
    Path folder;
    private Path disk = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.toRealPath().resolve("disk"));
        Assumptions.assumeTrue(Disk.mounted(disk, "size=4m"), Disk.NEEDS);
        file = disk.resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(SMALL));
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        Disk.unmount(disk);
    }

    private void fill(int left) throws IOException {
        long free = Files.getFileStore(disk).getUsableSpace();
        Files.write(disk.resolve("filler"), new byte[(int) Math.max(0, free - left)]);
    }

    @Test
    void anImportThatDoesNotFitLosesNothing() throws IOException {
        fill(200_000);
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class,
                    () -> store.importCourses(Batches.of(AnyCourse.of("big", 4, 20_000))));
            assertTrue(refusal.getMessage().contains("free some space"), refusal.getMessage());
            assertEquals(List.of(), store.check().findings());
            assertEquals(Optional.of(SMALL), store.course("small"));
            Files.delete(disk.resolve("filler"));
            store.importCourses(Batches.of(AnyCourse.of("next", 4, 20)));
            assertEquals(2, store.list().size());
        }
    }

    /// Foreign data come patient by patient: those that still fitted do not stay without the others.
    @Test
    void foreignDataThatDoNotFitLeaveNothingOfThemselves() throws IOException {
        fill(200_000);
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> Batches.oneByOne(store,
                    AnyCourse.of("first", 4, 20), AnyCourse.of("second", 5, 20), AnyCourse.of("big", 6, 20_000)));
            assertTrue(refusal.getMessage().contains("free some space"), refusal.getMessage());
            assertEquals(List.of(), store.check().findings());
            assertEquals(List.of("small"), store.list().stream().map(each -> each.id()).toList());
            Files.delete(disk.resolve("filler"));
            assertTrue(Batches.oneByOne(store, AnyCourse.of("next", 4, 20)).isPresent());
            assertEquals(2, store.list().size());
        }
    }

    @Test
    void aBackupThatDoesNotFitIsToldWithTheBytesThatItNeeds() throws IOException {
        fill(100_000);
        String before = Raw.hash(file);
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> store.backup(Batches.WHEN));
            assertTrue(refusal.getMessage().contains("it needs ") && refusal.getMessage().contains(" are free"), refusal.getMessage());
        }
        assertEquals(before, Raw.hash(file));
        assertEquals(List.of(), StoreBackups.list(file));
    }

    /// A backup that can not be made does not keep a small change out, and is told.
    @Test
    void aChangeThatFitsIsMadeWithoutItsBackup() throws IOException {
        fill(400_000);
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertTrue(store.remove("small", "tester", Batches.WHEN.plusSeconds(86_400)).isPresent());
            assertTrue(store.warnings().getFirst().contains("it needs "));
            store.undo("tester", Batches.WHEN.plusSeconds(86_400));
            assertEquals(Optional.of(SMALL), store.course("small"));
        }
    }

    @Test
    void aStoreThatCanNotBeCreatedLeavesNothing() throws IOException {
        fill(10_000);
        Path other = disk.resolve("other.db");
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> Store.create(other));
        assertTrue(refusal.getMessage().contains("disk is full"), refusal.getMessage());
        assertEquals(List.of("filler", "store.db"), Raw.names(disk));
    }
}
