package decursus.jobs.keeping;

import decursus.store.Access;
import decursus.store.Store;
import decursus.store.StoreBackups;
import decursus.store.backup.Backup;
import decursus.store.backup.RestorePreview;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Backups of one store. Every method refuses with [decursus.store.StoreRefusedException].
public final class KeepBackups {

    private final Path store;
    private final Clock clock;

    /// @param store the store's file
    public KeepBackups(Path store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Makes a backup now.
    public Backup make() {
        try (Store open = Store.open(store, Access.READ_ONLY)) {
            return open.backup(clock.instant());
        }
    }

    /// All backups and the stores that backups replaced, older ones first.
    public List<Backup> all() {
        return StoreBackups.list(store);
    }

    /// What putting a backup back would change.
    public RestorePreview preview(Path backup) {
        return StoreBackups.preview(store, backup);
    }

    /// Puts a backup back.
    ///
    /// @return where the store that stood there is kept; empty where there was none
    public Optional<Path> restore(Path backup) {
        return StoreBackups.restore(store, backup, clock.instant());
    }
}
