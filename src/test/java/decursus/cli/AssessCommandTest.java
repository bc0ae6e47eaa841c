package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `assess` on the shipped cases.
class AssessCommandTest {

    @TempDir
    Path folder;

    @Test
    void linesAndScoresArePrinted() {
        Path store = folder.resolve("samples.db");
        Typed.with(store, "samples").ok();
        Typed typed = Typed.with(store, "assess", "taubmann-2023").ok();
        assertEquals("Taubmann 2023", typed.lines().getFirst());
        assertTrue(typed.out().contains("97.5, published, day 150"), typed.out());
        assertTrue(typed.out().contains("at least 40, at most 100"), typed.out());
        JsonNode json = Typed.with(store, "assess", "taubmann-2023", "--json").ok().json();
        assertEquals("ck", json.findPath("analyte").asText());
        assertEquals(12, json.findPath("lines").size());
        assertEquals(40, json.findPath("computed").get(0).get("value").asInt());
        assertEquals("unconfirmed", json.findPath("computed").get(0).get("unconfirmed").asBoolean() ? "unconfirmed" : "");
    }

    @Test
    void aCourseThatIsNotThereIsRefused() {
        Path store = folder.resolve("samples.db");
        Typed.with(store, "samples").ok();
        Typed.with(store, "assess", "taubman-2023").refuses("taubmann-2023");
    }
}
