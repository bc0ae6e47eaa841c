package decursus.store.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.Raw;
import decursus.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it undoes and redoes leaves the course in one of its two versions, and both directions
/// go on from there.
class KilledStepsTest {

    private static final int ROUNDS = Integer.getInteger("kills", 12);
    /// Every step stays in the history, so a store grows with each of them, and each look at all of it takes longer.
    private static final int ROUNDS_A_STORE = 20;
    private static final Course FIRST = AnyCourse.of("case", 3, 400);
    private static final Course SECOND = AnyCourse.of("case", 4, 300);

    @TempDir
    Path temp;

    @Test
    void eitherVersionAndNothingBetween() throws IOException, InterruptedException {
        Random random = new Random(7);
        int left = 0;
        Path file = temp;
        for (int round = 0; round < ROUNDS; round++) {
            if (round % ROUNDS_A_STORE == 0) {
                file = store(Files.createDirectory(temp.toRealPath().resolve("round" + round)).resolve("store.db"));
            }
            killed(file, random.nextInt(600));
            left += Files.exists(file.resolveSibling("store.db-journal")) ? 1 : 0;
            inspect(file, round);
            assertEquals(List.of("store.db"), Raw.names(file.resolveSibling("")));
        }
        assertTrue(left > 0, "no kill hit a transaction");
    }

    private static Path store(Path file) {
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(FIRST));
            store.importCourses(Batches.of(SECOND));
        }
        return file;
    }

    /// Kills the program some time after its first undo.
    private static void killed(Path file, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), KilledSteps.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        BufferedReader output = process.inputReader();
        assertEquals("ready", output.readLine());
        assertEquals("undone", output.readLine());
        assertTrue(!process.waitFor(millis, TimeUnit.MILLISECONDS), "the child ended by itself");
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    private static void inspect(Path file, int round) {
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            assertEquals(List.of(), store.check().findings(), "round " + round);
            Course now = store.course("case").orElseThrow();
            assertTrue(now.equals(FIRST) || now.equals(SECOND), "round " + round);
            if (now.equals(FIRST)) {
                store.redo("tester", Batches.WHEN);
                assertEquals(Optional.of(SECOND), store.course("case"));
            }
            store.undo("tester", Batches.WHEN);
            assertEquals(Optional.of(FIRST), store.course("case"));
            store.undo("tester", Batches.WHEN);
            assertEquals(Optional.empty(), store.course("case"));
            store.redo("tester", Batches.WHEN);
            store.redo("tester", Batches.WHEN);
            assertEquals(Optional.of(SECOND), store.course("case"));
        }
    }
}
