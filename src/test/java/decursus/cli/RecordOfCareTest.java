package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.store.Raw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// A list of ten thousand patients must not read ten million values.
    @Test
    void theListReadsNoCourse() throws IOException, SQLException {
        Typed.with(store, "samples").ok();
        String all = Typed.with(store, "list").ok().out();
        String identified = Typed.with(store, "list", "--identified").ok().out();
        Raw.execute(store, "UPDATE course SET listed = 0");
        assertEquals(all, Typed.with(store, "list").ok().out(), "as the whole courses would be listed");
        assertEquals(identified, Typed.with(store, "list", "--identified").ok().out());
        Raw.execute(store, "UPDATE course SET listed = 1", "UPDATE observation SET time = 'soon'");
        assertEquals(all, Typed.with(store, "list").ok().out());
        assertEquals(identified, Typed.with(store, "list", "--identified").ok().out());
    }

    private String unreadable() throws IOException, SQLException {
        Path file = Files.writeString(folder.resolve("other.json"), CaseFiles.clinical("kh-0815"));
        Typed.with(store, "import", file.toString()).ends(0);
        Files.delete(file);
        Typed.with(store, "samples").ok();
        String all = Typed.with(store, "list", "--json").ok().out();
        Raw.execute(store, "UPDATE observation SET time = '1961-04-23 " + CaseFiles.NAME
                + "' WHERE seq = 0 AND course = (SELECT key FROM course WHERE id = 'kh-0815')",
                // as an older Decursus left it: the list reads such a course as a whole
                "UPDATE course SET listed = 0 WHERE id = 'kh-0815'");
        String left = Typed.with(store, "list", "--json").ends(ExitCode.PARTLY).out();
        return List.of(all.split("\"")).stream().filter(each -> each.startsWith("patient-") && !left.contains(each)).findFirst()
                .orElseThrow();
    }

    @Test
    void oneThatCanNotBeReadDoesNotKeepTheOthersOutOfTheList() throws IOException, SQLException {
        String unreadable = unreadable();
        Typed list = Typed.with(store, "list").ends(ExitCode.PARTLY);
        assertTrue(list.out().contains("patient-") && list.out().contains("taubmann"), list.out());
        assertFalse(list.out().contains(unreadable), list.out());
        assertEquals(List.of("decursus: the course " + unreadable
                + " can not be read: \"decursus check --identified\" says what is wrong with it"), list.err().lines().toList());
        Typed identified = Typed.with(store, "list", "--identified").ends(ExitCode.PARTLY);
        assertTrue(identified.out().contains("kh-4711") && identified.err().contains("the course kh-0815 in "), identified.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"figure ID --out x.txt", "show ID", "show ID --deidentified"})
    void oneThatCanNotBeReadIsNotQuoted(String command) throws IOException, SQLException {
        Typed asked = Typed.with(store, command.replace("ID", unreadable()).split(" ")).ends(ExitCode.NOTHING);
        assertSilent(asked.err().replace(store.toString(), ""));
        assertFalse(asked.err().contains("kh-0815"), asked.err());
    }

    @Test
    void aCheckQuotesNothingUnlessAsked() throws IOException, SQLException {
        String unreadable = unreadable();
        for (Typed check : List.of(Typed.with(store, "check"), Typed.with(store, "check", "--json"))) {
            String said = check.ends(ExitCode.PARTLY).out() + check.err();
            assertSilent(said.replace(store.toString(), ""));
            assertFalse(said.contains("kh-0815"), said);
            assertTrue(said.contains("the course " + unreadable + " can not be read"), said);
        }
        String said = Typed.with(store, "check", "--identified").ends(ExitCode.PARTLY).err();
        assertTrue(said.contains("the course kh-0815 can not be read: the time \"1961-04-23 " + CaseFiles.NAME), said);
    }
}
