package decursus.store.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// The numbered steps that make a database file what this program expects. A step that has landed is never edited: a
/// change is a new step.
public final class Migrations {

    private static final String FOLDER = "/decursus/sql/";
    private static final List<String> STEPS = List.of("V001__domain.sql", "V002__identity.sql", "V003__steps.sql",
            "V004__saved_views.sql", "V005__exclusion.sql", "V006__edges.sql", "V007__intake.sql");

    private Migrations() {
    }

    /// The newest schema that this program knows.
    public static int newest() {
        return STEPS.size();
    }

    /// Brings a database to the newest schema: all steps as one transaction, which also sets the version.
    public static void run(Connection connection) throws SQLException {
        if (version(connection) >= newest()) {
            return;
        }
        Transactions.immediate(connection, () -> {
            // read again: another program may have taken the steps while we waited for it
            int found = version(connection);
            for (int step = found + 1; step <= newest(); step++) {
                apply(connection, step);
            }
            return found;
        });
    }

    private static void apply(Connection connection, int step) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script(STEPS.get(step - 1)));
            statement.executeUpdate("PRAGMA application_id = " + Header.APPLICATION_ID);
            statement.executeUpdate("PRAGMA user_version = " + step);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.next() ? result.getInt(1) : 0;
        }
    }

    private static String script(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: " + FOLDER + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
