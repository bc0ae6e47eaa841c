package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.domain.treatment.Treatment;
import decursus.testing.Courses;
import decursus.testing.fx.OnFxThread;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Cases as nobody draws them in a mock: with nothing to draw, with far too much, with names that break rows and readers.
@ExtendWith(OnFxThread.class)
class OddCaseTest {

    private static final int LONG_AGO = -40 * 365;
    /// A text made of several safe ones is shorter than this.
    private static final int LONGEST = 4_000;

    @TempDir
    Path folder;

    private OpenWindow window(Course... cases) {
        return Cases.window(folder.resolve("decursus.db"), folder, cases);
    }

    /// All keys of the figure, and what else opens: none of it may throw, and nothing may say that something failed.
    ///
    /// @return whatever could be read meanwhile
    private static List<String> useEverything(OpenWindow window) {
        List<String> read = new ArrayList<>();
        for (KeyCode key : List.of(KeyCode.RIGHT, KeyCode.M, KeyCode.RIGHT, KeyCode.M, KeyCode.DOWN, KeyCode.UP, KeyCode.N, KeyCode.SPACE,
                KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT0, KeyCode.ESCAPE,
                KeyCode.ESCAPE)) {
            window.press(key);
        }
        Bounds at = OpenWindow.onScreen(window.node("figure-scroll"));
        window.move(at.getCenterX(), at.getCenterY());
        window.wheel(at.getCenterX(), at.getCenterY(), -2);
        window.drag(at.getCenterX(), at.getCenterY(), at.getCenterX() + 60, at.getCenterY());
        for (String view : List.of("view.all-labs", "view.lung-function", "view.response", "view.before-after", "view.ck-over-therapies")) {
            window.click(view);
            window.press(KeyCode.RIGHT);
            read.addAll(window.texts());
        }
        window.press(KeyCode.SHIFT, KeyCode.F10);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("c");
        read.addAll(window.texts());
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.F5);
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.CONTROL, KeyCode.D);
        read.addAll(window.texts());
        window.press(KeyCode.CONTROL, KeyCode.D);
        assertEquals(List.of(), window.allWords("notices"));
        assertTrue(window.node("figure").isVisible());
        return read;
    }

    @Test
    void aCaseWithoutAnyValueSaysSo() {
        try (OpenWindow window = window(Cases.ofValues("Empty"))) {
            assertEquals("Empty (synthetic) – Decursus", window.stage.getTitle());
            useEverything(window);
        }
    }

    @Test
    void aCaseWithOneValueIsReadByKeys() {
        try (OpenWindow window = window(Cases.ofValues("Single", 900))) {
            window.press(KeyCode.RIGHT);
            assertEquals("Creatine kinase 900 U/l", window.words("hover-heading"));
            assertTrue(window.allWords("readout-values").contains("900"));
            useEverything(window);
        }
    }

    @Test
    void fortyYearsAndThirtyDrugsAreThere() {
        try (OpenWindow window = window(longCase("Long"))) {
            assertEquals("Long (synthetic) – Decursus", window.stage.getTitle());
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("agent 29");
            window.press(KeyCode.ENTER);
            assertTrue(window.allWords("readout-treatments").toString().contains("agent 29"),
                    window.allWords("readout-treatments").toString());
            useEverything(window);
        }
    }

    @Test
    void aCurveOfThousandsOfValuesIsReadValueByValue() {
        List<Observation> daily = new ArrayList<>();
        for (int day = 0; day < 3_000; day++) {
            daily.add(Courses.result("ck", "day " + day, Integer.toString(1_000 + day), "U/l", "190"));
        }
        daily.add(1, Courses.result("ck", "day 0", "9000", "U/l", "190"));
        try (OpenWindow window = window(Cases.of("Dense", daily, List.of()))) {
            window.press(KeyCode.RIGHT);
            assertEquals("Creatine kinase 1000 U/l", window.words("hover-heading"));
            window.press(KeyCode.UP);
            assertEquals("Creatine kinase 9000 U/l", window.words("hover-heading"), "another value of the same day, above");
            window.press(KeyCode.DOWN);
            assertEquals("Creatine kinase 1000 U/l", window.words("hover-heading"));
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            assertEquals("Creatine kinase 1002 U/l", window.words("hover-heading"));
            useEverything(window);
        }
    }

    static Course longCase(String label) {
        List<Observation> results = new ArrayList<>();
        for (int i = 0; i <= 400; i++) {
            int day = LONG_AGO - i * LONG_AGO / 400;
            results.add(Courses.result("ck", "day " + day, Integer.toString(120 + 37 * (i * i % 97)), "U/l", "190"));
        }
        List<Treatment> treatments = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int from = LONG_AGO + i * 450;
            treatments.add(Cases.given("t" + i, "agent " + i, from, Math.min(0, from + 200 + 173 * (i * 7 % 13))));
        }
        return Cases.of(label, results, treatments);
    }

    @Test
    void aNameOfSixtyLettersPushesNothingOffTheWindow() {
        String name = "Wolfeschlegelsteinhausenbergerdorff-Hubertus von und zu Ahaus";
        try (OpenWindow window = window(Cases.ofCare(name, name))) {
            window.press(KeyCode.CONTROL, KeyCode.D);
            assertTrue(window.words("identity").startsWith("name " + name) || window.words("identity").startsWith(name),
                    window.words("identity"));
            for (String id : List.of("privacy", "export", "present", "menu", "find")) {
                assertInside(window, window.node(id));
            }
            Bounds identity = OpenWindow.onScreen(window.node("identity"));
            assertTrue(identity.getMaxX() <= OpenWindow.onScreen(window.node("privacy")).getMinX());
            assertTrue(identity.getWidth() > 300, "the name is not cut to nothing: " + identity.getWidth());
        }
    }

    private static void assertInside(OpenWindow window, Node node) {
        Bounds at = node.localToScene(node.getBoundsInLocal());
        assertTrue(at.getMinX() >= 0 && at.getMaxX() <= window.scene.getWidth(), node.getId() + " at " + at);
    }

    @Test
    void aNameFromRightToLeftTurnsNoWordAroundIt() {
        String override = "Anna \u202Eesor\u202C";
        try (OpenWindow window = window(Cases.ofCare("\u05D3\u05D5\u05D3 \u05DB\u05D4\u05DF", override))) {
            window.press(KeyCode.CONTROL, KeyCode.D);
            List<String> all = new ArrayList<>(window.texts());
            all.addAll(useEverything(window));
            assertTrue(all.stream().anyMatch(text -> text.contains("Anna \\u202Eesor\\u202C")), window.words("identity"));
            assertEquals(List.of(), all.stream().filter(text -> text.indexOf('\u202E') >= 0).toList());
        }
    }

    @Test
    void fiftyThousandMarksOnOneLetterStopNothing() {
        String zalgo = "Z" + "\u0301".repeat(50_000);
        List<Observation> results = List.of(Courses.result("ck", "day 0", "900", "U/l", "190"), marked(zalgo));
        Course odd = Cases.of(zalgo, results, List.of(Cases.given("t", zalgo, 0, 30)));
        try (OpenWindow window = window(odd)) {
            List<String> read = useEverything(window);
            window.press(KeyCode.RIGHT);
            assertEquals("Creatine kinase 900 U/l", window.words("hover-heading"));
            assertEquals(List.of(), read.stream().filter(text -> text.length() > LONGEST).map(String::length).toList());
        }
    }

    private static Observation marked(String unit) {
        return Courses.result("ck", "day 20", "800", unit, "190");
    }
}
