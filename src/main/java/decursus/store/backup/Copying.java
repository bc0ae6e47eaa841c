package decursus.store.backup;

import decursus.store.engine.PrivateFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// A checked copy of a database, complete on the disk before it gets its name.
final class Copying {

    private static final long SPARE_BYTES = 1 << 20;

    private Copying() {
    }

    /// What is done with a copy that is complete.
    @FunctionalInterface
    interface Use {
        /// Uses it; what is still there afterwards is deleted.
        void of(Path copy) throws IOException, SQLException;
    }

    /// Copies the database of a connection, checks the copy, forces it to the disk, and hands it on.
    ///
    /// @param draft where the copy is made, readable by its owner alone
    static void make(Connection from, long bytes, Path draft, Stage stage, Use use) throws IOException, SQLException {
        stage.begins(Stage.Name.SPACE);
        long free = Files.getFileStore(draft.toAbsolutePath().resolveSibling("")).getUsableSpace();
        if (free < bytes + SPARE_BYTES) {
            throw new IOException("it needs " + (bytes + SPARE_BYTES) + " bytes and " + free + " are free");
        }
        Files.deleteIfExists(draft);
        try {
            stage.begins(Stage.Name.COPY);
            PrivateFiles.createFile(draft);
            vacuum(from, draft);
            stage.begins(Stage.Name.CHECK);
            Contents.of(draft);
            stage.begins(Stage.Name.FORCE);
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            use.of(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /// A connection for reading only takes it for a change, so it is asked in the mode of one that writes: the file itself
    /// is still open for reading only.
    private static void vacuum(Connection from, Path draft) throws SQLException {
        boolean queryOnly;
        try (Statement statement = from.createStatement()) {
            try (ResultSet result = statement.executeQuery("PRAGMA query_only")) {
                queryOnly = result.next() && result.getBoolean(1);
            }
            statement.execute("PRAGMA query_only = 0");
        }
        try (PreparedStatement statement = from.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, draft.toString());
            statement.execute();
        } finally {
            try (Statement statement = from.createStatement()) {
                statement.execute("PRAGMA query_only = " + (queryOnly ? 1 : 0));
            }
        }
    }

    /// Gives a file its name in one step, in place of whatever had it.
    static void publish(Path draft, Path file) throws IOException {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
