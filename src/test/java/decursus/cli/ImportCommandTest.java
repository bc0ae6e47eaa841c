package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Imports of sound, doubtful and broken files: exit codes, the report that accounts for every row, and what the store
/// holds afterwards.
class ImportCommandTest {

    @TempDir
    Path folder;
    private Path store = Path.of("");
    private Path in = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        store = folder.resolve("store.db");
        in = Files.createDirectory(folder.resolve("in"));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(in.resolve(name), content).toString();
    }

    private Typed take(String... arguments) {
        List<String> all = new ArrayList<>(List.of("import"));
        all.addAll(List.of(arguments));
        return Typed.with(store, all.toArray(String[]::new));
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>();
        Typed.with(store, "list", "--json").ok().json().forEach(each -> ids.add(each.get("id").asText()));
        return ids;
    }

    private static Map<String, Integer> tally(JsonNode node) {
        Map<String, Integer> counts = new TreeMap<>();
        node.properties().forEach(each -> counts.put(each.getKey(), each.getValue().intValue()));
        return counts;
    }

    private static void assertAccounted(JsonNode report) {
        for (JsonNode file : report.get("files")) {
            for (String kind : List.of("observations", "treatments", "events")) {
                Map<String, Integer> counts = tally(file.get(kind));
                assertEquals(Set.of("read", "imported", "updated", "unchanged", "refused", "doubtful", "skipped"), counts.keySet());
                assertEquals(2 * counts.getOrDefault("read", -1), counts.values().stream().mapToInt(each -> each).sum(),
                        counts.toString());
            }
        }
    }

    @Test
    void aSoundFileGoesIn() throws IOException {
        String file = file("a.json", CaseFiles.sound("a"));
        JsonNode report = take(file, "--json").ok().json();
        assertAccounted(report);
        JsonNode first = report.get("files").get(0);
        assertEquals(file, first.get("file").asText());
        assertEquals("casefile", first.get("format").asText());
        assertEquals(1, first.get("patients").asInt());
        assertEquals(2, first.get("observations").get("imported").asInt());
        assertEquals(1, first.get("events").get("imported").asInt());
        assertEquals(0, first.get("problems").size());
        assertEquals(List.of("a"), ids());
    }

    @Test
    void aBrokenFileIsReportedAndWritesNothing() throws IOException {
        take(file("a.json", CaseFiles.sound("a"))).ok();
        byte[] before = Files.readAllBytes(store);
        String broken = file("b.json", CaseFiles.broken("b"));
        Typed typed = take(broken, "--json").ends(ExitCode.NOTHING);
        JsonNode report = typed.json();
        assertAccounted(report);
        JsonNode first = report.get("files").get(0);
        assertEquals(2, first.get("observations").get("refused").asInt());
        assertEquals(1, first.get("treatments").get("refused").asInt());
        assertEquals("error", first.get("problems").get(0).get("severity").asText());
        assertEquals(List.of("severity", "where", "field", "value", "message"),
                first.get("problems").get(0).properties().stream().map(Map.Entry::getKey).toList());
        assertTrue(typed.err().startsWith(broken + ":5: observations[0].time: "), typed.err());
        assertTrue(typed.err().contains("31.02.2021"), typed.err());
        assertArrayEquals(before, Files.readAllBytes(store));
    }

    @Test
    void aColumnThatNothingExplainsIsToldAndLeftOut() throws IOException {
        String file = file("t.csv", """
                Patient;Datum;Parameter;Wert;Einheit;Xylophon;Zither
                7;13.02.2020;CK;1200;U/l;a;b
                """);
        Typed typed = take(file).ends(ExitCode.DONE);
        assertEquals(file + ": the columns \"Xylophon\" (nothing tells what it means), \"Zither\" (nothing tells what it means) are not "
                + "taken in: say in a mapping what is meant to take more in\n", typed.err());
    }

    @Test
    void aNumberThatCanNotBeReadIsDoubtful() throws IOException {
        String file = file("t.csv", """
                Patient;Datum;Parameter;Wert;Einheit
                7;13.02.2020;CK;1200;U/l
                7;14.02.2020;CK;1OO,5;U/l
                7;15.02.2020;CK;hämolytisch;U/l
                7;16.02.2020;CK;780;U/l
                7;17.02.2020;CK;siehe Befund vom 17.02.2020;U/l
                """);
        Typed typed = take(file).ends(ExitCode.PARTLY);
        assertTrue(typed.err().startsWith(file + ", row 3: doubtful: \"1OO,5\" can not be read as a number"), typed.err());
        assertEquals(1, typed.err().lines().count(), typed.err());
    }

    @Test
    void aBrokenFileMakesNoStore() throws IOException {
        take(file("b.json", CaseFiles.broken("b"))).ends(ExitCode.NOTHING);
        assertFalse(Files.exists(store));
    }

    @Test
    void theOthersGoInBesideABrokenOne() throws IOException {
        file("a.json", CaseFiles.sound("a"));
        file("b.json", CaseFiles.broken("b"));
        file("c.json", CaseFiles.sound("c"));
        file("read-me.txt", "no case file");
        take(in.toString()).ends(ExitCode.PARTLY);
        assertEquals(List.of("a", "c"), ids());
    }

    @Test
    void strictTakesNothingWhenOneIsBroken() throws IOException {
        file("a.json", CaseFiles.sound("a"));
        file("b.json", CaseFiles.broken("b"));
        JsonNode report = take(in.toString(), "--strict", "--json").ends(ExitCode.NOTHING).json();
        assertAccounted(report);
        assertEquals(2, report.get("files").get(0).get("observations").get("skipped").asInt());
        assertFalse(Files.exists(store));
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        String a = file("a.json", CaseFiles.sound("a"));
        Typed typed = take(a, "--dry-run", "--json").ends(ExitCode.DONE);
        assertEquals(2, typed.json().get("files").get(0).get("observations").get("imported").asInt());
        assertTrue(typed.err().contains("nothing was written"));
        assertFalse(Files.exists(store));
        take(a).ok();
        byte[] before = Files.readAllBytes(store);
        file("a.json", CaseFiles.sound("a").replace("2140", "2141"));
        JsonNode again = take(a, "--dry-run", "--json").ends(ExitCode.DONE).json();
        assertEquals(1, again.get("files").get(0).get("observations").get("updated").asInt());
        assertEquals(1, again.get("files").get(0).get("observations").get("unchanged").asInt());
        assertArrayEquals(before, Files.readAllBytes(store));
    }

    @Test
    void aNewVersionUpdatesWhatDiffers() throws IOException {
        take(file("a.json", CaseFiles.sound("a"))).ok();
        Typed typed = take(file("a.json", CaseFiles.synthetic("a", """
                {"id": "ck1", "analyte": "ck", "time": "before day 0", "value": 2141, "unit": "U/l",
                        "range": "<190"}""")), "--json").ends(0);
        JsonNode counts = typed.json().get("files").get(0).get("observations");
        assertEquals(1, counts.get("updated").asInt());
        assertEquals(in.resolve("a.json") + ": 1 row that the store held is no longer in the file and was removed\n", typed.err());
        assertEquals("note", typed.json().get("files").get(0).get("problems").get(0).get("severity").asText());
        assertTrue(Typed.with(store, "show", "a").ok().out().contains("2141"));
    }

    @Test
    void theSameFileAgainIsUnchanged() throws IOException {
        String file = file("a.json", CaseFiles.sound("a"));
        assertTrue(take(file).ok().out().startsWith(file + ": in; "));
        assertTrue(take(file).ok().out().startsWith(file + ": unchanged; "));
        file("a.json", CaseFiles.sound("a").replace("Made up", "Made again"));
        assertTrue(take(file).ok().out().startsWith(file + ": in; "), "another label is a change");
    }

    @Test
    void aTimeThatHasNotComeIsDoubtful() throws IOException {
        Typed typed = take(file("c.json", CaseFiles.clinical("c").replaceFirst("\"20\\d\\d-", "\"2046-")));
        assertTrue(typed.err().contains("has not come yet") || typed.err().contains("lies"), typed.err());
        typed.ends(ExitCode.PARTLY);
    }

    @Test
    void aDoubtfulRowIsInAndSaid() throws IOException {
        Typed typed = take(file("d.json", CaseFiles.doubtful("d")), "--json").ends(ExitCode.PARTLY);
        assertAccounted(typed.json());
        JsonNode counts = typed.json().get("files").get(0).get("observations");
        assertEquals(1, counts.get("doubtful").asInt());
        assertEquals(1, counts.get("imported").asInt());
        assertTrue(typed.err().contains("furlongs"), typed.err());
        assertTrue(Typed.with(store, "show", "d").ok().out().contains("furlongs"));
    }

    @Test
    void anArchiveIsReadWithoutUnpacking() throws IOException {
        Path zip = CaseFiles.zip(folder.resolve("cases.zip"), new TreeMap<>(Map.of("a.json", CaseFiles.sound("a"),
                "deep/b.json", CaseFiles.sound("b"), "../../evil.json", CaseFiles.sound("evil"), "note.txt", "nothing")));
        JsonNode report = take(zip.toString(), "--json").ok().json();
        assertEquals(List.of("a", "b", "evil"), ids());
        assertEquals(zip + "/deep/b.json", report.get("files").get(2).get("file").asText());
        assertFalse(Files.exists(folder.resolve("../../evil.json").normalize()));
    }

    @Test
    void anArchiveThatSwellsIsStopped() throws IOException {
        String padding = " ".repeat(60_000_000);
        Map<String, String> entries = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            entries.put("c" + i + ".json", i < 9 ? padding : CaseFiles.sound("c"));
        }
        Path zip = CaseFiles.zip(folder.resolve("bomb.zip"), entries);
        assertTrue(Files.size(zip) < 2_000_000);
        Typed typed = take(zip.toString()).ends(ExitCode.NOTHING);
        assertTrue(typed.err().contains("500 MB"), typed.err());
        assertFalse(Files.exists(store));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "not json", "{\"format\": \"decursus-case\"}", "PK\u0003\u0004",
            "{\"a\": 1, \"a\": 2}"})
    void whatIsNoCaseFileIsSaid(String content) throws IOException {
        Typed typed = take(file("x.json", content)).ends(ExitCode.NOTHING);
        assertTrue(typed.err().lines().allMatch(line -> line.startsWith(in.resolve("x.json").toString())), typed.err());
        assertFalse(Files.exists(store));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing.json", "empty-folder", "broken.zip", "missing.zip", "empty.zip"})
    void aPathWithoutCaseFilesIsSaid(String name) throws IOException {
        Files.createDirectory(in.resolve("empty-folder"));
        file("broken.zip", "no archive");
        CaseFiles.zip(in.resolve("empty.zip"), Map.of("a.txt", "a"));
        Typed typed = take(in.resolve(name).toString()).ends(ExitCode.NOTHING);
        assertEquals(1, typed.err().lines().count(), typed.err());
        assertTrue(typed.err().contains(name), typed.err());
        assertFalse(Files.exists(store));
    }

    @Test
    void twoFilesOfOneIdAreNotMixed() throws IOException {
        String a = file("a.json", CaseFiles.sound("a"));
        String b = file("b.json", CaseFiles.sound("a").replace("2140", "9999"));
        Typed typed = take(a, b).ends(ExitCode.PARTLY);
        assertTrue(typed.err().contains("a.json"), typed.err());
        assertFalse(Typed.with(store, "show", "a").ok().out().contains("9999"));
    }

    @Test
    void anotherPatientOfTheSameIdIsRefused() throws IOException {
        take(file("c.json", CaseFiles.clinical("c"))).ends(0);
        byte[] before = Files.readAllBytes(store);
        for (String other : List.of(CaseFiles.clinical("c").replace("Anna", "Berta"), CaseFiles.clinical("c").replace("1961-04-23",
                "1961-04-24"),
                CaseFiles.clinical("c").replace("\"female\"", "\"male\""), CaseFiles.sound("c"))) {
            Typed typed = take(file("c.json", other)).ends(ExitCode.NOTHING);
            assertTrue(typed.err().contains("another patient"), typed.err());
            assertFalse(typed.err().contains("Anna") || typed.err().contains("Berta"), typed.err());
        }
        assertArrayEquals(before, Files.readAllBytes(store));
    }

    @Test
    void aNameThatSteersTheTerminalIsDisarmed() throws IOException {
        Typed typed = take(file("a\u001B[31m\u202Egnp.json", CaseFiles.sound("a").replace("Made up", "Made \u202Epu")))
                .ends(ExitCode.DONE);
        assertFalse(typed.out().contains("\u001B") || typed.out().contains("\u202E"), typed.out());
        assertFalse(Typed.with(store, "list").ok().out().contains("\u202E"));
    }

    @Test
    void theReportIsAFileToo() throws IOException {
        Path report = folder.resolve("report.json");
        Typed typed = take(file("a.json", CaseFiles.sound("a")), "--report", report.toString(), "--json").ok();
        assertEquals(typed.json(), new JsonMapper().readTree(Files.readString(report)));
        byte[] before = Files.readAllBytes(store);
        take(file("b.json", CaseFiles.sound("b")), "--report", report.toString()).refuses("exists already");
        assertArrayEquals(before, Files.readAllBytes(store), "refused before anything is done");
        take(file("b.json", CaseFiles.sound("b")), "--report", report.toString(), "--force").ok();
    }

    @Test
    void anUnknownFormatIsRefused() throws IOException {
        take(file("a.json", CaseFiles.sound("a")), "--format", "papyrus").refuses("papyrus", "casefile");
    }

    private static final String GERMAN = "Patient;Datum;Analyt;Wert;Einheit\n7;01.02.2020;CK;1.234;U/l\n7;02.02.2020;CK;980;U/l\n";

    @Test
    void aPointThatMayPartThousandsIsAskedAndDecimalSettlesIt() throws IOException {
        String file = file("ck.csv", GERMAN);
        Typed asked = take(file).ends(ExitCode.NOTHING);
        assertTrue(asked.err().contains("\"1.234\" can be read in two ways, and no other cell of the column settles it: say a comma"),
                asked.err());
        assertTrue(asked.err().contains("--decimal"), asked.err());
        assertFalse(Files.exists(store));
        take(file, "--decimal", "comma").ok();
        assertTrue(Typed.with(store, "show", "7", "--deidentified").ends(0).out().contains("1234"));
    }

    @Test
    void decimalSettlesATableUnderAMappingToo() throws IOException {
        String map = folder.resolve("map.json").toString();
        take(file("ck.csv", GERMAN.replace("1.234", "1234")), "--save-map", map, "--dry-run").ends(ExitCode.DONE);
        String file = file("ck.csv", GERMAN);
        take(file, "--map", map).ends(ExitCode.NOTHING);
        take(file, "--map", map, "--decimal", "comma").ok();
        assertTrue(Typed.with(store, "show", "7", "--deidentified").ends(0).out().contains("1234"));
    }

    @Test
    void decimalReadsThousandsBesideACellThatProvesTheComma() throws IOException {
        String file = file("ck.csv", GERMAN.replace("980", "95,5"));
        take(file, "--dry-run").ends(ExitCode.PARTLY);
        take(file, "--decimal", "comma").ok();
        assertTrue(Typed.with(store, "show", "7", "--deidentified").ends(0).out().contains("1234"));
    }

    @Test
    void aFileOfWhichEveryRowIsRefusedMakesNoPatient() throws IOException {
        String file = file("ck.csv", GERMAN.replace("1.234", "1e400").replace("980", "1e401"));
        Typed typed = take(file).ends(ExitCode.NOTHING);
        assertTrue(typed.err().contains("patient 7: none of its rows can be read, so the patient is not made"), typed.err());
        assertTrue(typed.out().contains(": not taken in"), typed.out());
        assertEquals(List.of(), ids());
    }
}
