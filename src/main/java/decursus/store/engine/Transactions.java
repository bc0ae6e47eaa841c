package decursus.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// Transactions by their SQL words. JDBC's auto-commit switch would make sqlite-jdbc begin the next one by itself.
public final class Transactions {

    /// What is done inside.
    ///
    /// @param <T> its outcome
    /// @param <X> what may go wrong with it
    @FunctionalInterface
    public interface Work<T, X extends Exception> {
        /// Does it.
        T run() throws X, SQLException;
    }

    private Transactions() {
    }

    /// Runs work that writes: all of it or nothing. Waits for another writer as long as the connection's busy timeout.
    public static <T, X extends Exception> T immediate(Connection connection, Work<T, X> work) throws X, SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T outcome = work.run();
            execute(connection, "COMMIT");
            done = true;
            return outcome;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    /// Runs work that only reads, and sees one state of the store throughout.
    public static <T, X extends Exception> T reading(Connection connection, Work<T, X> work) throws X, SQLException {
        execute(connection, "BEGIN");
        try {
            return work.run();
        } finally {
            // there is nothing to commit, and a damaged file may refuse even that
            rollBack(connection);
        }
    }

    /// SQLite itself rolls back after some faults (disk full, input or output); a second time is then an error to ignore.
    private static void rollBack(Connection connection) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            System.getLogger(Transactions.class.getName()).log(System.Logger.Level.DEBUG, "already rolled back", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
