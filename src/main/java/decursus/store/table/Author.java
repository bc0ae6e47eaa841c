package decursus.store.table;

import java.time.Instant;
import java.util.Map;

/// Who changes something, in which step, and where the rows come from.
///
/// @param restored the step that wrote each row which is brought back, by table and id; empty where rows are new
public record Author(Instant at, String who, long batch, Map<String, Map<String, Long>> restored) {

    public Author {
        restored = Map.copyOf(restored);
    }

    /// Somebody who writes new rows.
    public static Author of(Instant at, String who, long batch) {
        return new Author(at, who, batch, Map.of());
    }

    /// The same one, bringing back rows that stood there before.
    public Author restoring(Map<String, Map<String, Long>> batches) {
        return new Author(at, who, batch, batches);
    }

    /// True when rows are brought back: they carry the step that first wrote them, so the log must name them.
    boolean restores() {
        return !restored.isEmpty();
    }

    /// The step that a row is written by.
    long batchOf(String table, String id) {
        if (restored.isEmpty()) {
            return batch;
        }
        Long earlier = restored.getOrDefault(table, Map.of()).get(id);
        return earlier == null ? batch : earlier;
    }
}
