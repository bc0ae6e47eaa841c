package decursus.store.table;

import decursus.store.engine.Statements;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// A table whose rows are records: read by JDBI, written by their [Columns].
///
/// @param <T> the record
final class FlatTable<T extends Record> {

    private final Handle handle;
    private final String name;
    private final Class<T> row;
    private final Columns columns;
    private final String insert;
    private final String deleteAll;
    private final String delete;
    private final String select;

    FlatTable(Handle handle, String name, Class<T> row, String order) {
        this.handle = handle;
        this.name = name;
        this.columns = Columns.of(row);
        this.insert = columns.insert(name);
        this.deleteAll = "DELETE FROM " + name + " WHERE course = ?";
        this.delete = deleteAll + " AND seq = ?";
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
        Statements.use(handle, insert, statement -> {
            for (T each : rows) {
                columns.bind(statement, each);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    void deleteAll(long course) {
        Statements.update(handle, deleteAll, course);
    }

    /// Deletes one row that stands in a list.
    void delete(long course, int seq) {
        Statements.update(handle, delete, course, seq);
    }
}
