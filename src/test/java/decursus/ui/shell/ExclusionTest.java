package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.store.Access;
import decursus.store.Store;
import decursus.testing.Courses;
import decursus.testing.fx.OnFxThread;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// A value is excluded, included again and asked for its history, from its card and by keys alone.
@ExtendWith(OnFxThread.class)
class ExclusionTest {

    private static final String LABEL = "Exclusion";

    @TempDir
    Path folder;
    private Path store = Path.of("");

    @BeforeEach
    void nameStore() {
        store = folder.resolve("decursus.db");
    }

    private OpenWindow ofFive() {
        return Cases.window(store, folder, Cases.ofValues(LABEL, 900, 700, 2_100, 400, 180));
    }

    private List<String> excluded() {
        try (Store open = Store.open(store, Access.READ_ONLY)) {
            Course course = open.course(open.list().getFirst().id()).orElseThrow();
            return course.observations().stream().filter(each -> each.status().excluded())
                    .map(each -> each.reading().verbatim() + " " + each.status().exclusion()).toList();
        }
    }

    private static boolean struck(OpenWindow window, String id) {
        return window.node(id).getStyleClass().contains("struck");
    }

    private static long drawn(Figure figure, String label) {
        return count(figure.marks(), label);
    }

    private static long count(List<Mark> marks, String datum) {
        return marks.stream().mapToLong(mark -> mark instanceof Mark.Group group ? count(group.marks(), datum)
                : mark instanceof Mark.Symbol symbol && datum.equals(symbol.id().ref()) ? 1 : 0).sum();
    }

    /// Reads the highest value: the third from day 0 on.
    private static void readThird(OpenWindow window) {
        window.press(KeyCode.RIGHT);
        for (int i = 0; i < 6 && !window.words("hover-heading").contains("2100"); i++) {
            window.press(KeyCode.RIGHT);
        }
        assertEquals("Creatine kinase 2100 U/l", window.words("hover-heading"));
    }

    private static void exclude(OpenWindow window, String reason) {
        window.press(KeyCode.X);
        assertTrue(window.sees("exclusion-sheet"));
        assertTrue(window.node("exclude.do").isDisabled(), "nothing is excluded without a reason");
        window.type(reason);
        window.press(KeyCode.ENTER);
        assertFalse(window.sees("exclusion-sheet"));
    }

    @Test
    void byKeysAValueLeavesTheCurveStaysInSightAndComesBack() {
        try (OpenWindow window = ofFive()) {
            readThird(window);
            String id = "ck day 60 2100 U/l";
            assertEquals(1, drawn(window.painted(), id));
            exclude(window, "haemolysed");
            assertEquals(List.of("2100 haemolysed"), excluded());
            assertEquals(0, drawn(window.painted(), id), "an excluded value is not drawn");
            assertTrue(struck(window, "hover-heading"));
            assertEquals("Include again (X)", window.words("card.exclude"));
            List<String> listed = window.allWords("readout-excluded");
            assertTrue(listed.contains("2100 U/l") && listed.contains("excluded: haemolysed"), listed.toString());
            assertFalse(window.allWords("readout-values").contains("2100"));
            assertTrue(window.words("status-undo").startsWith("Undo: exclusion of a result of "), window.words("status-undo"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(List.of(), excluded());
            assertFalse(struck(window, "hover-heading"));
            window.press(KeyCode.CONTROL, KeyCode.Y);
            assertEquals(1, excluded().size());
            window.press(KeyCode.X);
            assertEquals(List.of(), excluded(), "included again at once: that needs no reason");
            assertEquals(1, drawn(window.painted(), id));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(1, excluded().size(), "and is one change of its own");
        }
    }

    @Test
    void onThePinnedCardTheMouseDoesTheSame() {
        try (OpenWindow window = ofFive()) {
            readThird(window);
            window.click("card.exclude");
            window.click("exclude.usual.mixed-up");
            window.click("exclude.do");
            assertEquals(List.of("2100 sample of another patient"), excluded());
            window.press(KeyCode.ESCAPE);
            assertFalse(window.sees("hover-card"));
            window.click("excluded.ck day 60 2100 U/l");
            assertTrue(window.sees("hover-card"), "chosen from the list its card is there again");
            assertTrue(struck(window, "hover-heading"));
            window.click("card.exclude");
            assertEquals(List.of(), excluded());
            window.press(KeyCode.SHIFT, KeyCode.F10);
            window.choose("menu.exclude");
            assertTrue(window.sees("exclusion-sheet"));
            window.press(KeyCode.ESCAPE);
            assertFalse(window.sees("exclusion-sheet"));
            assertEquals(List.of(), excluded());
        }
    }

    @Test
    void itsHistoryNamesWhoWhenBeforeAndAfter() {
        try (OpenWindow window = ofFive()) {
            readThird(window);
            exclude(window, "haemolysed");
            window.press(KeyCode.H);
            assertEquals("Creatine kinase 2100 U/l", window.words("history-title"));
            assertTrue(struck(window, "history-title"));
            List<String> told = window.allWords("history-steps");
            assertTrue(told.stream().anyMatch(each -> each.matches("2026-03-01 10:00, tester: import of .*")), told.toString());
            assertTrue(told.contains("value: 2100"), told.toString());
            assertTrue(told.stream().anyMatch(each -> each.matches("2026-03-01 10:00, tester: exclusion of a result of .*")),
                    told.toString());
            assertEquals("excluded: – → haemolysed", told.getLast());
            window.click("history.include");
            assertEquals(List.of(), excluded());
            assertFalse(window.sees("history-sheet"));
        }
    }

    @Test
    void deidentifiedTheRightValueOfTheRecordIsExcludedAndItsHistoryStaysShut() {
        Observation weight = Courses.result("body weight", "day 0", "71", "kg", null);
        Course care = Cases.ofCare("Anna", "Anna", List.of(weight, Courses.result("ck", "day 0", "900", "U/l", "190"),
                Courses.result("ck", "day 30", "700", "U/l", "190")));
        try (OpenWindow window = Cases.window(store, folder, care)) {
            window.press(KeyCode.RIGHT);
            for (int i = 0; i < 3 && !window.words("hover-heading").contains("700"); i++) {
                window.press(KeyCode.RIGHT);
            }
            exclude(window, "haemolysed");
            assertEquals(List.of("700 haemolysed"), excluded());
            window.press(KeyCode.H);
            assertEquals(List.of("What happened to a value names dates and texts as they were stored: turn to identified to read it."),
                    window.allWords("history-steps"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.D);
            window.node("readout-excluded").lookupAll(".button").stream().findFirst().ifPresent(row -> window.click(row.getId()));
            window.press(KeyCode.H);
            assertEquals("excluded: – → haemolysed", window.allWords("history-steps").getLast());
        }
    }

    @Test
    void aValueWithoutATimeIsIncludedAgainFromTheList() {
        Observation undated = Courses.result("crp", "unknown", "12", "mg/l", null);
        Course course = Cases.of(LABEL, List.of(Courses.result("ck", "day 0", "900", "U/l", "190"),
                undated.with(undated.status().excluding("unit not stated"))), List.of());
        try (OpenWindow window = Cases.window(store, folder, course)) {
            assertEquals(1, excluded().size());
            window.click("excluded." + undated.id());
            assertTrue(window.sees("history-sheet"));
            window.click("history.include");
            assertEquals(List.of(), excluded());
            assertFalse(window.sees("excluded." + undated.id()));
        }
    }

    @Test
    void aStoreThatChangedMeanwhileIsNotChangedBlindly() {
        try (OpenWindow window = ofFive()) {
            readThird(window);
            window.press(KeyCode.X);
            window.type("haemolysed");
            try (Store other = Store.open(store, Access.READ_WRITE)) {
                other.remove(other.list().getFirst().id(), "another", OpenWindow.CLOCK.instant());
            }
            window.press(KeyCode.ENTER);
            assertEquals(1, window.allWords("notices").size(), window.allWords("notices").toString());
            assertTrue(((Labeled) window.node("hover-heading")).getText().contains("2100"));
        }
    }
}
