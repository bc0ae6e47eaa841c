package decursus.store.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Faults that SQLite really raised, as sentences.
class FaultsTest {

    private static final Path STORE = Path.of("/data/store.db");

    @TempDir
    Path folder;

    @Test
    void diskFull() {
        SQLException fault = raise("CREATE TABLE t (a)", "PRAGMA max_page_count = 3", "INSERT INTO t VALUES (zeroblob(100000))");
        assertEquals("the disk is full, so /data/store.db can not grow: free some space and try again; nothing was lost",
                Faults.sentence(STORE, fault));
        assertFalse(Faults.damage(fault));
    }

    @Test
    void writingWhereNothingMayBeWritten() {
        SQLException fault = raise("CREATE TABLE t (a)", "PRAGMA query_only = on", "INSERT INTO t VALUES (1)");
        assertEquals("/data/store.db is read-only: allow writing to it, or copy it to a place where you may write",
                Faults.sentence(STORE, fault));
    }

    @Test
    void aConstraintIsNamedAndItsValueIsNot() {
        SQLException fault = raise("CREATE TABLE t (name TEXT CHECK (instr(name, 'x') = 0))", "INSERT INTO t VALUES ('x')");
        assertEquals("/data/store.db refused the data, CHECK constraint failed: instr(name, 'x') = 0: nothing was written",
                Faults.sentence(STORE, fault));
        SQLException unique = raise("CREATE TABLE t (name TEXT UNIQUE)", "INSERT INTO t VALUES ('Jane')", "INSERT INTO t VALUES ('Jane')");
        assertEquals("/data/store.db refused the data, UNIQUE constraint failed: t.name: nothing was written",
                Faults.sentence(STORE, unique));
    }

    @Test
    void aMissingFile() {
        SQLException fault = assertThrows(SQLException.class, () -> Connections.open(folder.resolve("none.db"), true).close());
        assertEquals("/data/store.db can not be opened: check that it and its folder may be read and written",
                Faults.sentence(STORE, fault));
        assertFalse(Files.exists(folder.resolve("none.db")), "opening must not create");
    }

    private SQLException raise(String... statements) {
        return assertThrows(SQLException.class, () -> {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.executeUpdate(sql);
                }
            }
        });
    }
}
