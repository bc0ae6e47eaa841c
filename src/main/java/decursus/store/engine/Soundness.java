package decursus.store.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Checks of the database file itself: SQLite writes to a damaged file without a word.
public final class Soundness {

    private static final int AT_MOST = 100;
    private static final String SCHEMA = "SELECT type, name, sql FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'";

    private Soundness() {
    }

    /// What must hold before anything is written: pages, constraints and links. Empty when all is well.
    public static List<String> quick(Connection connection) throws SQLException {
        return check(connection, "quick_check");
    }

    /// The same with all indexes. Empty when all is well.
    public static List<String> pages(Connection connection) throws SQLException {
        return check(connection, "integrity_check");
    }

    /// The same with all indexes, and the schema against the one that this program would make. Empty when all is well.
    public static List<String> full(Connection connection) throws SQLException {
        List<String> findings = new ArrayList<>(check(connection, "integrity_check"));
        if (findings.isEmpty()) {
            findings.addAll(schema(connection));
        }
        return findings;
    }

    private static List<String> check(Connection connection, String pragma) throws SQLException {
        List<String> findings = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            try (ResultSet result = statement.executeQuery("PRAGMA " + pragma + "(" + AT_MOST + ")")) {
                while (result.next()) {
                    if (!"ok".equals(result.getString(1))) {
                        findings.add(result.getString(1).strip());
                    }
                }
            }
            try (ResultSet result = statement.executeQuery("PRAGMA foreign_key_check")) {
                while (result.next() && findings.size() < AT_MOST) {
                    findings.add("a row of " + result.getString("table") + " points to a missing row of " + result.getString("parent"));
                }
            }
        } catch (SQLException e) {
            if (!Faults.damage(e)) {
                throw e;
            }
            findings.add(String.valueOf(e.getMessage()));
        }
        return findings;
    }

    private static List<String> schema(Connection connection) throws SQLException {
        Map<String, String> wanted;
        try (Connection fresh = Connections.inMemory()) {
            Migrations.run(fresh);
            wanted = definitions(fresh);
        }
        Map<String, String> found = definitions(connection);
        List<String> findings = new ArrayList<>();
        wanted.forEach((name, sql) -> {
            if (!Objects.equals(sql, found.get(name))) {
                findings.add("the schema lacks " + name + " as this program makes it");
            }
        });
        found.keySet().stream().filter(name -> !wanted.containsKey(name))
                .forEach(name -> findings.add("the schema holds " + name + ", which this program does not make"));
        return findings;
    }

    private static Map<String, String> definitions(Connection connection) throws SQLException {
        Map<String, String> definitions = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(SCHEMA)) {
            while (result.next()) {
                definitions.put(result.getString("type") + " " + result.getString("name"), result.getString("sql"));
            }
        }
        return definitions;
    }
}
