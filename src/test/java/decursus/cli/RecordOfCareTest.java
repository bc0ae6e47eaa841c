package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A record of care with the patient's name in every text: what leaves without being asked for tells nobody who it is.
class RecordOfCareTest {

    private static final List<String> SECRETS = List.of(CaseFiles.NAME, "Anna", "kh-4711", "1961", "2021", "2015", "173", "Lab ");

    @TempDir
    Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void takeIn() throws IOException {
        store = folder.resolve("store.db");
        Path file = Files.writeString(folder.resolve("c.json"), CaseFiles.clinical("kh-4711"));
        Typed.with(store, "import", file.toString()).ends(0);
        Files.delete(file);
    }

    private static void assertSilent(String text) {
        for (String secret : SECRETS) {
            assertFalse(text.toLowerCase(Locale.ROOT).contains(secret.toLowerCase(Locale.ROOT)), () -> secret + " is in: " + text);
        }
    }

    private String pseudonym() {
        return Typed.with(store, "list", "--json").ok().json().get(0).get("id").asText();
    }

    @Test
    void theListNamesNobody() {
        assertSilent(Typed.with(store, "list").ok().out());
        Typed json = Typed.with(store, "list", "--json").ok();
        assertSilent(json.out());
        assertTrue(json.json().get(0).get("from").isInt(), "days, not dates");
        assertTrue(pseudonym().matches("patient-[0-9a-f]{10}"));
        assertEquals(pseudonym(), pseudonym());
        assertTrue(Typed.with(store, "list", "--identified").ok().out().contains("kh-4711"));
    }

    @Test
    void anotherStoreGivesAnotherPseudonym() throws IOException {
        String first = pseudonym();
        Path file = Files.writeString(folder.resolve("c.json"), CaseFiles.clinical("kh-4711"));
        store = folder.resolve("other.db");
        Typed.with(store, "import", file.toString()).ends(0);
        assertNotEquals(first, pseudonym());
    }

    @Test
    void showNeedsToBeToldHow() {
        Typed.with(store, "show", pseudonym()).refuses("--identified", "--deidentified");
        assertTrue(Typed.with(store, "show", pseudonym(), "--identified").ok().out().contains("Anna " + CaseFiles.NAME));
        String shown = Typed.with(store, "show", "kh-4711", "--deidentified").ok().out();
        assertSilent(shown);
        assertTrue(shown.contains("\"age\": \"60–64\"") && shown.contains("\"value\": 2140"), shown);
    }

    @Test
    void aDeidentifiedCourseCanBeTakenInElsewhere() throws IOException {
        Path shown = Files.writeString(folder.resolve("shown.json"), Typed.with(store, "show", pseudonym(), "--deidentified").ok().out());
        Path other = folder.resolve("other.db");
        Typed taken = Typed.with(other, "import", shown.toString());
        assertTrue(taken.code() != ExitCode.NOTHING, taken.toString());
        String again = Typed.with(other, "show", Typed.with(other, "list", "--identified", "--json").json().get(0).get("id").asText(),
                "--identified").ok().out();
        assertTrue(again.contains("60–64"), again);
    }

    @Test
    void aFigureNamesNobody() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        for (String ending : List.of("txt", "png")) {
            Typed typed = Typed.with(store, "figure", "kh-4711", "--out", out.resolve("{id}." + ending).toString()).ok();
            assertSilent(typed.out().replace(out.toString(), ""));
        }
        try (Stream<Path> files = Files.list(out)) {
            List<Path> all = files.toList();
            assertEquals(2, all.size());
            for (Path file : all) {
                assertSilent(String.valueOf(file.getFileName()));
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(bytes.contains(CaseFiles.NAME) || bytes.contains("kh-4711"), file.toString());
                if (file.toString().endsWith(".txt")) {
                    assertSilent(Files.readString(file).replaceAll("[\\d.]+,[\\d.]+|\\d[\\d.]*x\\d[\\d.]*", "")
                            .replaceAll("\\d+\\.\\d+", ""));
                }
            }
        }
    }

    /// The search itself: an identified figure is found out.
    @Test
    void anIdentifiedFigureIsFoundOut() throws IOException {
        Path file = folder.resolve("a.txt");
        Typed.with(store, "figure", pseudonym(), "--out", file.toString(), "--identified").ok();
        assertTrue(Files.readString(file).contains(CaseFiles.NAME));
    }

    @Test
    void anUnknownIdIsAnsweredWithPseudonyms() {
        Typed near = Typed.with(store, "show", "kh-471");
        near.refuses("kh-471\"");
        assertFalse(near.err().contains("kh-4711") || near.err().contains(CaseFiles.NAME), near.err());
    }
}
