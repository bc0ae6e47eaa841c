package decursus.bench.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What an import can not be faster than: parsing the same bytes, and writing the same rows, each to the disk as the store does.
public final class Floors {

    private static final int AT_ONCE = 1_000;

    private Floors() {}

    /// FastCSV alone.
    ///
    /// @return letters of all cells, so that none is left out
    public static long parse(Path table) throws IOException {
        long letters = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
            for (CsvRecord record : reader) {
                for (int i = 0; i < record.getFieldCount(); i++) {
                    letters += record.getField(i).length();
                }
            }
        }
        return letters;
    }

    /// The cells as they are into a bare table with an index, JDBC batches in one transaction.
    ///
    /// @param table parsed again, for a list of all rows would not fit beside the import's own heap
    public static int bare(Path table, Path store) throws IOException, SQLException {
        int rows = 0;
        try (Connection connection = open(store); Statement statement = connection.createStatement();
                CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
            statement.execute("CREATE TABLE result (patient TEXT, time TEXT, analyte TEXT, value TEXT, unit TEXT, range TEXT, "
                    + "status TEXT)");
            statement.execute("CREATE INDEX result_patient ON result (patient, analyte, time)");
            statement.execute("BEGIN IMMEDIATE");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO result VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                for (CsvRecord record : reader) {
                    for (int i = 0; i < record.getFieldCount(); i++) {
                        insert.setString(i + 1, record.getField(i));
                    }
                    insert.addBatch();
                    if (++rows % AT_ONCE == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            statement.execute("COMMIT");
        }
        Files.delete(store);
        return rows - 1;
    }

    /// The rows of a finished store once more into the same tables with the same checks, by SQLite itself.
    public static int same(Path finished, Path store) throws IOException, SQLException {
        int rows;
        try (Connection connection = open(store); Statement statement = connection.createStatement()) {
            begin(finished, statement);
            rows = statement.executeUpdate("INSERT INTO observation SELECT * FROM finished.observation");
            statement.execute("COMMIT");
        }
        Files.delete(store);
        return rows;
    }

    /// Begins a transaction in a store that has everything but the results.
    private static void begin(Path finished, Statement statement) throws SQLException {
        statement.execute("ATTACH '" + finished + "' AS finished");
        for (String table : new String[] {"batch", "course", "treatment", "strand", "observation"}) {
            statement.execute(definition(statement, table));
        }
        statement.execute("PRAGMA foreign_keys = 1");
        statement.execute("BEGIN IMMEDIATE");
        statement.execute("INSERT INTO batch SELECT * FROM finished.batch");
        statement.execute("INSERT INTO course SELECT * FROM finished.course");
        statement.execute("INSERT INTO strand SELECT * FROM finished.strand");
    }

    /// All results of a finished store, as they stand there.
    public static List<Object[]> rows(Path finished) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (Connection connection = open(finished); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT * FROM observation ORDER BY course, seq")) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                Object[] row = new Object[width];
                for (int i = 0; i < width; i++) {
                    row[i] = result.getObject(i + 1);
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /// Those once more into the same tables with the same checks, JDBC batches in one transaction.
    public static int batches(List<Object[]> rows, Path finished, Path store) throws IOException, SQLException {
        try (Connection connection = open(store); Statement statement = connection.createStatement()) {
            begin(finished, statement);
            int width = rows.getFirst().length;
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO observation VALUES (" + "?, ".repeat(width - 1)
                    + "?)")) {
                for (int i = 0; i < rows.size(); i++) {
                    for (int j = 0; j < width; j++) {
                        insert.setObject(j + 1, rows.get(i)[j]);
                    }
                    insert.addBatch();
                    if ((i + 1) % AT_ONCE == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            statement.execute("COMMIT");
        }
        Files.delete(store);
        return rows.size();
    }

    private static String definition(Statement statement, String table) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT sql FROM finished.sqlite_schema WHERE name = '" + table + "'")) {
            return result.getString(1);
        }
    }

    private static Connection open(Path store) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("PRAGMA journal_mode = DELETE");
        }
        return connection;
    }
}
