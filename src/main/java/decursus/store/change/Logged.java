package decursus.store.change;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/// One row of the change log.
///
/// @param batch  the step that it belongs to
/// @param item   the table
/// @param itemId id of the item, the course's own for its head, empty for an order
/// @param before the row before, as JSON; null where there was none
/// @param after  the row after, as JSON; null where there is none any more
public record Logged(long batch, Kind kind, String item, String itemId, @Nullable String before, @Nullable String after) {

    /// Kinds of changes.
    public enum Kind { INSERT, UPDATE, DELETE, REORDER }

    private static final String COLUMNS = "SELECT batch, kind, item, item_id, before, after FROM change WHERE course = :course";

    /// What one step logged of a course, in its order.
    public static List<Logged> of(Handle handle, String course, long batch) {
        return handle.createQuery(COLUMNS + " AND batch = :batch ORDER BY id").bind("course", course).bind("batch", batch)
                .map(ConstructorMapper.of(Logged.class)).list();
    }

    /// What all steps logged of a course, in their order.
    public static List<Logged> of(Handle handle, String course) {
        return handle.createQuery(COLUMNS + " AND batch IS NOT NULL ORDER BY id").bind("course", course)
                .map(ConstructorMapper.of(Logged.class)).list();
    }
}
