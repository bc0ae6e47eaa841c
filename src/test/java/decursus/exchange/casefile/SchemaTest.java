package decursus.exchange.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import decursus.testing.CourseGenerator;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The published schema and the reader agree on what a case file is.
class SchemaTest {

    private static final Path FILE = Path.of("data/case-file.schema.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseFiles.text(FILE), InputFormat.JSON);
    /// Fields that a published case of one person does not have.
    private static final Set<String> ELSEWHERE = Set.of("$schema", "birthDate", "series", "lowExclusive");

    static List<Path> shipped() {
        return CaseFiles.shipped();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void shippedCaseConforms(Path file) {
        assertEquals(List.of(), complaints(CaseFiles.text(file)));
    }

    @Test
    void examplesConform() {
        assertEquals(List.of(), complaints(CaseFiles.full()));
        assertEquals(List.of(), complaints(CaseFiles.readmeExample()));
    }

    @Property(tries = 200)
    void whateverIsWrittenConforms(@ForAll long seed) {
        assertEquals(List.of(), complaints(CaseFileWriter.write(CourseGenerator.course(seed))));
    }

    /// Each of these is refused by the schema and by the reader alike.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"version\": 1 | \"version\": 2", "\"nature\": \"published\" | \"nature\": \"made up\"", "\"age\": 44 | \"age\": 144",
        "\"calendar\": false, | ",
        "\"heightCm\": 160 | \"heightCm\": 160, \"name\": \"Anna Huber\"",
        "\"heightCm\": 160 | \"heightCm\": 160, \"birthDate\": \"1961-04-23\"",
        "\"time\": \"day 7\" | \"time\": \"7th day\"", "\"time\": \"day 7\" | \"tiem\": \"day 7\"",
        "\"value\": \"<5\" | \"value\": \"low\"", "\"range\": \"<170\" | \"range\": \"up to 170\"",
        "\"role\": \"toxicity-rescue\" | \"role\": \"rescue\"",
        "\"dose\": \"~10-20 mg\" | \"dose\": \"10 mg/day\"", "\"schedule\": \"daily\" | \"schedule\": \"often\"",
        "\"at\": \"month 3\" | \"at\": \"month 3\", \"end\": \"month 4\"", "\"grade\": 2 | \"grade\": 7", "\"cycle\": 1 | \"cycle\": 0",
        "\"heightCm\": 160 | \"heightCm\": \"tall\"", "\"kind\": \"imaging\" | \"kind\": \"picture\"",
        "\"stopped\": true | \"stopped\": false",
        "\"name\": \"Fever\", | ", "\"damage\": true | \"damage\": \"yes\"", "\"basis\": \"derived\" | \"basis\": \"guessed\""})
    void faultIsFoundByBoth(String sound, String faulty) {
        String text = CaseFiles.full().replaceFirst(Pattern.quote(sound), faulty == null ? "" : faulty);
        assertFalse(text.equals(CaseFiles.full()), "nothing was planted");
        assertFalse(complaints(text).isEmpty(), "the schema allows " + faulty);
        assertFalse(CaseFiles.refused(text).isEmpty());
    }

    @Test
    void everyFieldIsDescribedAndShownInTheExample() throws JsonProcessingException {
        JsonNode schema = new ObjectMapper().readTree(CaseFiles.text(FILE));
        Set<String> missing = new TreeSet<>();
        String example = CaseFiles.full();
        for (JsonNode holder : schema.findParents("properties")) {
            holder.get("properties").properties().forEach(field -> {
                if (!field.getValue().has("description") && !field.getValue().has("$ref") && !field.getValue().has("const")) {
                    missing.add(field.getKey() + " is not described");
                }
                if (!ELSEWHERE.contains(field.getKey()) && !example.contains("\"" + field.getKey() + "\":")) {
                    missing.add(field.getKey() + " is not in the example");
                }
            });
        }
        assertEquals(Set.of(), missing);
    }

    private static List<String> complaints(String text) {
        return SCHEMA.validate(text, InputFormat.JSON).stream().map(Error::toString).toList();
    }
}
