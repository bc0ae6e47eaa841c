package decursus.exchange.json;

import java.util.List;
import java.util.Map;

/// A JSON value that knows where it stands in its file.
public sealed interface Node {

    /// A place in a file.
    ///
    /// @param line   from 1
    /// @param column from 1, in characters
    record Place(int line, int column) implements Comparable<Place> {
        /// The first character of the file.
        public static final Place START = new Place(1, 1);

        @Override
        public int compareTo(Place other) {
            return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
        }

        @Override
        public String toString() {
            return "line " + line + ", column " + column;
        }
    }

    /// Where the value begins.
    Place place();

    /// An object; its members keep the file's order.
    record Fields(Place place, Map<String, Member> members) implements Node {
    }

    /// One member of an object.
    ///
    /// @param key where its name begins
    record Member(Place key, Node value) {
    }

    /// An array.
    record Items(Place place, List<Node> items) implements Node {
    }

    /// A string.
    record Text(Place place, String value) implements Node {
    }

    /// A number.
    ///
    /// @param text exactly as written, trailing zeros included
    record Figure(Place place, String text) implements Node {
    }

    /// True or false.
    record Truth(Place place, boolean value) implements Node {
    }

    /// The word `null`.
    record Nothing(Place place) implements Node {
    }

    /// What kind of value this is, in words for a message.
    default String kind() {
        return switch (this) {
            case Fields fields -> "an object {…}";
            case Items items -> "a list […]";
            case Text text -> "a text";
            case Figure figure -> "a number";
            case Truth truth -> "true or false";
            case Nothing nothing -> "null";
        };
    }

    /// The value in a few characters for a message; empty for objects and lists.
    default String shown() {
        return switch (this) {
            case Fields fields -> "";
            case Items items -> "";
            case Text text -> text.value();
            case Figure figure -> figure.text();
            case Truth truth -> String.valueOf(truth.value());
            case Nothing nothing -> "null";
        };
    }
}
