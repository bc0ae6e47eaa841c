package decursus.ui.shell.desk;

import decursus.view.View;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// What was done in this window, so that it is taken back in the order in which it was done. Changes to the store have
/// their own memory, across restarts: here stands only that there was one. For one thread.
final class Trail {

    private static final int LONGEST = 300;

    /// One thing that was done.
    sealed interface Entry {
        /// A course was arranged.
        ///
        /// @param course fingerprint of the course
        record Arranged(String course, View before, View after) implements Entry {
        }

        /// The store was changed.
        record Stored() implements Entry {
        }
    }

    private final Deque<Entry> done = new ArrayDeque<>();
    private final Deque<Entry> undone = new ArrayDeque<>();

    /// Something new was done: what was taken back can not be done again.
    void add(Entry entry) {
        done.addLast(entry);
        undone.clear();
        if (done.size() > LONGEST) {
            done.removeFirst();
        }
    }

    /// Nothing of another store can be taken back here.
    void clear() {
        done.clear();
        undone.clear();
    }

    /// What an undo takes back; null where that is a change to the store of an earlier day, or nothing.
    @Nullable Entry undo() {
        Entry last = done.pollLast();
        if (last != null) {
            undone.addLast(last);
        }
        return last;
    }

    /// What a redo does again; null likewise.
    @Nullable Entry redo() {
        Entry last = undone.pollLast();
        if (last != null) {
            done.addLast(last);
        }
        return last;
    }

    @Nullable Entry nextUndo() {
        return done.peekLast();
    }

    @Nullable Entry nextRedo() {
        return undone.peekLast();
    }
}
