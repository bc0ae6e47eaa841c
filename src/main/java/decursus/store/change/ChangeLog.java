package decursus.store.change;

import decursus.store.engine.Statements;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The append-only log of one step's changes to one course. Rows before and after are kept as JSON of the row records,
/// from which an undo makes them again.
public final class ChangeLog {

    private static final String INSERT = "INSERT INTO change (at, who, kind, course, item, item_id, before, after, batch)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Handle handle;
    private final Writer writer;

    /// Who changes what.
    ///
    /// @param course id of the course
    public record Writer(Instant at, String who, long batch, String course) {
    }

    /// A log to append to, within the caller's transaction.
    public ChangeLog(Handle handle, Writer writer) {
        this.handle = handle;
        this.writer = writer;
    }

    /// An item is new.
    public void inserted(String item, String id, Object after) {
        append(Logged.Kind.INSERT, item, id, null, after);
    }

    /// An item was replaced by another version of it.
    public void updated(String item, String id, Object before, Object after) {
        append(Logged.Kind.UPDATE, item, id, before, after);
    }

    /// An item is gone.
    public void deleted(String item, String id, Object before) {
        append(Logged.Kind.DELETE, item, id, before, null);
    }

    /// Items stand in another order.
    public void reordered(String item, Order order) {
        append(Logged.Kind.REORDER, item, "", order.before(), order.after());
    }

    private void append(Logged.Kind kind, String item, String id, @Nullable Object before, @Nullable Object after) {
        Statements.update(handle, INSERT, writer.at.toString(), writer.who, kind.name(), writer.course, item, id,
                RowJson.write(before), RowJson.write(after), writer.batch);
    }
}
