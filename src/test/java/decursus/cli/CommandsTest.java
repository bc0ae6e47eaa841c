package decursus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each command on a store that holds the shipped cases, and what it prints for people and for scripts.
class CommandsTest {

    @TempDir
    Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void installSamples() {
        store = folder.resolve("samples.db");
        Typed.with(store, "samples").ok();
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data", "cases"))) {
            return files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", "")).sorted().toList();
        }
    }

    @Test
    void everyShippedCaseIsInstalledAndListed() throws IOException {
        List<String> ids = new ArrayList<>();
        Typed.with(store, "list", "--json").ok().json().forEach(each -> ids.add(each.get("id").asText()));
        assertEquals(shipped(), ids);
        assertEquals(shipped().size() + 1, Typed.with(store, "list").ok().lines().size());
    }

    @Test
    void samplesAgainChangeNothing() throws IOException {
        byte[] before = Files.readAllBytes(store);
        for (JsonNode file : Typed.with(store, "samples", "--json").ok().json().get("files")) {
            assertEquals(file.get("observations").get("read"), file.get("observations").get("unchanged"));
        }
        assertTrue(Arrays.equals(before, Files.readAllBytes(store)));
    }

    @Test
    void aListedCourseHasTheFieldsThatScriptsRead() {
        for (JsonNode each : Typed.with(store, "list", "--json").ok().json()) {
            List<String> names = new ArrayList<>();
            each.fieldNames().forEachRemaining(names::add);
            assertEquals(List.of("id", "label", "observations", "treatments", "events", "from", "to"), names);
            assertTrue(each.get("observations").isInt());
            JsonNode from = each.get("from");
            assertTrue(from.isNull() || from.isInt() || from.asText().matches("\\d{4}-\\d{2}-\\d{2}"), from.toString());
        }
        JsonNode taubmann = Typed.with(store, "list", "--json").json().findParents("id").stream()
                .filter(each -> each.get("id").asText().equals("taubmann-2023")).findFirst().orElseThrow();
        assertEquals(150, taubmann.get("to").asInt());
    }

    @Test
    void whatIsShownCanBeTakenInAgain() throws IOException {
        String shown = Typed.with(store, "show", "taubmann-2023").ok().out();
        Path file = Files.writeString(folder.resolve("again.json"), shown);
        JsonNode report = Typed.with(store, "import", file.toString(), "--json").ok().json().get("files").get(0);
        assertEquals(report.get("observations").get("read"), report.get("observations").get("unchanged"));
        assertTrue(shown.contains("\"heightCm\": 160"));
        assertFalse(Typed.with(store, "show", "taubmann-2023", "--deidentified").ok().out().contains("heightCm"));
        Typed.with(store, "show", "taubmann-2023", "--deidentified", "--identified").refuses("--identified");
    }

    @Test
    void theStoreIsNamedBeforeOrAfterTheCommand() {
        assertEquals(Typed.with(store, "list").out(), Typed.in(folder, "--store", store.toString(), "list").ok().out());
        assertEquals(Typed.with(store, "list").out(), Typed.in(folder, "list", "--store=" + store).ok().out());
    }

    @Test
    void withoutAStoreTheUsersOwnIsUsed() throws IOException {
        Typed.in(folder, "list").refuses("there is no store", "decursus.db");
        assertFalse(Files.exists(folder.resolve(".local")));
        Typed.in(folder, "import", Files.writeString(folder.resolve("a.json"), CaseFiles.sound("a")).toString()).ok();
        assertTrue(Files.exists(folder.resolve(".local/share/decursus/decursus.db")));
        Typed.in(folder, "list").ok();
    }

    @Test
    void checkSaysThatAStoreIsSound() {
        assertTrue(Typed.with(store, "check").ok().out().contains("sound"));
        JsonNode check = Typed.with(store, "check", "--json").ok().json();
        assertTrue(check.get("sound").asBoolean());
        assertEquals(0, check.get("findings").size());
    }

    @Test
    void checkFindsDamage() throws IOException {
        byte[] bytes = Files.readAllBytes(store);
        for (int i = bytes.length / 2; i < bytes.length / 2 + 6000; i++) {
            bytes[i] = (byte) 0xFF;
        }
        Files.write(store, bytes);
        Typed check = Typed.with(store, "check");
        assertTrue(check.code() == ExitCode.PARTLY || check.code() == ExitCode.NOTHING, check.toString());
        assertFalse(check.err().isBlank());
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(store)));
    }

    @ParameterizedTest
    @CsvSource({"taubman-2023, taubmann-2023", "TAUBMANN-2023, taubmann-2023", "taubmann, taubmann-2023", "duesing-2025, duesing-2025-1"})
    void anUnknownIdNamesItsNeighbours(String typed, String near) {
        Typed.with(store, "show", typed).refuses("\"" + typed + "\"", near);
    }

    @Test
    void anUnknownIdWithoutNeighboursPointsToTheList() {
        Typed.with(store, "show", "zzzzzzzzzzzzzzz").refuses("decursus list");
    }

    @Test
    void withoutACommandItSaysWhatIsMissing() {
        Typed nothing = Typed.in(folder).ok();
        assertTrue(nothing.out().contains("decursus list") && nothing.out().contains("decursus figure"), nothing.out());
        assertEquals(1, nothing.lines().size());
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertTrue(Typed.in(folder, "--version").ok().out().matches("decursus \\d+\\.\\d+\\.\\d+.*\\n"));
        for (String command : List.of("samples", "import", "list", "show", "figure", "check")) {
            assertTrue(Typed.in(folder, "--help").ok().out().contains("  " + command + " "));
            assertTrue(Typed.in(folder, command, "--help").ok().out().contains("--store"));
        }
        assertFalse(Typed.in(folder, "--help").out().contains("figures"), "hidden");
    }

    @ParameterizedTest
    @CsvSource({"fly", "list --fly", "figure", "figure a", "import", "show", "show a b", "list --store", "figures",
            "figure a --out b.png --width 3",
        "figure a --out b.png --theme pink", "figure a --out b.png --dpi many", "list --json --json"})
    void whatIsTypedWrongIsSaidInOneSentence(String typed) {
        Typed.in(folder, typed.split(" ")).refuses("--help");
    }

    @Test
    void aStackTraceIsShownOnlyWhenAsked() {
        Typed.in(folder, "list").refuses();
        assertTrue(Typed.in(folder, "list", "--stacktrace").ends(2).err().contains("\tat decursus."));
    }
}
