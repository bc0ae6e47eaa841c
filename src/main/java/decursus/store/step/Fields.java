package decursus.store.step;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fields of a row by their path, `reading.verbatim`, without those that only say where it stands.
final class Fields {

    private static final Set<String> PLACES = Set.of("place", "key", "batch", "summary", "earliest", "latest", "seq", "parent");

    private Fields() {
    }

    static Map<String, String> of(@Nullable JsonNode row) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (row != null) {
            collect("", row, fields);
        }
        return fields;
    }

    private static void collect(String path, JsonNode node, Map<String, String> fields) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), fields);
            }
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                boolean key = field.getKey().equals("course") && field.getValue().isNumber();
                if (!key && !PLACES.contains(field.getKey())) {
                    collect(path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), fields);
                }
            });
        } else {
            fields.put(path, node.asText());
        }
    }

    /// Those fields of one version that the other lacks or has otherwise.
    static Map<String, String> differing(Map<String, String> from, Map<String, String> other) {
        Map<String, String> differing = new LinkedHashMap<>(from);
        differing.entrySet().removeIf(field -> field.getValue().equals(other.get(field.getKey())));
        return differing;
    }
}
