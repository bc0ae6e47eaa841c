package decursus.jobs.keeping;

import decursus.store.Access;
import decursus.store.Store;
import decursus.store.StoreBackups;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// Erases a patient for good.
public final class ErasePatient {

    private ErasePatient() {
    }

    /// What is left after an erasure.
    ///
    /// @param backups  files beside the store that still hold the patient, or can not be read and may
    /// @param warnings what a person should be told, one sentence each
    public record Erased(List<Path> backups, List<String> warnings) {
        public Erased {
            backups = List.copyOf(backups);
            warnings = List.copyOf(warnings);
        }
    }

    /// Erases a course that the store holds or once held.
    ///
    /// @param typed id or pseudonym
    /// @throws decursus.jobs.JobRefused when the store never held it
    /// @throws decursus.store.StoreRefusedException when the store can not be opened or written
    public static Erased of(Path store, Clock clock, String who, String typed) {
        try (Store open = Store.open(store, Access.READ_WRITE)) {
            String id = new Naming(open).known(open, typed);
            open.erase(id, who, clock.instant());
            return new Erased(StoreBackups.holding(store, id), open.warnings());
        }
    }
}
