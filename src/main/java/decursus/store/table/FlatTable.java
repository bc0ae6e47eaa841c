package decursus.store.table;

import decursus.store.engine.Statements;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// A table whose rows are records: read by JDBI, written by their [Columns].
///
/// @param <T> the record
final class FlatTable<T extends Record> {

    /// Rows of one statement, where there are as many.
    private static final int TOGETHER = 8;

    private final Handle handle;
    private final String name;
    private final Class<T> row;
    private final Columns columns;
    private final String insert;
    private final String insertTogether;
    private final String deleteAll;
    private final String delete;
    private final String select;

    FlatTable(Handle handle, String name, Class<T> row, String order) {
        this.handle = handle;
        this.name = name;
        this.columns = Columns.of(row);
        this.insert = columns.insert(name, 1);
        this.insertTogether = columns.insert(name, TOGETHER);
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
        int whole = rows.size() / TOGETHER * TOGETHER;
        insert(insertTogether, TOGETHER, rows.subList(0, whole));
        insert(insert, 1, rows.subList(whole, rows.size()));
    }

    private void insert(String sql, int together, List<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Statements.use(handle, sql, statement -> {
            for (int i = 0; i < rows.size(); i++) {
                columns.bind(statement, i % together, rows.get(i));
                if ((i + 1) % together == 0) {
                    statement.addBatch();
                }
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
