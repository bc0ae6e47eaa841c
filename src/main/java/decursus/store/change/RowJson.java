package decursus.store.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Row records as JSON, from which they can be made again.
public final class RowJson {

    private static final ObjectMapper JSON = JsonMapper.builder().defaultPropertyInclusion(
            JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL)).build();

    private RowJson() {
    }

    /// A row as JSON; null for none.
    public static @Nullable String write(@Nullable Object row) {
        try {
            return row == null ? null : JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of type " + (row == null ? "" : row.getClass().getSimpleName()) + " has no JSON", e);
        }
    }

    /// The row of a JSON text.
    ///
    /// @throws IllegalArgumentException when the text is no such row, because something else wrote it; without its values
    public static <R> R read(@Nullable String json, Class<R> type) {
        try {
            if (json == null) {
                throw new IllegalArgumentException("the change log lacks a " + type.getSimpleName());
            }
            R row = JSON.readValue(json, type);
            complete(row);
            return row;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the change log holds a " + type.getSimpleName() + " that can not be read", e);
        }
    }

    /// Refuses a row that lacks what every row of its type has.
    private static void complete(Object row) {
        if (!row.getClass().isRecord()) {
            return;
        }
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            Object value = value(component, row);
            if (value instanceof List<?> list) {
                list.forEach(RowJson::complete);
            } else if (value != null) {
                complete(value);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                throw new IllegalArgumentException("the change log holds a " + row.getClass().getSimpleName() + " without "
                        + component.getName());
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Object row) {
        try {
            return component.getAccessor().invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a row's " + component.getName() + " can not be read", e);
        }
    }

    /// True when a text is one JSON value and nothing else.
    public static boolean valid(String json) {
        try {
            return !JSON.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(json).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    /// The ids of an order.
    ///
    /// @throws IllegalArgumentException when the text is no list of ids
    public static List<String> readIds(@Nullable String json) {
        return List.of(read(json, String[].class));
    }

    /// A row as a tree of its fields.
    public static JsonNode tree(Object row) {
        return JSON.valueToTree(row);
    }

    /// A JSON text as a tree; null for none.
    ///
    /// @throws IllegalArgumentException when the text is no JSON
    public static @Nullable JsonNode tree(@Nullable String json) {
        return json == null ? null : read(json, JsonNode.class);
    }
}
