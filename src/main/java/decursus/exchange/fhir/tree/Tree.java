package decursus.exchange.fhir.tree;

import decursus.exchange.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A JSON object that was read of a resource; it knows how one gets to it. Only the fields that the program reads are in
/// it. Mutable while it is being read, then only read.
public final class Tree {

    /// A number as it is written, trailing zeros included.
    record Figure(String text) {
    }

    private static final int FEW = 4;
    private static final int MANY = 16;

    private final @Nullable Tree parent;
    private final String name;
    private final int item;
    private String[] names;
    private Object[] values;
    private int size;
    /// A bit for each field that is there, which other fields may share: most fields that are asked for are not there.
    private long some;

    /// @param item its index in the list of that name; −1 where it stands alone
    Tree(@Nullable Tree parent, String name, int item) {
        this.parent = parent;
        this.name = name;
        this.item = item;
        int room = parent == null ? MANY : FEW;
        names = new String[room];
        values = new Object[room];
    }

    /// @param value a [Written], a [Figure], a truth, a tree, or a list of them
    void put(String field, Object value) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        some |= bit(field);
        names[size] = field;
        values[size++] = value;
    }

    /// Whether it says that it is a resource of a type.
    boolean is(String type) {
        return find("resourceType") instanceof Written text && text.text().equals(type);
    }

    /// Whether a field is there.
    public boolean has(String field) {
        return find(field) != null;
    }

    /// Path of a field within the resource: `component[2].valueQuantity.value`.
    public String path(String field) {
        String here = here();
        return here.isEmpty() ? field : here + "." + field;
    }

    private String here() {
        if (parent == null) {
            return name;
        }
        return parent.path(name) + (item < 0 ? "" : "[" + item + "]");
    }

    /// A text, invisible marks and line breaks taken out; null where the field is missing or says nothing.
    ///
    /// @throws Unreadable when it is no text
    public @Nullable String text(String field) {
        Object value = find(field);
        return switch (value) {
            case null -> null;
            case Written text -> text.plain();
            default -> throw wrong(field, value, "a text");
        };
    }

    /// A code or another text that is compared and not shown; null where the field is missing.
    ///
    /// @throws Unreadable when it is no text
    public @Nullable String code(String field) {
        Object value = find(field);
        return switch (value) {
            case null -> null;
            case Written text -> text.code();
            default -> throw wrong(field, value, "a text");
        };
    }

    /// A number as it is written; null where the field is missing.
    ///
    /// @throws Unreadable when it is no number
    public @Nullable String figure(String field) {
        Object value = find(field);
        return switch (value) {
            case null -> null;
            case Figure figure -> figure.text;
            default -> throw wrong(field, value, "a number");
        };
    }

    /// A truth; null where the field is missing.
    ///
    /// @throws Unreadable when it is none
    public @Nullable Boolean truth(String field) {
        Object value = find(field);
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth;
            default -> throw wrong(field, value, "true or false");
        };
    }

    /// An object; null where the field is missing.
    ///
    /// @throws Unreadable when it is none
    public @Nullable Tree tree(String field) {
        Object value = find(field);
        return switch (value) {
            case null -> null;
            case Tree tree -> tree;
            default -> throw wrong(field, value, "an object {…}");
        };
    }

    /// The objects of a list; a single object counts as a list of one. Empty where the field is missing.
    ///
    /// @throws Unreadable when it holds something else
    public List<Tree> trees(String field) {
        Object value = find(field);
        switch (value) {
            case null -> {
                return List.of();
            }
            case Tree tree -> {
                return List.of(tree);
            }
            case List<?> list -> {
                List<Tree> trees = new ArrayList<>(list.size());
                for (Object each : list) {
                    if (!(each instanceof Tree tree)) {
                        throw wrong(field, each, "a list of objects");
                    }
                    trees.add(tree);
                }
                return trees;
            }
            default -> throw wrong(field, value, "a list of objects");
        }
    }

    /// The texts of a list; a single text counts as a list of one. Empty where the field is missing.
    ///
    /// @throws Unreadable when it holds something else
    public List<String> texts(String field) {
        Object value = find(field);
        switch (value) {
            case null -> {
                return List.of();
            }
            case Written text -> {
                return List.of(text.text());
            }
            case List<?> list -> {
                List<String> texts = new ArrayList<>(list.size());
                for (Object each : list) {
                    if (!(each instanceof Written text)) {
                        throw wrong(field, each, "a list of texts");
                    }
                    texts.add(text.text());
                }
                return texts;
            }
            default -> throw wrong(field, value, "a list of texts");
        }
    }

    private static long bit(String field) {
        int hash = field.hashCode();
        return 1L << (hash ^ hash >>> 12);
    }

    private @Nullable Object find(String field) {
        if ((some & bit(field)) == 0) {
            return null;
        }
        for (int i = 0; i < size; i++) {
            // names of fields are most often the same object as in the program's text
            if (names[i] == field) {
                return values[i];
            }
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(field)) {
                return values[i];
            }
        }
        return null;
    }

    private Unreadable wrong(String field, Object value, String wanted) {
        String shown = switch (value) {
            case Figure figure -> figure.text;
            case Written text -> text.text();
            case Tree tree -> "{…}";
            case List<?> list -> "[…]";
            default -> value.toString();
        };
        return new Unreadable(path(field), shown, "the field \"" + field + "\" is \"" + Problem.shown(shown) + "\" but must be " + wanted
                + ": correct it in the system that wrote the file");
    }
}
