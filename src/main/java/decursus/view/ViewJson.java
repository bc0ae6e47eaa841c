package decursus.view;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;

/// A view as JSON and back. Reading is strict: every field of its format and no other, nothing after the end. The format
/// before this one is read too.
public final class ViewJson {

    private static final String FORMAT = "decursusView";
    private static final int VERSION = 2;
    /// The format without a unit of its axes and of doses, and without a choice of both lines and of empty time.
    private static final int FIRST = 1;

    /// Far more than a view of 40 panels needs.
    private static final int LONGEST_DOCUMENT = 200_000;
    private static final int DEEPEST = 20;

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "panel")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Panel.Treatments.class, name = "treatments"),
        @JsonSubTypes.Type(value = Panel.Curve.class, name = "curve"),
        @JsonSubTypes.Type(value = Panel.OtherCurves.class, name = "other-curves"),
        @JsonSubTypes.Type(value = Panel.BeforeAfter.class, name = "before-after"),
        @JsonSubTypes.Type(value = Panel.Response.class, name = "response"),
        @JsonSubTypes.Type(value = Panel.Happenings.class, name = "happenings"),
        @JsonSubTypes.Type(value = Panel.Organs.class, name = "organs"),
        @JsonSubTypes.Type(value = Panel.Intervals.class, name = "intervals"),
        @JsonSubTypes.Type(value = Panel.Part.class, name = "part")})
    private interface PanelKinds {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = IntervalRule.WithinLimit.class, name = "within-limit"),
        @JsonSubTypes.Type(value = IntervalRule.Below.class, name = "below"),
        @JsonSubTypes.Type(value = IntervalRule.GlucocorticoidFree.class, name = "glucocorticoid-free")})
    private interface RuleKinds {
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = DayZeroChoice.TreatmentStart.class, name = "treatment-start"),
        @JsonSubTypes.Type(value = DayZeroChoice.Giving.class, name = "giving"),
        @JsonSubTypes.Type(value = DayZeroChoice.OfEvent.class, name = "event"),
        @JsonSubTypes.Type(value = DayZeroChoice.OfAdverseEvent.class, name = "adverse-event")})
    private interface DayZeroKinds {
    }

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST).maxDocumentLength(LONGEST_DOCUMENT).maxStringLength(LONGEST_DOCUMENT).build()).build())
            .addMixIn(Panel.class, PanelKinds.class)
            .addMixIn(DayZeroChoice.class, DayZeroKinds.class)
            .addMixIn(IntervalRule.class, RuleKinds.class)
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private ViewJson() {
    }

    /// A view as one line of JSON, from which [#read] makes an equal one.
    public static String write(View view) {
        ObjectNode document = JSON.createObjectNode().put(FORMAT, VERSION);
        document.setAll((ObjectNode) JSON.valueToTree(view));
        return document.toString();
    }

    /// The view of a JSON text.
    ///
    /// @throws IllegalArgumentException with one sentence that names the path of what is wrong
    public static View read(String json) {
        try {
            JsonNode document = JSON.readTree(json);
            JsonNode version = document instanceof ObjectNode object ? object.remove(FORMAT) : null;
            if (version == null || !version.isInt()) {
                throw new IllegalArgumentException("this is no saved view: the field \"" + FORMAT + "\" is missing");
            }
            if (version.intValue() < FIRST || version.intValue() > VERSION) {
                throw new IllegalArgumentException("the view is of format " + version.intValue() + ", and this program reads formats "
                        + FIRST + " to " + VERSION + ": use a newer one");
            }
            if (version.intValue() == FIRST) {
                if (document.get("time") instanceof ObjectNode time) {
                    time.put("bothLines", false).put("collapse", false);
                }
                addUnits(document.path("panels"));
            }
            return JSON.treeToValue(document, View.class);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException("the view can not be read: " + place(e) + reason(e), e);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the view can not be read: it is no JSON (" + e.getOriginalMessage() + ")", e);
        }
    }

    /// Values of the first format are counted in their own unit, and doses drawn as reported.
    private static void addUnits(JsonNode panels) {
        for (JsonNode panel : panels) {
            for (String side : new String[] {"left", "right"}) {
                if (panel.path(side) instanceof ObjectNode axis && !axis.has("unit")) {
                    axis.put("unit", "own");
                }
            }
            if (panel instanceof ObjectNode treatments && panel.path("panel").asText().equals("treatments") && !panel.has("dose")) {
                treatments.put("dose", "as_reported");
            }
            addUnits(panel.path("panels"));
        }
    }

    private static String place(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(each -> each.getFieldName() == null ? "[" + each.getIndex() + "]" : "." + each.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "" : (path.startsWith(".") ? path.substring(1) : path) + ": ";
    }

    private static String reason(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException) {
            return "this field is not known";
        }
        Throwable cause = e.getCause();
        if (cause instanceof NullPointerException) {
            return cause.getMessage() + " is missing";
        }
        return cause instanceof IllegalArgumentException ? String.valueOf(cause.getMessage()) : e.getOriginalMessage();
    }
}
