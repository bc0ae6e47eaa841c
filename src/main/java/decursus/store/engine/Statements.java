package decursus.store.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.config.JdbiConfig;
import org.jspecify.annotations.Nullable;

/// Prepared statements that are kept for their next use, because an import of many small courses spends most of its time
/// on preparing them. One for each handle; to be used by one thread at a time.
public final class Statements implements JdbiConfig<Statements> {

    private static final int MOST = 100;

    private final Map<String, PreparedStatement> kept = new HashMap<>();

    /// What is done with a statement.
    ///
    /// @param <T> its outcome
    @FunctionalInterface
    public interface Use<T extends @Nullable Object> {
        /// Does it. The statement must not be closed, and its results must be.
        T with(PreparedStatement statement) throws SQLException;
    }

    /// A database fault in plain JDBC, in the shape that JDBI gives its own.
    private static final class Fault extends JdbiException {

        private static final long serialVersionUID = 1L;

        Fault(SQLException cause) {
            super(cause);
        }
    }

    /// Uses a statement. One that fails is thrown away.
    public static <T extends @Nullable Object> T use(Handle handle, String sql, Use<T> use) {
        try {
            return handle.getConfig(Statements.class).with(handle, sql, use);
        } catch (SQLException e) {
            throw new Fault(e);
        }
    }

    /// Runs a statement that changes rows.
    ///
    /// @param values texts, numbers and nulls, in the statement's order
    public static void update(Handle handle, String sql, @Nullable Object... values) {
        use(handle, sql, statement -> {
            bind(statement, values);
            return statement.executeUpdate();
        });
    }

    /// The number in the first column of the first row; null where there is no row.
    public static @Nullable Long number(Handle handle, String sql, @Nullable Object... values) {
        return use(handle, sql, statement -> {
            bind(statement, values);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? (Long) result.getLong(1) : null;
            }
        });
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private <T extends @Nullable Object> T with(Handle handle, String sql, Use<T> use) throws SQLException {
        // taken out meanwhile: a use within a use gets its own
        PreparedStatement own = kept.remove(sql);
        PreparedStatement statement = own == null ? handle.getConnection().prepareStatement(sql) : own;
        boolean done = false;
        try {
            T outcome = use.with(statement);
            done = true;
            return outcome;
        } finally {
            if (!done || kept.size() >= MOST || kept.putIfAbsent(sql, statement) != null) {
                statement.close();
            }
        }
    }

    @Override
    public Statements createCopy() {
        return this;
    }
}
