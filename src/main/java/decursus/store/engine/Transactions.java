package decursus.store.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Transactions by their SQL words. JDBC's auto-commit switch would make sqlite-jdbc begin the next one by itself.
public final class Transactions {

    /// What is done inside.
    ///
    /// @param <T> its outcome
    /// @param <X> what may go wrong with it
    @FunctionalInterface
    public interface Work<T extends @Nullable Object, X extends Exception> {
        /// Does it.
        T run() throws X, SQLException;
    }

    private Transactions() {
    }

    /// Runs work that writes: all of it or nothing. Waits for another writer as long as the connection's busy timeout.
    public static <T extends @Nullable Object, X extends Exception> T immediate(Connection connection, Work<T, X> work)
            throws X, SQLException {
        return immediate(connection, work, outcome -> true);
    }

    /// The same, where the outcome may turn out not to be worth writing.
    ///
    /// @param keep false takes everything back
    public static <T extends @Nullable Object, X extends Exception> T immediate(Connection connection, Work<T, X> work,
            Predicate<T> keep) throws X, SQLException {
        execute(connection, "BEGIN IMMEDIATE");
        boolean done = false;
        try {
            T outcome = work.run();
            if (keep.test(outcome)) {
                execute(connection, "COMMIT");
                done = true;
            }
            return outcome;
        } finally {
            if (!done) {
                rollBack(connection);
            }
        }
    }

    /// Runs work that only reads, and sees one state of the store throughout.
    public static <T extends @Nullable Object, X extends Exception> T reading(Connection connection, Work<T, X> work)
            throws X, SQLException {
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
