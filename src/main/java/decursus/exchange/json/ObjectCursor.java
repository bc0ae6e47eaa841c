package decursus.exchange.json;

import decursus.domain.Checks;
import decursus.exchange.Problem;
import decursus.exchange.notation.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes the members of one object, each by name and kind. What is missing or of another kind is reported and comes
/// back as null, so that the reader goes on and finds the rest; [#close] reports every member that nobody took.
public final class ObjectCursor {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,10}");

    private final Node.Fields node;
    private final Spot spot;
    private final Findings findings;
    private final Set<String> known = new LinkedHashSet<>();

    private ObjectCursor(Node.Fields node, Spot spot, Findings findings) {
        this.node = node;
        this.spot = spot;
        this.findings = findings;
    }

    /// A cursor over a node; null, and a finding, where it is no object.
    ///
    /// @param what what the object describes, for the message: "an observation"
    public static @Nullable ObjectCursor over(Node node, Spot spot, Findings findings, String what) {
        if (node instanceof Node.Fields fields) {
            return new ObjectCursor(fields, spot, findings);
        }
        findings.error(spot, "", node.shown(), "here stands " + node.kind() + ", but " + what + " is an object {…}: correct it");
        return null;
    }

    /// Where this object stands.
    public Spot spot() {
        return spot;
    }

    /// The findings that this cursor adds to.
    public Findings findings() {
        return findings;
    }

    /// True when the object has the member, of whatever kind.
    public boolean has(String name) {
        known.add(name);
        return node.members().containsKey(name);
    }

    /// The member as it is; null where it is missing.
    public @Nullable Node node(String name) {
        known.add(name);
        Node.Member member = node.members().get(name);
        if (member == null) {
            return null;
        }
        if (member.value() instanceof Node.Nothing) {
            findings.error(spot(name), name, "null", "the field \"" + name + "\" is null: leave it out where nothing is known");
            return null;
        }
        return member.value();
    }

    /// Where a member stands; the object itself where it is missing.
    public Spot spot(String name) {
        Node.Member member = node.members().get(name);
        return member == null ? spot : spot.member(name, member.value().place());
    }

    /// Reports a member that must be there and is not.
    public void require(String name) {
        if (!has(name)) {
            findings.error(spot, name, "", "the field \"" + name + "\" is missing: add it");
        }
    }

    /// A text that is neither blank nor unstorable; null where it is missing or faulty.
    public @Nullable String text(String name) {
        Node value = node(name);
        if (value == null) {
            return null;
        }
        if (value instanceof Node.Text text) {
            return checked(name, null, text.value());
        }
        wrongKind(name, value, "a text in quotes");
        return null;
    }

    /// True or false; null where it is missing or faulty.
    public @Nullable Boolean truth(String name) {
        Node value = node(name);
        if (value instanceof Node.Truth truth) {
            return truth.value();
        }
        if (value != null) {
            wrongKind(name, value, "true or false");
        }
        return null;
    }

    /// True where the member says true; its only other form is to be left out.
    public boolean marked(String name) {
        Boolean value = truth(name);
        if (Boolean.FALSE.equals(value)) {
            findings.error(spot(name), name, "false", "the field \"" + name + "\" can only be true: leave it out");
        }
        return Boolean.TRUE.equals(value);
    }

    /// A whole number; null where it is missing or faulty.
    public @Nullable Integer whole(String name) {
        Node value = node(name);
        if (value instanceof Node.Figure figure && WHOLE.matcher(figure.text()).matches()) {
            long number = Long.parseLong(figure.text());
            if (number == (int) number) {
                return (int) number;
            }
        }
        if (value != null) {
            wrongKind(name, value, "a whole number");
        }
        return null;
    }

    /// A whole number that is not below a bound; null where it is missing or faulty.
    public @Nullable Integer whole(String name, int least) {
        Integer value = whole(name);
        if (value != null && value < least) {
            findings.error(spot(name), name, value.toString(),
                    "\"" + name + "\" is " + value + " but must be at least " + least + ": correct it");
            return null;
        }
        return value;
    }

    /// The text of a number, or of a string that holds one; null where it is missing or of another kind.
    public @Nullable String figure(String name) {
        Node value = node(name);
        return switch (value) {
            case null -> null;
            case Node.Figure figure -> figure.text();
            case Node.Text text -> checked(name, null, text.value());
            case Node.Fields fields -> wrongKind(name, fields, "a number");
            case Node.Items items -> wrongKind(name, items, "a number");
            case Node.Truth truth -> wrongKind(name, truth, "a number");
            case Node.Nothing nothing -> null;
        };
    }

    /// A text that is read by a grammar which throws a sentence; null where it is missing or faulty.
    public <T> @Nullable T read(String name, Function<String, T> grammar) {
        String written = text(name);
        return written == null ? null : parse(name, written, grammar);
    }

    /// A number that is read by a grammar; as [#read].
    public <T> @Nullable T readFigure(String name, Function<String, T> grammar) {
        String written = figure(name);
        return written == null ? null : parse(name, written, grammar);
    }

    /// Applies a grammar to what a member holds, and reports its complaint.
    public <T> @Nullable T parse(String name, String written, Function<String, T> grammar) {
        try {
            return grammar.apply(written);
        } catch (IllegalArgumentException e) {
            findings.error(spot(name), name, written, advised(e));
            return null;
        }
    }

    /// A list of texts, or one text in place of a list of one; empty where it is missing.
    public List<String> texts(String name) {
        Node value = node(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof Node.Text text) {
            String one = checked(name, null, text.value());
            return one == null ? List.of() : List.of(one);
        }
        return each(name, (item, at) -> {
            if (item instanceof Node.Text text) {
                return checked(name, at, text.value());
            }
            findings.error(at, name, item.shown(), "\"" + name + "\" holds " + item.kind() + " but must hold texts in quotes: correct it");
            return null;
        });
    }

    /// The items of a list, each read on its own; what a reader refuses by null is left out. Empty where it is missing.
    public <T> List<T> each(String name, BiFunction<Node, Spot, @Nullable T> reader) {
        Node value = node(name);
        List<T> read = new ArrayList<>();
        if (value instanceof Node.Items items) {
            Spot list = spot(name);
            for (int i = 0; i < items.items().size(); i++) {
                Node item = items.items().get(i);
                T one = reader.apply(item, list.item(i, item.place()));
                if (one != null) {
                    read.add(one);
                }
            }
        } else if (value != null) {
            wrongKind(name, value, "a list […]");
        }
        return read;
    }

    /// The member as an object; null where it is missing or faulty.
    public @Nullable ObjectCursor object(String name, String what) {
        Node value = node(name);
        return value == null ? null : over(value, spot(name), findings, what);
    }

    /// The members of an object of texts under free names, in the file's order.
    public Map<String, String> textMap(String name) {
        ObjectCursor map = object(name, "\"" + name + "\"");
        Map<String, String> texts = new LinkedHashMap<>();
        if (map != null) {
            for (String key : map.node.members().keySet()) {
                String value = map.text(key);
                if (map.checked(name, map.spot(key), key) != null && value != null) {
                    texts.put(key, value);
                }
            }
        }
        return texts;
    }

    /// Makes a record from what was read, and reports what the record refuses.
    public <T> @Nullable T make(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            findings.error(spot, "", "", advised(e));
            return null;
        }
    }

    /// Reports every member that was never asked for.
    public void close() {
        node.members().forEach((name, member) -> {
            if (!known.contains(name)) {
                String advice = Spelling.nearest(name, known).map(near -> "write \"" + near + "\" or remove it")
                        .orElse("remove it or correct its name");
                findings.error(spot.member(name, member.key()), name, member.value().shown(),
                        "the field \"" + Problem.shown(name) + "\" is not known here: " + advice);
            }
        });
    }

    /// Reports a member of the wrong kind.
    ///
    /// @return always null
    public <T> @Nullable T wrongKind(String name, Node value, String wanted) {
        String shown = value.shown();
        String found = value.kind() + (shown.isEmpty() || value instanceof Node.Truth ? "" : ", " + Problem.shown(shown) + ",");
        findings.error(spot(name), name, shown, "\"" + name + "\" is " + found + " but must be " + wanted + ": correct it");
        return null;
    }

    /// @param at where the text stands, null for the member of this name
    private @Nullable String checked(String name, @Nullable Spot at, String value) {
        if (value.isBlank()) {
            findings.error(at != null ? at : spot(name), name, value,
                    "the field \"" + name + "\" is empty: write something or leave it out");
            return null;
        }
        try {
            return Checks.storable("the field \"" + name + "\"", value);
        } catch (IllegalArgumentException e) {
            findings.error(at != null ? at : spot(name), name, value, e.getMessage() + ": remove it");
            return null;
        }
    }

    private static String advised(IllegalArgumentException refusal) {
        String message = String.valueOf(refusal.getMessage());
        return message.contains(": ") ? message : message + ": correct it";
    }
}
