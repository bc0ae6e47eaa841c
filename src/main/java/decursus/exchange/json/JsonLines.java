package decursus.exchange.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Writes JSON in its one canonical form: two spaces for each level, a line feed after each line, and only fields that
/// say something.
public final class JsonLines {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter out = new StringWriter();
    private final JsonGenerator generator;

    private JsonLines() {
        try {
            generator = FACTORY.createGenerator(out);
        } catch (IOException e) {
            throw memory(e);
        }
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        generator.setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER).withObjectEmptySeparator("").withArrayEmptySeparator(""))
                .withObjectIndenter(indenter).withArrayIndenter(indenter));
    }

    /// Writes one object as a document.
    public static String document(Consumer<JsonLines> members) {
        JsonLines lines = new JsonLines();
        lines.braces(members);
        lines.does(JsonGenerator::close);
        return lines.out.append('\n').toString();
    }

    /// A text; nothing where it is null.
    public void text(String name, @Nullable String value) {
        if (value != null) {
            does(json -> json.writeStringField(name, value));
        }
    }

    /// A number with its digits kept; nothing where it is null.
    public void number(String name, @Nullable BigDecimal value) {
        if (value != null) {
            does(json -> {
                json.writeFieldName(name);
                json.writeNumber(value.toString());
            });
        }
    }

    /// A whole number; nothing where it is null.
    public void whole(String name, @Nullable Integer value) {
        if (value != null) {
            does(json -> json.writeNumberField(name, value));
        }
    }

    /// True or false.
    public void truth(String name, boolean value) {
        does(json -> json.writeBooleanField(name, value));
    }

    /// The word true; nothing where it is false.
    public void mark(String name, boolean value) {
        if (value) {
            truth(name, true);
        }
    }

    /// A list of texts; nothing where it is empty.
    public void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            does(json -> {
                json.writeArrayFieldStart(name);
                for (String value : values) {
                    json.writeString(value);
                }
                json.writeEndArray();
            });
        }
    }

    /// A list of objects; nothing where it is empty.
    public <T> void list(String name, List<T> items, Consumer<T> members) {
        if (!items.isEmpty()) {
            does(json -> json.writeArrayFieldStart(name));
            items.forEach(item -> braces(inner -> members.accept(item)));
            does(JsonGenerator::writeEndArray);
        }
    }

    /// An object.
    public void object(String name, Consumer<JsonLines> members) {
        does(json -> json.writeFieldName(name));
        braces(members);
    }

    private void braces(Consumer<JsonLines> members) {
        does(JsonGenerator::writeStartObject);
        members.accept(this);
        does(JsonGenerator::writeEndObject);
    }

    @FunctionalInterface
    private interface Step {
        void on(JsonGenerator json) throws IOException;
    }

    private void does(Step step) {
        try {
            step.on(generator);
        } catch (IOException e) {
            throw memory(e);
        }
    }

    private static UncheckedIOException memory(IOException cause) {
        return new UncheckedIOException("a text in memory could not be written", cause);
    }
}
