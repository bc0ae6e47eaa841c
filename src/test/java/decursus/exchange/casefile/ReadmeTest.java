package decursus.exchange.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What `data/README.md` tells people who write case files by hand is complete and true.
class ReadmeTest {

    private static final String PAGE = CaseFiles.text(Path.of("data/README.md"));

    @Test
    void everyWordOfTheSchemaIsListed() throws JsonProcessingException {
        JsonNode schema = new ObjectMapper().readTree(CaseFiles.text(Path.of("data/case-file.schema.json")));
        Set<String> missing = new TreeSet<>();
        for (JsonNode words : schema.findValues("enum")) {
            words.forEach(word -> {
                // doses write "per" as mg/kg and mg/m²
                if (!List.of("kg", "m2").contains(word.asText()) && !PAGE.contains("`" + word.asText() + "`")) {
                    missing.add(word.asText());
                }
            });
        }
        schema.at("/$defs/subject/anyOf").forEach(kind -> kind.get("properties").fieldNames().forEachRemaining(field -> {
            if (!PAGE.contains("`" + field + "`")) {
                missing.add(field);
            }
        }));
        assertEquals(Set.of(), missing);
    }

    @Test
    void theExampleIsReadWithoutADoubtAndUsesKeys() {
        CaseFileReading.Read read = (CaseFileReading.Read) CaseFiles.read(CaseFiles.readmeExample());
        assertEquals(List.of(), read.warnings());
        assertTrue(read.course().treatments().stream().allMatch(each -> each.agent().key() != null));
    }

    @Test
    void itsLinksLeadSomewhere() {
        Matcher link = Pattern.compile("]\\(([^)]+)\\)").matcher(PAGE);
        int links = 0;
        while (link.find()) {
            links++;
            assertTrue(Files.exists(Path.of("data").resolve(link.group(1))), link.group(1));
        }
        assertTrue(links >= 2);
    }
}
