package decursus.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import decursus.exchange.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads one JSON document strictly: UTF-8, no comments, no key twice, nothing after its end, and within bounds of
/// depth and size that no honest file needs. Problems are reported, not thrown.
public final class JsonDocument {

    private static final int DEPTH = 200;
    private static final int STRING = 1_000_000;
    private static final int NAME = 1_000;
    private static final int NUMBER = 1_000;
    private static final int TOKENS = 20_000_000;

    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH).maxStringLength(STRING).maxNameLength(NAME).maxNumberLength(NUMBER)
            .maxDocumentLength(JsonText.MAX_BYTES).maxTokenCount(TOKENS).build()).build();

    private final Findings findings;
    private final String text;
    private final JsonParser parser;

    private JsonDocument(String text, JsonParser parser, Findings findings) {
        this.text = text;
        this.parser = parser;
        this.findings = findings;
    }

    /// Reads a file's bytes.
    ///
    /// @return the document; empty when it is no JSON, which is then among the findings. A key that stands twice is a
    ///         finding, and its first value is kept so that the rest can be checked
    public static Optional<Node> read(byte[] content, Findings findings) {
        String text = JsonText.decode(content, findings);
        if (text == null) {
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            return Optional.ofNullable(new JsonDocument(text, parser, findings).whole());
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory could not be read", e);
        }
    }

    private @Nullable Node whole() throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                findings.file("", "the file is empty: save the course again");
                return null;
            }
            Node root = value(first);
            if (parser.nextToken() != null) {
                findings.error(new Spot("", here()), "", snippet(parser.currentTokenLocation()),
                        "the JSON value has ended, but more follows: keep one course in a file");
                return null;
            }
            return root;
        } catch (StreamReadException e) {
            fault(e, e.getLocation());
            return null;
        } catch (StreamConstraintsException e) {
            JsonLocation at = parser.currentLocation();
            findings.error(spot(at), "", snippet(at), limit(e.getOriginalMessage()));
            return null;
        }
    }

    private Node value(JsonToken token) throws IOException {
        Node.Place place = here();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> new Node.Text(place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Figure(place, parser.getText());
            case VALUE_TRUE -> new Node.Truth(place, true);
            case VALUE_FALSE -> new Node.Truth(place, false);
            case VALUE_NULL -> new Node.Nothing(place);
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("token " + token + " starts no value");
        };
    }

    private Node object(Node.Place place) throws IOException {
        Map<String, Node.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Node.Place key = here();
            Node value = value(parser.nextToken());
            if (members.putIfAbsent(name, new Node.Member(key, value)) != null) {
                findings.error(new Spot(path(parser.getParsingContext()), key), name, value.shown(),
                        "the field \"" + Problem.shown(name) + "\" stands twice in this object: keep one of them");
            }
        }
        return new Node.Fields(place, members);
    }

    private Node array(Node.Place place) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Node.Items(place, items);
    }

    /// How one gets to the member that was read last.
    private static String path(JsonStreamContext context) {
        JsonStreamContext parent = context.getParent();
        String above = parent == null || parent.inRoot() ? "" : path(parent);
        if (context.inArray()) {
            return above + "[" + context.getCurrentIndex() + "]";
        }
        return (above.isEmpty() ? "" : above + ".") + Problem.shown(String.valueOf(context.getCurrentName()));
    }

    private Node.Place here() {
        JsonLocation at = parser.currentTokenLocation();
        return new Node.Place(at.getLineNr(), at.getColumnNr());
    }

    private void fault(StreamReadException fault, @Nullable JsonLocation at) {
        findings.error(spot(at), "", snippet(at), fault instanceof JsonEOFException
                ? "the file ends in the middle of its JSON: it may have been cut off, so save or copy it again"
                : "the text is no JSON at this place: look for a missing quote, comma or bracket, a comment, NaN, or a number such as 007");
    }

    /// The parser counts where it stopped, which may be one past the fault.
    private static Spot spot(@Nullable JsonLocation at) {
        return new Spot("", at == null ? Node.Place.START : new Node.Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr())));
    }

    private String snippet(@Nullable JsonLocation at) {
        if (at == null || at.getCharOffset() < 0) {
            return "";
        }
        int from = (int) Math.min(Math.max(0, at.getCharOffset() - 1), text.length());
        int end = Math.min(text.length(), from + 20);
        return text.substring(from, end).lines().findFirst().orElse("");
    }

    private static String limit(String message) {
        if (message.contains("depth")) {
            return "objects and lists are nested more than " + DEPTH + " deep: this is no case file";
        }
        if (message.contains("String")) {
            return "a text is longer than " + STRING + " characters: shorten it";
        }
        if (message.contains("Number")) {
            return "a number has more than " + NUMBER + " digits: correct it";
        }
        if (message.contains("ame")) {
            return "a field's name is longer than " + NAME + " characters: correct it";
        }
        return "the file holds more than " + TOKENS + " values: split it";
    }
}
