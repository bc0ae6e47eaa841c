package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.store.engine.Connections;
import decursus.store.engine.Migrations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the database itself refuses, whoever writes to it.
class SchemaTest {

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void makeStore() throws IOException {
        file = folder.toRealPath().resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(AnyCourse.of("a", 11, 30), AnyCourse.of("b", 12, 30)));
        }
    }

    /// A migration that has landed is never edited: whoever needs another schema adds a step.
    @ParameterizedTest
    @CsvSource({"V001__domain.sql, 20ec0d885ca05d8975453d85d01260e302ec8c5b87e4746b7adf4a0c770aeb45",
        "V002__identity.sql, 83a8f48b9d57b0da4c7ef3d92b091e6e021fe718a762457623fa92bbab1e0064",
        "V003__steps.sql, 26a892b08b469b7da2e405d217719013615bc743407888b869d108418f5679c5",
        "V004__saved_views.sql, e5723572076c8ef3a0bfe9db0d5899142f135fe9e4aac18b3c45d18835ad6c8c",
        "V005__exclusion.sql, 3bfbaa5d7ab17362478efcdd4fbfd4ce25bd8971a9a3a4117b51991b8b9e4e29",
        "V006__edges.sql, 594f0f0ec6e6aa49a4e40c39966de0933b0c41ca99c52fe3c9584a38ea27d3b9"})
    void landedMigrationsAreFrozen(String name, String sha256) throws IOException {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/decursus/sql/" + name)) {
            assertEquals(sha256, Raw.hash(Objects.requireNonNull(in).readAllBytes()));
        }
    }

    @Test
    void theFileSaysWhatItIs() throws SQLException {
        assertEquals(List.of(Integer.toString(0x44435253)), Raw.rows(file, "PRAGMA application_id"));
        assertEquals(List.of(Integer.toString(Migrations.newest())), Raw.rows(file, "PRAGMA user_version"));
        assertEquals(List.of("delete"), Raw.rows(file, "PRAGMA journal_mode"));
    }

    @Test
    void everyTableIsStrict() throws SQLException {
        assertEquals(List.of(), Raw.rows(file, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                + " AND strict = 0 AND name NOT GLOB 'sqlite_*'"));
        refused("UPDATE observation SET seq = 'first' WHERE course = 1 AND seq = 0", "cannot store TEXT value in INTEGER column");
    }

    @Test
    void settingsHoldOnEveryConnection() throws SQLException {
        for (boolean writable : new boolean[] {true, false}) {
            try (Connection connection = Connections.open(file, writable)) {
                List<String> settings = List.of("foreign_keys", "secure_delete", "trusted_schema", "synchronous", "busy_timeout",
                        "journal_mode", "mmap_size", "cell_size_check", "query_only");
                List<String> found = settings.stream().map(name -> value(connection, name)).toList();
                assertEquals(List.of("1", "1", "0", "2", "5000", "delete", "0", "1", writable ? "0" : "1"), found);
            }
        }
    }

    private static String value(Connection connection, String setting) {
        try {
            return Raw.rows(connection, "PRAGMA " + setting).getFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE observation SET course = course + 98", "UPDATE observation SET strand = 99",
        "UPDATE observation SET batch = 99",
        "UPDATE phase SET parent = parent + 99", "UPDATE administration SET parent = parent + 99",
        "UPDATE course SET index_treatment = 'nobody'",
        "INSERT INTO adverse_event_link SELECT course, seq, 99, 'TREATED_WITH', 'nobody' FROM adverse_event",
        "DELETE FROM batch", "UPDATE diagnosis_finding SET parent = parent + 99"})
    void linksLeadSomewhere(String sql) {
        refused(sql, "FOREIGN KEY constraint failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE observation SET verbatim = 'a' || char(0) || 'b'", "UPDATE strand SET analyte_name = char(0)",
        "UPDATE course SET label = ''", "UPDATE course SET nature = 'REAL'", "UPDATE course SET id = 'a b' WHERE key = 1",
        "UPDATE observation SET result_kind = 'BLOOD'", "UPDATE observation SET low = NULL WHERE result_kind = 'NUMERIC'",
        "UPDATE observation SET seq = -1 - seq", "UPDATE treatment SET role = 'CURE'", "UPDATE course SET origin = NULL WHERE calendar = 1",
        "INSERT INTO change (at, who, kind, course, item, item_id, after)"
            + " VALUES ('2026-01-01T00:00:00Z', 'x', 'INSERT', 'a', 'course', '', '{')",
        "INSERT INTO batch VALUES (9, '2026-01-01T00:00:00Z', 'x', 'f', 'abc', 0, 0, 0, 0, 0)"})
    void valuesThatCanNotBe(String sql) {
        refused(sql, "CHECK constraint failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE change SET who = 'nobody'", "DELETE FROM change", "DELETE FROM change WHERE course = 'a'"})
    void theChangeLogIsOnlyAddedTo(String sql) throws SQLException {
        List<String> before = Raw.rows(file, "SELECT * FROM change");
        assertTrue(!before.isEmpty());
        refused(sql, "the change log is append-only");
        assertEquals(before, Raw.rows(file, "SELECT * FROM change"));
    }

    @Test
    void theChangesOfACourseAreErasedWithIt() throws SQLException {
        Raw.execute(file, "INSERT INTO erasing VALUES ('a')", "DELETE FROM change WHERE course = 'a'", "DELETE FROM erasing");
        assertEquals(List.of("b"), Raw.rows(file, "SELECT DISTINCT course FROM change"));
        refused("DELETE FROM change WHERE course = 'b'", "the change log is append-only");
    }

    @Test
    void aCourseIsOneContiguousReadWithoutSorting() throws SQLException {
        assertEquals(List.of("observation"), Raw.rows(file, "SELECT name FROM pragma_table_list WHERE name = 'observation' AND wr = 1"));
        List<String> plan = Raw.rows(file, "EXPLAIN QUERY PLAN SELECT * FROM observation WHERE course = 1 ORDER BY seq");
        assertEquals(1, plan.size(), plan.toString());
        assertTrue(plan.getFirst().endsWith("SEARCH observation USING PRIMARY KEY (course=?)"), plan.toString());
    }

    @Test
    void aListOfCoursesReadsNoOtherTable() throws SQLException {
        List<String> plan = Raw.rows(file, "EXPLAIN QUERY PLAN SELECT id, observations, first_day FROM course ORDER BY id");
        assertEquals(1, plan.size(), plan.toString());
        assertTrue(plan.getFirst().contains("SCAN course"), plan.toString());
    }

    private void refused(String sql, String reason) {
        SQLException fault = assertThrows(SQLException.class, () -> {
            try (Connection connection = Connections.open(file, true); Statement statement = connection.createStatement()) {
                statement.executeUpdate(sql);
            }
        }, sql);
        assertTrue(String.valueOf(fault.getMessage()).contains(reason), fault.getMessage());
    }
}
