package decursus.exchange.fhir.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import decursus.exchange.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a resource into a tree and passes over what the program does not look at. A key that stands twice in what is
/// read makes the resource unreadable, and so does an extension that changes the meaning of what it stands in.
public final class TreeReader {

    static final Set<String> WANTED = new HashSet<>(List.of(("resourceType id meta versionId lastUpdated status encounter context "
            + "reference identifier system value code coding display text type url extension modifierExtension implicitRules "
            + "unit comparator low high numerator denominator component referenceRange appliesTo dataAbsentReason interpretation note "
            + "effectiveDateTime effectivePeriod effectiveInstant effectiveTiming _effectiveDateTime issued start end event repeat timing "
            + "valueQuantity valueCodeableConcept valueString valueBoolean valueInteger valueRange valueRatio valueSampledData data "
            + "valueTime valueDateTime valuePeriod valueCode valueCoding valueDecimal _valueQuantity _valueString _valueCodeableConcept "
            + "_valueDateTime _valueInteger _valueBoolean hasMember result bodySite medicationCodeableConcept medicationReference "
            + "contained "
            + "ingredient itemCodeableConcept itemReference authoredOn intent doNotPerform dosageInstruction dosage frequency frequencyMax "
            + "period periodMax periodUnit when dayOfWeek count boundsPeriod doseAndRate doseQuantity doseRange dose route "
            + "asNeededBoolean asNeededCodeableConcept dateAsserted statusReason performedDateTime performedPeriod performedString "
            + "performedAge performedRange onsetDateTime onsetPeriod onsetAge onsetRange onsetString abatementDateTime abatementPeriod "
            + "abatementAge abatementRange abatementString clinicalStatus verificationStatus recordedDate class actuality date detected "
            + "seriousness severity outcome suspectEntity instance conclusion conclusionCode category started description procedureCode "
            + "modality name given family use birthDate gender deceasedDateTime deceasedBoolean serviceType maxDosePerPeriod reasonCode "
            + "boundsDuration partOf").split(" ")));

    private final JsonParser parser;

    /// @param parser stands before a resource
    public TreeReader(JsonParser parser) {
        this.parser = parser;
    }

    /// The next resource; null where no more follows.
    ///
    /// @throws Unreadable when the resource can not be used; the parser is then somewhere within it
    public @Nullable Tree next() throws IOException {
        JsonToken token = parser.nextToken();
        return token == null ? null : object(null, "", -1);
    }

    private Tree object(@Nullable Tree parent, String name, int item) throws IOException {
        Tree tree = new Tree(parent, name, item);
        for (String field = parser.nextFieldName(); field != null; field = parser.nextFieldName()) {
            JsonToken token = parser.nextToken();
            boolean unread = !WANTED.contains(field) || parent == null && token != JsonToken.VALUE_STRING && unread(field, tree);
            if (unread) {
                parser.skipChildren();
                continue;
            }
            if (tree.has(field)) {
                throw new Unreadable(tree.path(field), "", "the field \"" + Problem.shown(field)
                        + "\" stands twice in this object, and which one counts is not told: keep one of them");
            }
            Object value = value(tree, field, -1, token);
            if (value != null) {
                meaning(tree, field);
                tree.put(field, value);
            }
        }
        return tree;
    }

    /// The narrative, and an observation's category, which is on every laboratory result and says nothing that its code does not.
    static boolean unread(String field, Tree resource) {
        return field.equals("text") || field.equals("category") && resource.is("Observation");
    }

    /// Whether a field changes the meaning of the resource.
    static boolean changesMeaning(String field) {
        return field.equals("modifierExtension") || field.equals("implicitRules");
    }

    private static void meaning(Tree tree, String field) {
        if (changesMeaning(field)) {
            throw new Unreadable(tree.path(field), "", "the field \"" + field + "\" changes the meaning of the resource in a way that "
                    + "this program does not know: enter the fact by hand");
        }
    }

    private @Nullable Object value(Tree tree, String field, int item, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> new Written(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Tree.Figure(parser.getText());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case START_OBJECT -> object(tree, field, item);
            case START_ARRAY -> list(tree, field);
            case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("token " + token + " starts no value");
        };
    }

    private List<Object> list(Tree tree, String field) throws IOException {
        List<Object> items = new ArrayList<>(2);
        int index = 0;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object value = value(tree, field, index++, token);
            if (value != null) {
                items.add(value);
            }
        }
        return items;
    }
}
