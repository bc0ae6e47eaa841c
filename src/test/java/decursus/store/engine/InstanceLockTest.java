package decursus.store.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.StoreBackups;
import decursus.store.StoreRefusedException;
import decursus.store.backup.Backup;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One program at a time changes a store; who it is is said, and a killed one holds nothing.
class InstanceLockTest {

    @TempDir
    Path temp;
    private Path file;

    @BeforeEach
    void makeStore() throws IOException {
        file = temp.toRealPath().resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(AnyCourse.of("case", 3, 9)));
        }
    }

    @Test
    void itIsGivenBack() throws IOException {
        try (InstanceLock lock = assertInstanceOf(InstanceLock.Attempt.Taken.class, InstanceLock.take(file)).lock()) {
            InstanceLock.Attempt.Refused refused = assertInstanceOf(InstanceLock.Attempt.Refused.class, InstanceLock.take(file));
            assertEquals(file + " is being changed by this program: close it there or try again later", refused.sentence());
            assertTrue(Files.exists(file.resolveSibling("store.db.lock")), lock.toString());
        }
        assertInstanceOf(InstanceLock.Attempt.Taken.class, InstanceLock.take(file)).lock().close();
        assertEquals(List.of("store.db"), Raw.names(file.resolveSibling("")));
    }

    @Test
    void aSecondWriterReadsAndIsToldWhoWrites() {
        Backup backup;
        try (Store first = Store.open(file, Access.READ_WRITE); Store second = Store.open(file, Access.READ_WRITE)) {
            assertEquals(Access.READ_ONLY, second.info().access());
            assertEquals(1, second.list().size());
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> second.undo("tester", Batches.WHEN));
            assertTrue(refusal.getMessage().contains("is being changed by"), refusal.getMessage());
            backup = first.backup(Batches.WHEN);
            assertThrows(StoreRefusedException.class, () -> StoreBackups.restore(file, backup.file(), Batches.WHEN));
            first.undo("tester", Batches.WHEN);
        }
    }

    @Test
    void anotherProcessIsNamedAndAKilledOneHoldsNothing() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), Holder.class.getName(),
                file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader output = process.inputReader();
        assertEquals("holding", output.readLine());
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> store.undo("tester", Batches.WHEN));
            String user = ProcessHandle.current().info().user().orElse("somebody");
            assertEquals(file + " is being changed by " + user + " (process " + process.pid() + "): close it there or try again later",
                    refusal.getMessage());
        }
        process.destroyForcibly().waitFor();
        assertTrue(Files.exists(file.resolveSibling("store.db.lock")));
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertTrue(store.undo("tester", Batches.WHEN).isPresent());
        }
        assertFalse(Files.exists(file.resolveSibling("store.db.lock")));
    }

    /// The program that holds a store until it is killed.
    static final class Holder {

        private Holder() {
        }

        public static void main(String[] arguments) throws IOException {
            try (Store store = Store.open(Path.of(arguments[0]), Access.READ_WRITE)) {
                store.list();
                System.out.println("holding");
                int end = System.in.read();
                System.out.println(end);
            }
        }
    }
}
