package decursus.store.table;

import decursus.store.row.Row;
import java.util.List;

/// The table of one kind of item, with the tables of its sub-rows.
///
/// @param <R> its row
interface ItemTable<R extends Row<R>> {

    /// The table's name.
    String name();

    /// All rows of a course in their order.
    List<R> read(long course);

    /// Deletes rows by their place, sub-rows included.
    void delete(List<R> rows);

    /// Inserts rows at their places.
    void insert(List<R> rows);
}
