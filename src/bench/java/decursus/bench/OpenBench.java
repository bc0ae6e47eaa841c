package decursus.bench;

import decursus.bench.frame.Load;
import decursus.bench.frame.Times;
import decursus.bench.open.BigStore;
import decursus.domain.course.Course;
import decursus.store.Access;
import decursus.store.Store;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// A course of 10 000 results out of a large store: what a figure needs, the whole course, and the first figure; beside Python's
/// own reading of the same rows.
final class OpenBench {

    private static final int WARM = 40;
    private static final int COUNTED = 60;
    private static final String PROJECTION = "SELECT s.analyte_key, o.time, o.low, o.comparator, s.range_high FROM observation o"
            + " JOIN strand s ON s.course = o.course AND s.number = o.strand WHERE o.course = ? ORDER BY o.seq";
    private static final String PYTHON = """
            import sqlite3, sys, time
            c = sqlite3.connect(sys.argv[1])
            t = []
            for i in range(100):
                a = time.perf_counter()
                n = len(c.execute(sys.argv[2], (1 + 37 * i % int(sys.argv[3]),)).fetchall())
                t.append((time.perf_counter() - a) * 1000)
            t = sorted(t[40:])
            print("| Python fetchall, %d rows | %.2f | %.2f | %d |" % (n, t[len(t) // 2], t[int(len(t) * 0.99)], len(t)))
            """;

    private int next;

    void run() throws Exception {
        Path folder = Files.createTempDirectory("open").toRealPath();
        try {
            for (int courses : new int[] {100, Integer.getInteger("bench.courses", 1_000)}) {
                measure(BigStore.make(folder.resolve("store-" + courses + ".db"), courses), courses);
            }
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private void measure(Path file, int courses) throws Exception {
        System.out.printf(Locale.ROOT, "%n## OPEN one of %,d courses of %,d results (load %s)%n| what | median ms | p99 ms | n |%n"
                + "|---|---|---|---|%n", courses, BigStore.RESULTS, Load.now());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement projection = connection.prepareStatement(PROJECTION)) {
            told("drawing projection, plain JDBC", () -> project(projection, 1 + 37 * next++ % courses));
        }
        python(file, courses);
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            told("whole course", () -> whole(store, courses).observations().size());
            View view = View.preset(View.CK_OVER_THERAPIES);
            told("whole course and its first figure", () -> CourseFigure.draw(whole(store, courses), view, new Page(1200, 675.0)).marks()
                    .size());
        }
    }

    private Course whole(Store store, int courses) {
        return store.course("c" + (1 + 37 * next++ % courses)).orElseThrow();
    }

    private static int project(PreparedStatement projection, long course) throws SQLException {
        projection.setLong(1, course);
        int rows = 0;
        double sum = 0;
        try (ResultSet result = projection.executeQuery()) {
            while (result.next()) {
                sum += result.getString(1).length() + result.getString(2).length() + Double.parseDouble(result.getString(3))
                        + result.getString(4).length() + result.getString(5).length();
                rows++;
            }
        }
        if (rows != BigStore.RESULTS || Double.isNaN(sum)) {
            throw new IllegalStateException(rows + " rows");
        }
        return rows;
    }

    private static void python(Path file, int courses) throws IOException, InterruptedException {
        try {
            new ProcessBuilder("python3", "-c", PYTHON, file.toString(), PROJECTION, Integer.toString(courses)).inheritIO().start()
                    .waitFor();
        } catch (IOException e) {
            System.out.println("| Python fetchall | not on this machine | | |");
        }
    }

    private static void told(String name, Callable<Integer> work) throws Exception {
        Times told = Times.of(WARM, COUNTED, work);
        System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f | %d |%n", name, told.median(), told.p99(), told.count());
    }
}
