package decursus.exchange.fhir.tree;

import decursus.exchange.fhir.tree.Cursor.Unsure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a resource into the tree that [TreeReader] makes of it, or into none: whatever is unusual or at fault is left to
/// that. For one thread.
public final class QuickTree {

    /// Objects and lists within each other; further ones, which are passed over, may be within them.
    private static final int DEPTH = 50;
    private static final Names WANTED = new Names(TreeReader.WANTED);

    private final Cursor cursor = new Cursor();
    private final Texts texts = new Texts();

    /// The resource that is written in some bytes, [Cursor#SLACK] more behind them; null where [TreeReader] must read it.
    public @Nullable Tree read(byte[] bytes, int from, int to) {
        try {
            cursor.on(bytes, from);
            if (cursor.next() != '{') {
                return null;
            }
            Tree tree = object(null, "", -1, 1);
            return cursor.at() == to ? tree : null;
        } catch (Unsure e) {
            return null;
        }
    }

    private Tree object(@Nullable Tree parent, String name, int item, int depth) {
        if (depth > DEPTH) {
            throw cursor.unsure();
        }
        Tree tree = new Tree(parent, name, item);
        if (cursor.into('}')) {
            do {
                field(tree, parent == null, depth);
            } while (cursor.another('}'));
        }
        return tree;
    }

    private void field(Tree tree, boolean outermost, int depth) {
        String field = cursor.field(WANTED);
        if (field == null || outermost && cursor.next() != '"' && TreeReader.unread(field, tree)) {
            cursor.skip();
            return;
        }
        if (tree.has(field)) {
            throw cursor.unsure();
        }
        Object value = field.equals("id") && cursor.next() == '"' ? new Written(cursor.text()) : value(tree, field, -1, depth);
        if (value != null) {
            if (TreeReader.changesMeaning(field)) {
                throw cursor.unsure();
            }
            tree.put(field, value);
        }
    }

    private @Nullable Object value(Tree tree, String field, int item, int depth) {
        return switch (cursor.next()) {
            case '"' -> cursor.text(texts);
            case '{' -> object(tree, field, item, depth + 1);
            case '[' -> list(tree, field, depth + 1);
            case 't' -> {
                cursor.word("true");
                yield Boolean.TRUE;
            }
            case 'f' -> {
                cursor.word("false");
                yield Boolean.FALSE;
            }
            case 'n' -> {
                cursor.word("null");
                yield null;
            }
            default -> new Tree.Figure(cursor.figure());
        };
    }

    private List<Object> list(Tree tree, String field, int depth) {
        if (depth > DEPTH) {
            throw cursor.unsure();
        }
        List<Object> items = new ArrayList<>(2);
        if (cursor.into(']')) {
            int index = 0;
            do {
                Object value = value(tree, field, index++, depth);
                if (value != null) {
                    items.add(value);
                }
            } while (cursor.another(']'));
        }
        return items;
    }
}
