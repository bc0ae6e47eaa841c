package decursus.store.table;

import decursus.store.change.ChangeLog;
import decursus.store.change.Order;
import decursus.store.row.Place;
import decursus.store.row.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What makes one stored list of a course equal to another version of it. Items are recognised by their id.
///
/// @param added     new items, without course and batch
/// @param replaced  items whose content differs
/// @param moved     items of equal content that stand elsewhere, or whose cached days differ; they keep their batch
/// @param removed   items that the new version lacks
/// @param unchanged number of items of equal content, moved ones included
/// @param order     ids before and after, where items that stay changed their order; else both empty
/// @param <R>       the items' row
public record ListPlan<R extends Row<R>>(List<R> added, List<Pair<R>> replaced, List<Pair<R>> moved, List<R> removed, int unchanged,
        Order order) {

    /// An item before and after.
    public record Pair<R>(R before, R after) {
    }

    /// Compares two versions of a list.
    ///
    /// @param stored rows as read, in order
    /// @param wanted rows without course and batch, in order
    static <R extends Row<R>> ListPlan<R> of(List<R> stored, List<R> wanted) {
        if (stored.isEmpty()) {
            return new ListPlan<>(wanted, List.of(), List.of(), List.of(), 0, Order.same());
        }
        Map<String, R> left = new HashMap<>();
        stored.forEach(row -> left.put(row.place().id(), row));
        List<R> added = new ArrayList<>();
        List<Pair<R>> replaced = new ArrayList<>();
        List<Pair<R>> moved = new ArrayList<>();
        int unchanged = 0;
        int lastSeq = -1;
        boolean reordered = false;
        for (R row : wanted) {
            R before = left.remove(row.place().id());
            if (before == null) {
                added.add(row);
                continue;
            }
            reordered |= before.place().seq() < lastSeq;
            lastSeq = before.place().seq();
            R kept = row.at(new Place(before.place().course(), row.place().seq(), row.place().id(), before.place().batch()));
            if (!row.sameContent(before)) {
                replaced.add(new Pair<>(before, kept));
            } else {
                unchanged++;
                if (!kept.equals(before)) {
                    moved.add(new Pair<>(before, kept));
                }
            }
        }
        List<R> removed = stored.stream().filter(row -> left.containsKey(row.place().id())).toList();
        Order order = reordered ? new Order(ids(stored), ids(wanted)) : Order.same();
        return new ListPlan<>(added, replaced, moved, removed, unchanged, order);
    }

    private static <R extends Row<R>> List<String> ids(List<R> rows) {
        return rows.stream().map(row -> row.place().id()).toList();
    }

    /// True when nothing has to be written.
    boolean nothing() {
        return added.isEmpty() && replaced.isEmpty() && moved.isEmpty() && removed.isEmpty();
    }

    /// Writes the difference and logs what it replaces, removes or puts in another order.
    void apply(ItemTable<R> table, long course, Author author, ChangeLog log) {
        List<R> gone = new ArrayList<>(removed);
        replaced.forEach(pair -> gone.add(pair.before()));
        moved.forEach(pair -> gone.add(pair.before()));
        List<R> fresh = new ArrayList<>();
        added.forEach(row -> fresh.add(written(row, table, course, author)));
        if (author.restores()) {
            fresh.forEach(row -> log.inserted(table.name(), row.place().id(), row));
        }
        for (Pair<R> pair : replaced) {
            R after = written(pair.after(), table, course, author);
            log.updated(table.name(), after.place().id(), pair.before(), after);
            fresh.add(after);
        }
        moved.forEach(pair -> fresh.add(pair.after()));
        removed.forEach(row -> log.deleted(table.name(), row.place().id(), row));
        if (order.changed()) {
            log.reordered(table.name(), order);
        }
        table.delete(gone);
        table.insert(fresh);
    }

    private static <R extends Row<R>> R written(R row, ItemTable<R> table, long course, Author author) {
        return row.at(row.place().in(course, author.batchOf(table.name(), row.place().id())));
    }
}
