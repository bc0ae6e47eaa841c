package decursus.store.backup;

import decursus.store.engine.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// Makes backups of one store and finds them again.
public final class Backups {

    private final Path store;
    private final BackupFolder folder;
    private final Stage stage;

    /// The backups of a store.
    ///
    /// @param store its real path
    public Backups(Path store) {
        this(store, Stage.silent());
    }

    /// The backups of a store, with somebody who hears of each stage.
    public Backups(Path store, Stage stage) {
        this.store = store;
        this.folder = new BackupFolder(store);
        this.stage = stage;
    }

    /// Makes a backup of what a connection sees; it must not be within a transaction.
    ///
    /// @throws IOException  when it can not be written; nothing is left of it then
    /// @throws SQLException likewise, when the database refuses
    public Backup make(Connection connection, Instant at, Backup.Why why) throws IOException, SQLException {
        Backup backup = folder.next(at, why);
        Path draft = BackupFolder.draft(backup);
        Copying.make(connection, Files.size(store), draft, stage, copy -> {
            stage.begins(Stage.Name.PUBLISH);
            Copying.publish(copy, backup.file());
        });
        stage.begins(Stage.Name.ROTATE);
        folder.rotate(backup);
        return backup;
    }

    /// True when a change now would be the first of its day (in UTC) and no backup of this day is there. A store that
    /// was made today needs none.
    public boolean due(Connection connection, Instant now) throws IOException, SQLException {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT EXISTS (SELECT 1 FROM batch WHERE substr(at, 1, 10) <> '" + today + "')")) {
            result.next();
            if (!result.getBoolean(1)) {
                return false;
            }
        }
        return folder.all().stream().noneMatch(each -> each.why() != Backup.Why.REPLACED
                && LocalDate.ofInstant(each.at(), ZoneOffset.UTC).equals(today));
    }

    /// All backups and replaced stores, older ones first.
    public List<Backup> all() throws IOException {
        return folder.all();
    }

    /// The newest backup that is sound.
    ///
    /// @param newest the newest schema that this program knows
    public Optional<Backup> newestGood(int newest) throws IOException {
        return folder.all().reversed().stream().filter(each -> each.why() != Backup.Why.REPLACED && good(each, newest)).findFirst();
    }

    private static boolean good(Backup backup, int newest) {
        try {
            Header header = Header.read(backup.file());
            if (header.refusal(newest) != null || header.truncation() != null) {
                return false;
            }
            return Contents.of(backup.file()).courses() >= 0;
        } catch (IOException | SQLException e) {
            return false;
        }
    }
}
