package decursus.jobs.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.CourseItems;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.typed.Fragment;
import decursus.jobs.importing.ImportCases;
import decursus.store.Access;
import decursus.store.Batches;
import decursus.store.Store;
import decursus.store.saved.SavedView;
import decursus.store.step.HistoryEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Ten mistakes that people make, each taken back by one undo, also by a program that comes after one that was killed.
class TenMistakesTest {

    private static final Clock CLOCK = Clock.fixed(Batches.WHEN, ZoneOffset.UTC);
    private static final CaseFileReader READER = new CaseFileReader(Catalog.bundled());
    private static final String CASE = """
            {"format": "decursus-case", "version": 1, "id": "%s", "label": "Patient %s", "nature": "clinical",
             "subject": {"sex": "female"}, "time": {"calendar": true, "indexTreatment": "rtx"},
             "observations": [{"id": "ck1", "analyte": "ck", "time": "2024-03-01", "value": 2140, "unit": "U/l"},
                              {"id": "ck2", "analyte": "ck", "time": "2024-04-01", "value": 900, "unit": "U/l"}],
             "treatments": [{"id": "rtx", "agent": "rituximab", "role": "disease-directed", "administrations": [{"time": "2024-03-08"}]},
                            {"id": "mtx", "agent": "methotrexate", "role": "disease-directed", "phases": [{"start": "2024-01-05"}]}],
             "events": [{"id": "mri", "kind": "imaging", "title": "MRI", "at": "2024-03-02"}],
             "notes": ["A note."]}
            """;

    /// The mistakes.
    enum Mistake {
        WRONG_DATE { @Override void make(Changes to) {
            to.edits(READER).edit("a", "ck1", Fragment.typed(List.of("time=2014-03-01")));
        } },
        WRONG_VALUE { @Override void make(Changes to) {
            to.edits(READER).edit("a", "ck2", Fragment.typed(List.of("value=9000")));
        } },
        WRONG_PATIENT { @Override void make(Changes to) {
            to.edits(READER).move("a", "mri", "b");
        } },
        DELETED_TREATMENT { @Override void make(Changes to) {
            to.edits(READER).remove("b", "mtx");
        } },
        WRONG_EXCLUSION { @Override void make(Changes to) {
            to.edits(READER).exclude("a", "ck1", "the wrong tube");
        } },
        WRONG_DAY_ZERO { @Override void make(Changes to) {
            to.edits(READER).editPatient("a", Fragment.typed(List.of("time.indexTreatment=mtx")));
        } },
        ADDED_TO_THE_WRONG_ONE { @Override void make(Changes to) {
            to.edits(READER).add("b", CourseItems.Kind.OBSERVATION,
                    Fragment.typed(List.of("analyte=crp", "time=2024-05-01", "value=5", "unit=mg/l")));
        } },
        REMOVED_VIEW { @Override void make(Changes to) {
            to.views("a").remove("mine");
        } },
        WRONG_MERGE { @Override void make(Changes to) {
            to.edits(READER).merge("a", "b");
        } },
        DELETED_PATIENT { @Override void make(Changes to) {
            to.remove("b");
        } };

        abstract void make(Changes to);
    }

    @TempDir
    Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void makeStore() throws IOException {
        file = folder.toRealPath().resolve("store.db");
        for (String id : List.of("a", "b")) {
            importing(CASE.formatted(id, id));
        }
        try (Changes changes = open(file)) {
            changes.views("a").save(new SavedView("mine", "{}"));
        }
    }

    private void importing(String content) throws IOException {
        Path source = Files.writeString(folder.resolve("case.json"), content);
        new ImportCases(file, CLOCK, "tester", READER).run(List.of(source), new ImportCases.Mode(true, false));
    }

    private static Changes open(Path file) {
        return Changes.open(file, CLOCK, "tester");
    }

    private static Map<String, Object> contents(Path file) {
        Map<String, Object> all = new TreeMap<>();
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            assertEquals(List.of(), store.check().findings());
            for (String id : List.of("a", "b")) {
                store.course(id).ifPresent(course -> all.put(id, course));
                all.put(id + " views", store.views(id));
            }
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void eachIsTakenBack(Mistake mistake) {
        Map<String, Object> before = contents(file);
        try (Changes changes = open(file)) {
            mistake.make(changes);
        }
        Map<String, Object> after = contents(file);
        assertNotEquals(before, after);
        try (Changes changes = open(file)) {
            changes.undo();
        }
        assertEquals(before, contents(file));
        try (Changes changes = open(file)) {
            changes.redo();
        }
        assertEquals(after, contents(file));
    }

    @Test
    void aWrongImportIsTakenBack() throws IOException {
        Map<String, Object> before = contents(file);
        importing(CASE.formatted("a", "a").replace("2140", "21400").replace("2024-04-01", "2024-01-04"));
        assertNotEquals(before, contents(file));
        try (Changes changes = open(file)) {
            changes.undo();
        }
        assertEquals(before, contents(file));
    }

    /// The program makes all mistakes and is killed then; the next one takes all of them back, in their order.
    @Test
    void allAreTakenBackAfterAKill() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Mistaken.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Map<String, Object> before = contents(file);
        BufferedReader output = process.inputReader();
        process.outputWriter().append('\n').flush();
        int made = 0;
        for (String line = output.readLine(); !"killed".equals(line); line = output.readLine()) {
            assertEquals("made", line);
            made++;
        }
        process.toHandle().destroyForcibly();
        process.waitFor();
        try (Changes changes = open(file)) {
            for (int i = 0; i < made; i++) {
                changes.undo();
            }
        }
        assertEquals(before, contents(file));
        assertEquals(Mistake.values().length, made);
    }

    /// What stood there is also told by the history of the item.
    @Test
    void theHistoryTellsWhatStoodThere() {
        try (Changes changes = open(file)) {
            Mistake.WRONG_DATE.make(changes);
            Mistake.DELETED_TREATMENT.make(changes);
        }
        List<HistoryEntry> history = Stream.of("a", "b")
                .flatMap(id -> TellHistory.of(file, id, true).stream()).map(TellHistory.Told::entry).toList();
        HistoryEntry date = history.stream().filter(each -> each.itemId().equals("ck1") && each.what() == HistoryEntry.What.CHANGED)
                .toList().getLast();
        assertEquals("2024-03-01", date.before().get("moment.time"));
        assertEquals("2014-03-01", date.after().get("moment.time"));
        assertEquals("tester", date.step().who());
        HistoryEntry gone = history.stream().filter(each -> each.itemId().equals("mtx")).toList().getLast();
        assertEquals(HistoryEntry.What.REMOVED, gone.what());
        assertTrue(gone.before().containsValue("2024-01-05"), gone.before().toString());
    }

    /// The program that is killed.
    static final class Mistaken {

        private Mistaken() {
        }

        public static void main(String[] arguments) throws IOException {
            System.in.read();
            try (Changes changes = open(Path.of(arguments[0]))) {
                for (Mistake mistake : Mistake.values()) {
                    mistake.make(changes);
                    System.out.println("made");
                }
                System.out.println("killed");
                System.in.read();
            }
        }
    }
}
