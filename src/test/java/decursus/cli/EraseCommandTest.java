package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// After an erasure no byte of what tells of the patient is in the store's file.
class EraseCommandTest {

    private static final List<String> SEEDS = List.of(CaseFiles.NAME, "kh-4711", "Anna", "1961-04-23", "anti-Jo-1 " + CaseFiles.NAME,
            "Rituximab by", "has oedema", "21400");

    @TempDir
    Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void aPatientWithAPast() throws IOException {
        store = folder.resolve("store.db");
        importing("Befund_" + CaseFiles.NAME + ".json", CaseFiles.clinical("kh-4711"));
        importing("kh-4711-later.json", CaseFiles.clinical("kh-4711").replace("2140", "21400").replace("Lab " + CaseFiles.NAME, "Lab"));
        Typed.with(store, "samples").ok();
    }

    private void importing(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        Typed.with(store, "import", file.toString()).ends(0);
        Files.delete(file);
    }

    private List<String> found(Path file) throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return SEEDS.stream().filter(seed -> bytes.contains(seed.toLowerCase(Locale.ROOT))).toList();
    }

    @Test
    void noByteOfThePatientStays() throws IOException {
        Typed.with(store, "remove", "kh-4711").ok();
        Typed.with(store, "undo").ok();
        assertEquals(SEEDS, found(store), "the search finds what is there");
        Typed erased = Typed.with(store, "erase", "kh-4711").ok();
        assertEquals("erased for good\n", erased.out());
        assertEquals(List.of(), found(store));
        assertFalse(Files.exists(folder.resolve("store.db-journal")));
        assertEquals(10, Typed.with(store, "list", "--json").ok().json().size());
        Typed.with(store, "check").ok();
        Typed.with(store, "erase", "kh-4711").refuses("no course");
        Typed.with(store, "history", "kh-4711", "--identified").refuses("no course");
    }

    @Test
    void theBackupsThatHoldHimAreNamed() throws IOException {
        String file = Typed.with(store, "backup", "--json").ok().json().get("file").asText();
        assertFalse(found(Path.of(file)).isEmpty());
        JsonNode erased = Typed.with(store, "erase", "kh-4711", "--json").ok().json();
        assertEquals(file, erased.get("backups").get(0).asText());
        String clean = Typed.with(store, "backup", "--json").ok().json().get("file").asText();
        assertEquals(List.of(), found(Path.of(clean)));
    }

    @Test
    void hisPseudonymIsEnough() throws IOException {
        String pseudonym = "";
        for (JsonNode each : Typed.with(store, "list", "--json").ok().json()) {
            String id = each.get("id").asText();
            pseudonym = id.startsWith("patient-") ? id : pseudonym;
        }
        assertTrue(pseudonym.startsWith("patient-"));
        Typed.with(store, "erase", pseudonym).ok();
        assertEquals(List.of(), found(store));
    }
}
