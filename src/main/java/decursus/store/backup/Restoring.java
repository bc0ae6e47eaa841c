package decursus.store.backup;

import decursus.store.engine.Connections;
import decursus.store.engine.Faults;
import decursus.store.engine.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts a backup in the place of a store. The store that stood there is kept aside first, with what a broken-off
/// transaction left beside it; then the checked copy takes its name in one step.
public final class Restoring {

    private final Path store;
    private final Stage stage;

    /// @param store the store's path, whether or not something stands there
    public Restoring(Path store, Stage stage) {
        this.store = store;
        this.stage = stage;
    }

    /// Puts a backup back.
    ///
    /// @param backup a file that [Header#refusal] and [Contents#of] have nothing against
    /// @return where the store that stood there is kept; empty where there was none
    /// @throws IOException  when it can not be done; the store is as it was then
    /// @throws SQLException likewise
    public Optional<Path> restore(Path backup, Instant at) throws IOException, SQLException {
        Path draft = store.resolveSibling("." + store.getFileName() + ".restore.part");
        Kept kept = new Kept();
        try (Connection connection = Connections.open(backup, false)) {
            Copying.make(connection, Files.size(backup), draft, stage, copy -> {
                stage.begins(Stage.Name.KEEP_ASIDE);
                if (Files.exists(store)) {
                    settle();
                    kept.aside = keepAside(at);
                }
                stage.begins(Stage.Name.PUBLISH);
                Copying.publish(copy, store);
                kept.done = true;
            });
        } finally {
            if (!kept.done && kept.aside != null) {
                giveBack(kept.aside);
            }
        }
        return Optional.ofNullable(kept.aside);
    }

    private static final class Kept {
        private @Nullable Path aside;
        private boolean done;
    }

    /// Waits until nobody writes, and lets a broken-off transaction be rolled back; a store too damaged for that stays
    /// as it is.
    private void settle() throws IOException, SQLException {
        if (Files.size(store) == 0) {
            return;
        }
        try (Connection connection = Connections.open(store, true); Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN EXCLUSIVE");
            statement.executeUpdate("ROLLBACK");
        } catch (SQLException e) {
            if (!Faults.damage(e)) {
                throw e;
            }
        }
    }

    /// A second name for the file, so that the first one never misses; its journal goes along, lest it be played back
    /// into the restored store.
    private Path keepAside(Instant at) throws IOException {
        Path aside = new BackupFolder(store).next(at, Backup.Why.REPLACED).file();
        try {
            Files.createLink(aside, store);
        } catch (UnsupportedOperationException e) {
            Files.copy(store, aside, StandardCopyOption.COPY_ATTRIBUTES);
        }
        if (Files.exists(Header.journalOf(store))) {
            Files.move(Header.journalOf(store), Header.journalOf(aside), StandardCopyOption.ATOMIC_MOVE);
        }
        return aside;
    }

    private void giveBack(Path aside) throws IOException {
        if (Files.exists(Header.journalOf(aside))) {
            Files.move(Header.journalOf(aside), Header.journalOf(store), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(aside);
    }
}
