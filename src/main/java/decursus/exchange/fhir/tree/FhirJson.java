package decursus.exchange.fhir.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/// How JSON is read: strictly, and within bounds of depth and size that no honest file needs.
public final class FhirJson {

    /// Objects and lists within each other.
    public static final int DEPTH = 200;
    /// Characters of a text that is read.
    public static final int STRING = 1_000_000;
    private static final int NAME = 1_000;
    private static final int NUMBER = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEPTH).maxStringLength(STRING).maxNameLength(NAME).maxNumberLength(NUMBER)
            .maxDocumentLength(Long.MAX_VALUE).maxTokenCount(Long.MAX_VALUE).build()).build();

    private FhirJson() {
    }

    /// The factory of all parsers; safe to share.
    public static JsonFactory factory() {
        return FACTORY;
    }

    /// Why a bound was passed, as one sentence.
    public static String limit(String message) {
        if (message.contains("depth")) {
            return "objects and lists are nested more than " + DEPTH + " deep: this is no FHIR resource";
        }
        if (message.contains("String")) {
            return "a text is longer than " + STRING + " characters: shorten it";
        }
        if (message.contains("Number")) {
            return "a number has more than " + NUMBER + " digits: correct it";
        }
        return "a field's name is longer than " + NAME + " characters: correct it";
    }
}
