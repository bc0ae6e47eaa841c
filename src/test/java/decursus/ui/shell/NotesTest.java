package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.testing.Courses;
import decursus.testing.fx.OnFxThread;
import decursus.timeline.sheet.Footnote;
import decursus.ui.common.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the figure explains stands beside it, and the crosshair says its day at the axis.
@ExtendWith(OnFxThread.class)
class NotesTest {

    @TempDir
    Path folder;

    private static boolean inSight(OpenWindow window, String id) {
        Bounds view = OpenWindow.onScreen(window.node("readout"));
        Bounds at = OpenWindow.onScreen(window.node(id));
        return at.getMinY() < view.getMaxY() && at.getMaxY() > view.getMinY();
    }

    @Test
    void abbreviationsSignsAndFootnotesAreOneKeyAway() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            List<String> notes = window.allWords("readout-notes");
            assertTrue(notes.containsAll(List.of("Abbreviations", "Signs", "Footnotes", "Source")), notes.toString());
            assertTrue(notes.stream().anyMatch(each -> each.contains("MMF: mycophenolic acid")), notes.toString());
            assertFalse(inSight(window, "readout-notes"));
            window.press(KeyCode.I);
            assertTrue(inSight(window, "readout-notes"));
            window.press(KeyCode.I);
            assertEquals(0, ((ScrollPane) window.node("readout")).getVvalue());
            assertTrue(window.node("readout-notes").isFocusTraversable());
            assertTrue(window.node("readout-notes").getAccessibleText().contains("MMF: mycophenolic acid"));
        }
    }

    @ParameterizedTest
    @EnumSource(Footnote.Kind.class)
    void eachKindOfNoteHasAHeading(Footnote.Kind kind) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            assertTrue(Words.of(language).has("notes." + kind.name()), language + " says nothing of " + kind);
        }
    }

    @Test
    void anExcludedValueIsCountedThere() {
        Course course = Cases.of("Counted", List.of(Courses.result("ck", "day 0", "900", "U/l", "190"),
                Courses.result("ck", "day 30", "700", "U/l", "190")), List.of());
        try (OpenWindow window = Cases.window(folder.resolve("decursus.db"), folder, course)) {
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.X);
            window.type("haemolysed");
            window.press(KeyCode.ENTER);
            assertTrue(window.allWords("readout-notes").stream().anyMatch(each -> each.contains("Values excluded, not drawn: 1.")),
                    window.allWords("readout-notes").toString());
        }
    }

    @Test
    void theCrosshairSaysItsDayAndDateAtTheAxis() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            assertFalse(window.sees("crosshair-badge"));
            window.press(KeyCode.RIGHT);
            String badge = window.words("crosshair-badge");
            assertTrue(window.sees("crosshair-badge"));
            assertTrue(badge.matches("\\d{4}-\\d{2}-\\d{2} · −\\d y \\d+ d"), badge);
            assertTrue(badge.endsWith(window.words("readout-title").substring("At ".length())), badge);
            Bounds at = OpenWindow.onScreen(window.node("crosshair-badge"));
            Bounds figure = OpenWindow.onScreen(window.node("figure-scroll"));
            assertTrue(figure.contains(at), at + " in " + figure);
            window.press(KeyCode.ESCAPE);
            assertFalse(window.sees("crosshair-badge"));
            assertEquals("", window.words("crosshair-badge"));
        }
    }

    @Test
    void anotherDayZeroIsCountedFromEverywhere() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.RIGHT);
            String date = window.words("crosshair-badge").substring(0, "2021-12-06".length());
            window.click("chip.zero");
            window.choose("chip.zero.3");
            String badge = window.words("crosshair-badge");
            assertTrue(badge.startsWith(date), badge);
            assertTrue(badge.endsWith(" · " + window.words("readout-title").substring("At ".length())), badge);
            assertTrue(window.words("readout-title").startsWith("At day "), "near the start of a treatment: "
                    + window.words("readout-title"));
            String card = window.allWords("hover-card").toString();
            assertTrue(card.contains("(" + badge.substring(badge.indexOf(" · ") + " · ".length()) + ")"), card);
        }
    }
}
