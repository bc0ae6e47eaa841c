package decursus.store.table;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The append-only log of one batch's changes to one course. Rows before and after are kept as JSON of the row records,
/// from which a later undo can make them again.
final class ChangeLog {

    private static final ObjectMapper JSON = JsonMapper.builder().defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)).build();
    private static final String INSERT = "INSERT INTO change (at, who, kind, course, item, item_id, before, after, batch)"
            + " VALUES (:at, :who, :kind, :course, :item, :itemId, :before, :after, :batch)";

    private enum Kind { INSERT, UPDATE, DELETE, REORDER }

    private final Handle handle;
    private final Writer writer;

    /// Who changes what.
    ///
    /// @param course id of the course
    record Writer(Instant at, String who, long batch, String course) {
    }

    ChangeLog(Handle handle, Writer writer) {
        this.handle = handle;
        this.writer = writer;
    }

    void inserted(String item, String id, Record after) {
        append(Kind.INSERT, item, id, null, after);
    }

    void updated(String item, String id, Object before, Object after) {
        append(Kind.UPDATE, item, id, before, after);
    }

    void deleted(String item, String id, Object before) {
        append(Kind.DELETE, item, id, before, null);
    }

    void reordered(String item, ListPlan.Order order) {
        append(Kind.REORDER, item, "", order.before(), order.after());
    }

    private void append(Kind kind, String item, String id, @Nullable Object before, @Nullable Object after) {
        handle.createUpdate(INSERT).bind("at", writer.at.toString()).bind("who", writer.who).bind("kind", kind)
                .bind("course", writer.course).bind("item", item).bind("itemId", id).bind("before", json(before))
                .bind("after", json(after)).bind("batch", writer.batch).execute();
    }

    private static @Nullable String json(@Nullable Object row) {
        try {
            return row == null ? null : JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of type " + (row == null ? "" : row.getClass().getSimpleName()) + " has no JSON", e);
        }
    }
}
