package decursus.bench.open;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.result.Observation;
import decursus.domain.time.TimeNotation;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.testing.Courses;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A store of many large courses: one is imported, the others are copies that SQLite itself makes of its rows.
public final class BigStore {

    /// Results of each course.
    public static final int RESULTS = 10_000;

    private static final List<String> ANALYTES = List.of("ck", "myoglobin", "ldh", "alt", "ast", "crp", "ferritin", "igg", "aldolase",
            "creatinine");

    private BigStore() {}

    private static Course one() {
        List<Observation> results = new ArrayList<>();
        LocalDate start = LocalDate.of(2012, 1, 1);
        for (int i = 0; i < RESULTS; i++) {
            Observation made = Courses.result(ANALYTES.get(i % ANALYTES.size()), start.plusDays(i / ANALYTES.size() * 4L).toString(),
                    Integer.toString(20 + i * 7 % 4_000), "U/l", "170");
            results.add(new Observation("o" + i, made.analyte(), TimeNotation.read(start.plusDays(i / ANALYTES.size() * 4L).toString()),
                    made.reading(), made.limits(), made.status(), made.lab(), made.provenance()));
        }
        Course plain = Courses.of(results, List.of(), List.of(), new decursus.domain.course.Timeframe(true, null, null, null));
        CourseHead head = plain.head();
        return new Course(new CourseHead("c1", head.label(), head.nature(), head.citation(), head.abbreviations(), head.notes()),
                plain.patient(), plain.timeframe(), plain.observations(), List.of(), List.of(), List.of(), List.of());
    }

    /// Makes a store of courses `c1` to `cN` whose keys are 1 to N.
    public static Path make(Path file, int courses) throws SQLException {
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(one()));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = OFF");
            statement.execute("BEGIN");
            statement.execute("CREATE TEMP TABLE copies AS WITH RECURSIVE n (k) AS (SELECT 2 UNION ALL SELECT k + 1 FROM n WHERE k < "
                    + courses + ") SELECT k FROM n");
            copy(statement, "course", "key", "id");
            copy(statement, "strand", "course", "");
            copy(statement, "observation", "course", "");
            statement.execute("COMMIT");
        }
        return file;
    }

    private static void copy(Statement statement, String table, String key, String name) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet result = statement.executeQuery("SELECT name FROM pragma_table_info('" + table + "')")) {
            while (result.next()) {
                columns.add(result.getString(1));
            }
        }
        String values = columns.stream().map(each -> each.equals(key) ? "copies.k" : each.equals(name) ? "'c' || copies.k" : "one." + each)
                .collect(Collectors.joining(", "));
        statement.execute("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + values + " FROM copies, " + table
                + " AS one WHERE one." + key + " = 1");
    }
}
