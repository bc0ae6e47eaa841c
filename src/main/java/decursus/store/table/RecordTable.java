package decursus.store.table;

import decursus.store.row.Row;
import java.util.List;
import org.jdbi.v3.core.Handle;

/// An item whose row has no sub-rows.
///
/// @param <R> its row
final class RecordTable<R extends Record & Row<R>> implements ItemTable<R> {

    private final FlatTable<R> table;

    RecordTable(Handle handle, String name, Class<R> row) {
        this.table = new FlatTable<>(handle, name, row, "seq");
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public List<R> read(long course) {
        return table.read(course);
    }

    @Override
    public void delete(List<R> rows) {
        rows.forEach(row -> table.delete(row.place().course(), row.place().seq()));
    }

    @Override
    public void insert(List<R> rows) {
        table.insert(rows);
    }
}
