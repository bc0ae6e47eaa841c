package decursus.store.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Opens the database file with the settings that a store relies on.
public final class Connections {

    private static final int BUSY_MILLIS = 5_000;
    private static final Map<String, String> ALWAYS = always();

    private Connections() {
    }

    private static Map<String, String> always() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("trusted_schema", "0");
        settings.put("cell_size_check", "1");
        settings.put("mmap_size", "0");
        settings.put("foreign_keys", "1");
        // what is deleted is overwritten: an erased patient must not stay readable in the file
        settings.put("secure_delete", "1");
        settings.put("busy_timeout", Integer.toString(BUSY_MILLIS));
        settings.put("synchronous", "2");
        settings.put("journal_mode", "delete");
        return settings;
    }

    /// Opens an existing file. Never creates one.
    ///
    /// @param file     absolute path that [StorePath] allows
    /// @param writable false opens it for reading only
    /// @throws SQLException also when a setting does not hold
    public static Connection open(Path file, boolean writable) throws SQLException {
        NativeLibrary.prepare();
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(!writable);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setBusyTimeout(BUSY_MILLIS);
        // nobody asks for them, and they cost another statement for each that inserts
        config.setGetGeneratedKeys(false);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        try {
            for (Map.Entry<String, String> setting : ALWAYS.entrySet()) {
                set(connection, setting.getKey(), setting.getValue());
            }
            set(connection, "query_only", writable ? "0" : "1");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// An empty database that lives in memory.
    static Connection inMemory() throws SQLException {
        NativeLibrary.prepare();
        return new SQLiteConfig().createConnection("jdbc:sqlite::memory:");
    }

    private static void set(Connection connection, String name, String value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA " + name + " = " + value);
        }
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("PRAGMA " + name)) {
            // a build without memory mapping answers mmap_size with no row at all
            String read = result.next() ? result.getString(1) : "mmap_size".equals(name) ? value : "nothing";
            if (!value.equals(read)) {
                throw new SQLException("the setting " + name + " is " + read + " instead of " + value);
            }
        }
    }

    /// Lets SQLite roll back a transaction that was broken off, which a connection for reading only can not do.
    public static void recover(Path file) throws SQLException {
        try (Connection connection = open(file, true); Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            result.next();
        }
    }
}
