package decursus.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.CheckReport;
import decursus.store.intake.CourseChange;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.engine.Header;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that is killed while it imports leaves the store with the whole batch or nothing of it, fifty times;
/// every other time it hands its patients over one by one.
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kills", 50);
    private static final Course OLD = AnyCourse.of("old", 3, 40);

    private static final Course NEXT = AnyCourse.of("next", 4, 40);

    @TempDir
    Path temp;

    /// What was seen of all rounds.
    private static final class Tally {
        private int duringImport;
        private int halfWritten;
    }

    /// How long to wait for a kill: anything up to a bound that follows how long an import takes at the moment, so that
    /// about three of four kills hit one, however busy the machine is.
    private static final class Delay {

        private static final double AFTER_A_HIT = 1.1;
        private static final double AFTER_A_MISS = 0.75;
        private double bound;

        Delay(long millis) {
            bound = millis;
        }

        long next(Random random) {
            return (long) (random.nextDouble() * bound);
        }

        void learn(boolean tooLate) {
            bound *= tooLate ? AFTER_A_MISS : AFTER_A_HIT;
        }
    }

    @Test
    void allOrNothing() throws IOException, InterruptedException {
        Path folder = temp.toRealPath();
        Path nativeLibraries = Files.createDirectory(folder.resolve("tmp"));
        Random random = new Random(20_260_301);
        Tally tally = new Tally();
        Delay delay = new Delay(undisturbed(start(folder, ROUNDS)));
        Child next = start(folder, 0);
        for (int round = 0; round < ROUNDS; round++) {
            Child child = next;
            child.begin();
            child.killAfter(delay.next(random));
            if (round + 1 < ROUNDS) {
                // comes up while this one's store is looked at
                next = start(folder, round + 1);
            }
            delay.learn(inspect(child, round, tally));
        }
        assertTrue(tally.duringImport >= ROUNDS * 2 / 5, tally.duringImport + " of " + ROUNDS + " kills hit an import");
        assertTrue(tally.halfWritten >= ROUNDS / 25, tally.halfWritten + " kills left a half-written file");
        assertEquals(List.of(), Raw.names(nativeLibraries).stream().filter(name -> name.contains("sqlite")).toList(),
                "killed programs left files in the temp folder");
    }

    /// Whether the import was over before the kill.
    private static boolean inspect(Child child, int round, Tally tally) throws IOException {
        boolean done = child.saidDone();
        if (!done) {
            tally.duringImport++;
        }
        if (reachedTheFile(child.store)) {
            tally.halfWritten++;
        }
        try (Store store = Store.open(child.store, Access.READ_WRITE)) {
            CheckReport report = store.check();
            assertEquals(List.of(), report.findings(), "round " + round);
            assertTrue(report.courses() == 1 || report.courses() == 1 + KilledImport.COURSES,
                    report.courses() + " courses, round " + round);
            assertTrue(!done || report.courses() > 1, "an import that was reported is lost, round " + round);
            assertEquals(Optional.of(OLD), store.course("old"), "round " + round);
            assertEquals(CourseChange.State.IMPORTED, store.importCourses(Batches.of(NEXT)).courses().getFirst().state());
        }
        assertEquals(List.of("store.db"), Raw.names(child.store.resolveSibling("")), "round " + round);
        return done;
    }

    /// SQLite completes the head of its journal before it writes to the file itself.
    private static boolean reachedTheFile(Path store) throws IOException {
        Path journal = Header.journalOf(store);
        if (!Files.exists(journal)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(journal)) {
            return in.read() > 0;
        }
    }

    /// The time that an import takes when nobody kills it, in milliseconds.
    private static long undisturbed(Child child) throws IOException, InterruptedException {
        long from = System.nanoTime();
        child.begin();
        assertEquals("done", child.output.readLine());
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
        assertEquals(0, child.process.waitFor());
        return millis;
    }

    private static Child start(Path folder, int round) throws IOException {
        Path store = Files.createDirectory(folder.resolve("round-" + round)).resolve("store.db");
        try (Store fresh = Store.create(store)) {
            fresh.importCourses(Batches.of(OLD));
        }
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + folder.resolve("tmp"),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), KilledImport.class.getName(),
                store.toString(),
                round % 2 == 0 ? KilledImport.ONE_BY_ONE : KilledImport.AT_ONCE).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new Child(store, process, process.inputReader());
    }

    private record Child(Path store, Process process, BufferedReader output) {

        /// Lets it import, and returns when it is about to.
        void begin() throws IOException {
            assertEquals("ready", output.readLine());
            process.outputWriter().append('\n').flush();
            assertEquals("begin", output.readLine());
        }

        void killAfter(long millis) throws InterruptedException {
            if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) {
                // by its handle, because Process would close the output, in which "done" may stand
                process.toHandle().destroyForcibly();
                process.waitFor();
            }
        }

        boolean saidDone() throws IOException {
            return "done".equals(output.readLine());
        }
    }
}
