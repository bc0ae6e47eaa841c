package decursus.exchange.mapping.profile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import decursus.exchange.json.JsonRecords;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A profile as JSON and back. Reading is strict: no other field than those of this format, nothing after the end; a
/// field of a column or table that says nothing may be left out.
public final class ProfileJson {

    private static final String FORMAT = "decursusProfile";
    private static final int VERSION = 1;
    private static final int LONGEST_DOCUMENT = 2_000_000;
    private static final int DEEPEST = 10;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST).maxDocumentLength(LONGEST_DOCUMENT).build()).build())
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private ProfileJson() {
    }

    /// A profile as a document that a person can read, from which [#read] makes an equal one.
    public static String write(Profile profile) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(FORMAT, VERSION);
        document.put("name", profile.name());
        document.put("format", profile.format());
        document.put("tables", profile.tables());
        document.put("gapDays", profile.gapDays());
        document.put("dayZero", profile.dayZero());
        return JsonRecords.document(document);
    }

    /// The profile of a JSON text.
    ///
    /// @throws IllegalArgumentException with one sentence that names the path of what is wrong
    public static Profile read(String json) {
        try {
            JsonNode document = JSON.readTree(json);
            JsonNode version = document instanceof ObjectNode object ? object.remove(FORMAT) : null;
            if (version == null || !version.isInt()) {
                throw new IllegalArgumentException("this is no mapping profile: the field \"" + FORMAT + "\" is missing");
            }
            if (version.intValue() != VERSION) {
                throw new IllegalArgumentException("the mapping profile is of format " + version.intValue()
                        + ", and this program reads format " + VERSION + " only: use a newer program");
            }
            return JSON.treeToValue(document, Profile.class);
        } catch (JsonMappingException e) {
            String path = e.getPath().stream()
                    .map(each -> each.getFieldName() == null ? "[" + each.getIndex() + "]" : "." + each.getFieldName())
                    .collect(Collectors.joining());
            String cause = e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof NullPointerException
                    ? String.valueOf(e.getCause().getMessage()) : e.getOriginalMessage();
            throw new IllegalArgumentException("the mapping profile can not be read: "
                    + (path.isEmpty() ? "" : path.substring(path.startsWith(".") ? 1 : 0) + ": ") + cause, e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the mapping profile can not be read: it is no JSON (" + e.getOriginalMessage() + ")", e);
        }
    }
}
