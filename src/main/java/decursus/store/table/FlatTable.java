package decursus.store.table;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/// A table whose rows are records: JDBI maps both ways.
///
/// @param <T> the record
final class FlatTable<T extends Record> {

    private final Handle handle;
    private final String name;
    private final Class<T> row;
    private final String insert;
    private final String select;

    FlatTable(Handle handle, String name, Class<T> row, String order) {
        this.handle = handle;
        this.name = name;
        Columns columns = Columns.of(row);
        this.insert = columns.insertNamed(name);
        this.select = "SELECT " + columns.list() + " FROM " + name + " WHERE course = ? ORDER BY " + order;
        handle.registerRowMapper(ConstructorMapper.factory(row));
        this.row = row;
    }

    String name() {
        return name;
    }

    List<T> read(long course) {
        return handle.select(select, course).mapTo(row).list();
    }

    void insert(List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(insert)) {
            rows.forEach(each -> batch.bindMethods(each).add());
            batch.execute();
        }
    }

    void deleteAll(long course) {
        handle.execute("DELETE FROM " + name + " WHERE course = ?", course);
    }

    /// Deletes one row that stands in a list.
    void delete(long course, int seq) {
        handle.execute("DELETE FROM " + name + " WHERE course = ? AND seq = ?", course, seq);
    }
}
