package decursus.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.store.StoreRefusedException;
import decursus.store.Writability;
import decursus.testing.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Media that can only be read, that go away, and that let no program run.
class OddDiskTest {

    private static final Course CASE = AnyCourse.of("case", 3, 20);
    private static final Course NEXT = AnyCourse.of("next", 4, 20);

    @TempDir
    Path folder;
    private Path disk = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.toRealPath().resolve("disk"));
        Assumptions.assumeTrue(Disk.mounted(disk, "size=16m,noexec"), Disk.NEEDS);
        file = disk.resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(CASE));
        }
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        Disk.unmount(disk);
    }

    @Test
    void aStoreOnMediaThatCanOnlyBeReadIsReadAndNotWritten() throws IOException, InterruptedException {
        assertTrue(Disk.turnedReadOnly(disk));
        byte[] before = Files.readAllBytes(file);
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertEquals(Optional.of(CASE), store.course("case"));
            String why = file + " is read-only: allow writing to it, or copy it to a place where you may write";
            assertEquals(new Writability.Refused(why), store.writability());
            assertEquals(why, assertThrows(StoreRefusedException.class, () -> store.importCourses(Batches.of(NEXT))).getMessage());
        }
        assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
    }

    @Test
    void mediaThatAreTakenAwayAreNamed() throws IOException, InterruptedException {
        assertTrue(Disk.unmount(disk));
        String why = assertThrows(StoreRefusedException.class, () -> Store.open(file, Access.READ_WRITE)).getMessage();
        assertTrue(why.startsWith(file.toString()) || why.contains(file.toString()), why);
        assertTrue(Files.notExists(file), "an empty store was made in its place");
    }

    @Test
    void aFolderThatLetsNothingRunIsLeftForAnother() throws IOException, InterruptedException {
        Path temp = Files.createDirectory(folder.resolve("temp"));
        assertEquals("1 course", listed(disk.resolve("cache"), temp));
        try (var left = Files.list(temp)) {
            assertEquals(0, left.count(), "the temp folder is left clean");
        }
    }

    @Test
    void whereNoFolderLetsAnythingRunOneSentenceSaysSo() throws IOException, InterruptedException {
        Path cache = disk.resolve("cache");
        assertEquals(file + " can not be used: the database's native part can be loaded neither from " + cache.resolve("decursus")
                + " nor from " + disk + ": allow writing and running programs in one of them, or name another folder by XDG_CACHE_HOME",
                listed(cache, disk));
    }

    /// What a program of its own says that lists the store, with two folders to unpack the library into.
    private String listed(Path cache, Path temp) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temp, "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Lister.class.getName(),
                file.toString()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }

    /// Opens a store and says what it holds, or why not.
    static final class Lister {

        private Lister() {
        }

        public static void main(String[] arguments) {
            try (Store store = Store.open(Path.of(arguments[0]), Access.READ_ONLY)) {
                System.out.println(store.list().size() + " course");
            } catch (StoreRefusedException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
