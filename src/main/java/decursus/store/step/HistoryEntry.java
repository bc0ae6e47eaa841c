package decursus.store.step;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What one step did to one item of a course.
///
/// @param item   `course` for its head, `observation`, `treatment`, `event`, `adverse_event`, `organ` or
///               `saved_view`
/// @param itemId id of the item, the course's own for its head, empty where items stand in another order
/// @param before fields before, by their path: all of an item that was removed, those that differ of one that was changed
/// @param after  fields after, likewise
public record HistoryEntry(Step step, What what, String item, String itemId, Map<String, String> before, Map<String, String> after) {

    /// What became of an item.
    public enum What { ADDED, CHANGED, REMOVED, REORDERED }

    public HistoryEntry {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }
}
