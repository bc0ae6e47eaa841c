package decursus.exchange.typed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import decursus.domain.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Fields of a case file as somebody types them: `analyte=ck`, `value=2140`, `range=<190`. A field of a field is named
/// with a dot, `subject.age=58`; what begins with a bracket is JSON; an empty value takes the field away.
public final class Fragment {

    /// Fields that are numbers where they look like one.
    private static final Set<String> NUMBERS = Set.of("value", "maximum", "age", "heightCm", "weightKg", "series", "year", "grade",
            "effectWindowDays", "cycle", "rank", "from", "to", "version");
    private static final String NUMBER = "-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?";
    /// Numbers stay as they are typed: 6.30 is not 6.3.
    static final ObjectMapper JSON = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).disable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final List<Map.Entry<String, JsonNode>> fields;

    private Fragment(List<Map.Entry<String, JsonNode>> fields) {
        this.fields = List.copyOf(fields);
    }

    /// Fields as they are typed.
    ///
    /// @throws IllegalArgumentException with a sentence, when one is no field
    public static Fragment typed(List<String> arguments) {
        List<Map.Entry<String, JsonNode>> fields = new ArrayList<>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(Checks.shown(argument) + " is no field: write it as FIELD=VALUE, as in time=2024-05-01");
            }
            String path = argument.substring(0, equals);
            fields.add(Map.entry(path, value(path, argument.substring(equals + 1))));
        }
        return new Fragment(fields);
    }

    /// The fields of a JSON object.
    ///
    /// @throws IllegalArgumentException with a sentence, when it is none
    public static Fragment json(String text) {
        JsonNode tree = parsed("the fragment", text);
        if (!(tree instanceof ObjectNode object)) {
            throw new IllegalArgumentException("the fragment is no JSON object: write its fields as in a case file, between { and }");
        }
        return new Fragment(object.properties().stream().map(each -> Map.entry(each.getKey(), each.getValue())).toList());
    }

    /// These fields, then those of another fragment.
    public Fragment and(Fragment other) {
        List<Map.Entry<String, JsonNode>> both = new ArrayList<>(fields);
        both.addAll(other.fields);
        return new Fragment(both);
    }

    /// True when no field is named.
    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /// Whether a field stands here.
    boolean has(String field) {
        return fields.stream().anyMatch(each -> each.getKey().equals(field) || each.getKey().startsWith(field + "."));
    }

    private static JsonNode value(String path, String typed) {
        if (typed.isEmpty()) {
            return JSON.missingNode();
        }
        if (typed.startsWith("{") || typed.startsWith("[")) {
            return parsed("the field " + Checks.shown(path), typed);
        }
        if (typed.equals("true") || typed.equals("false")) {
            return JSON.getNodeFactory().booleanNode(typed.equals("true"));
        }
        boolean number = NUMBERS.contains(path.substring(path.lastIndexOf('.') + 1)) && typed.matches(NUMBER);
        return number ? parsed(path, typed) : JSON.getNodeFactory().textNode(typed);
    }

    private static JsonNode parsed(String what, String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(what + " is no JSON (" + e.getOriginalMessage() + "): correct it", e);
        }
    }

    /// Puts the fields into an object, in place of those that stand there.
    ///
    /// @throws IllegalArgumentException when a field of a field stands in something else than an object
    void into(ObjectNode object) {
        for (Map.Entry<String, JsonNode> each : fields) {
            String[] path = each.getKey().split("\\.", -1);
            ObjectNode holder = object;
            for (int i = 0; i + 1 < path.length; i++) {
                JsonNode inner = holder.get(path[i]);
                if (inner != null && !inner.isObject()) {
                    throw new IllegalArgumentException("the field " + Checks.shown(path[i]) + " has no fields of its own: write it as one");
                }
                holder = inner instanceof ObjectNode there ? there : holder.putObject(path[i]);
            }
            if (each.getValue().isMissingNode()) {
                holder.remove(path[path.length - 1]);
            } else {
                holder.set(path[path.length - 1], each.getValue());
            }
        }
    }
}
