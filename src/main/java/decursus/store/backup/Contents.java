package decursus.store.backup;

import decursus.store.engine.Connections;
import decursus.store.engine.Soundness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a store's file holds, counted.
///
/// @param courses      number of courses
/// @param observations number of observations of all courses
/// @param treatments   number of treatments
/// @param events       number of events, adverse events and organ findings together
/// @param lastChange   time of the last change; null where nothing was ever changed
/// @param bytes        size of the file
public record Contents(Path file, int courses, long observations, long treatments, long events, @Nullable Instant lastChange,
        long bytes) {

    private static final String COUNTS = "SELECT count(*), coalesce(sum(observations), 0), coalesce(sum(treatments), 0),"
            + " coalesce(sum(events), 0), (SELECT at FROM batch ORDER BY id DESC LIMIT 1) FROM course";

    private static final String HOLDS = "SELECT EXISTS (SELECT 1 FROM course WHERE id = ?)"
            + " OR EXISTS (SELECT 1 FROM change WHERE course = ?)";

    /// Counts what a sound file of any schema up to the newest holds.
    ///
    /// @throws SQLException also when the file is damaged
    public static Contents of(Path file) throws SQLException, IOException {
        try (Connection connection = Connections.open(file, false)) {
            List<String> findings = Soundness.pages(connection);
            if (!findings.isEmpty()) {
                throw new SQLException("damaged: " + findings.getFirst());
            }
            return counted(file, connection);
        }
    }

    /// True when a file holds a course or what its log says of it.
    ///
    /// @param course its id
    /// @throws SQLException also when the file is damaged
    public static boolean holds(Path file, String course) throws SQLException {
        try (Connection connection = Connections.open(file, false); PreparedStatement statement = connection.prepareStatement(HOLDS)) {
            statement.setString(1, course);
            statement.setString(2, course);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static Contents counted(Path file, Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement(); ResultSet counts = statement.executeQuery(COUNTS)) {
            counts.next();
            String last = counts.getString(5);
            return new Contents(file, counts.getInt(1), counts.getLong(2), counts.getLong(3), counts.getLong(4),
                    last == null ? null : Instant.parse(last), Files.size(file));
        }
    }
}
