package decursus.exchange.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.EnumFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/// Writes records, lists and maps as JSON for a script: every field is there, empty lists and nulls included, in the
/// order of the record's components; enums in small letters.
public final class JsonRecords {

    private static final ObjectWriter WRITER = JsonMapper.builder().enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE).build()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private JsonRecords() {
    }

    /// The value as a document that ends in a line feed.
    ///
    /// @param value records, lists and maps of texts, numbers, truths and enums
    public static String document(Object value) {
        try {
            return WRITER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a " + value.getClass().getSimpleName() + " can not be written as JSON", e);
        }
    }
}
