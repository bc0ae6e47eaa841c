package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.testing.fx.OnFxThread;
import decursus.view.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javafx.geometry.Bounds;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What a user sees and does in the window, moved by a robot.
@ExtendWith(OnFxThread.class)
class WindowTest {

    @TempDir
    Path folder;

    private static double x(OpenWindow window, double share) {
        Bounds figure = OpenWindow.onScreen(window.node("figure"));
        return figure.getMinX() + share * figure.getWidth();
    }

    private static double y(OpenWindow window, double share) {
        Bounds figure = OpenWindow.onScreen(window.node("figure"));
        return figure.getMinY() + share * figure.getHeight();
    }

    private static String title(OpenWindow window) {
        return window.words("readout-title");
    }

    @Test
    void theFirstStartAsksWhoIsThereAndShowsTheSamples() {
        try (OpenWindow window = OpenWindow.first(folder)) {
            assertTrue(window.sees("welcome"));
            window.click("welcome.begin");
            assertFalse(window.sees("welcome"));
            assertEquals("tester", window.file.load().settings().who());
            assertEquals(10, ((ListView<?>) window.node("cohort-list")).getItems().size());
            assertEquals("Demo (synthetic) – Decursus", window.stage.getTitle());
            assertEquals("Samples", window.words("status-store"));
            assertFalse(Files.exists(window.stores.own()));
        }
    }

    @Test
    void theCrosshairReadsWhatHoldsAtItsTime() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            String last = title(window);
            window.move(x(window, 0.4), y(window, 0.5));
            assertNotEquals(last, title(window));
            assertTrue(title(window).matches("At −\\d y \\d+ d|At day −?\\d+"), title(window));
            List<String> values = window.allWords("readout-values");
            assertTrue(values.contains("CK") && values.contains("U/l"), values.toString());
            window.press(KeyCode.SPACE);
            assertEquals("pinned", window.words("readout-pinned"));
            String pinned = title(window);
            window.move(x(window, 0.6), y(window, 0.5));
            assertEquals(pinned, title(window));
            window.press(KeyCode.ESCAPE);
            assertEquals(last, title(window));
        }
    }

    @Test
    void keysWalkFromValueToValueAndTwoHeldValuesAreCompared() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.RIGHT);
            String first = title(window);
            assertEquals("pinned", window.words("readout-pinned"));
            window.press(KeyCode.M);
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.RIGHT);
            assertNotEquals(first, title(window));
            window.press(KeyCode.M);
            assertTrue(window.words("change-title").startsWith("CK "), window.words("change-title"));
            assertFalse(window.words("change-headline").isEmpty());
            window.press(KeyCode.LEFT);
            window.press(KeyCode.LEFT);
            assertEquals(first, title(window));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.ESCAPE);
            assertFalse(window.sees("change-title"));
        }
    }

    /// The pane that scrolls the figure wants the focus from the same press.
    @Test
    void theArrowsWalkOnAfterAClickOnTheFigure() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.clickAt(x(window, 0.5), y(window, 0.5));
            assertEquals("pinned", window.words("readout-pinned"));
            String clicked = title(window);
            assertEquals("figure", window.scene.getFocusOwner().getId());
            window.press(KeyCode.RIGHT);
            String later = title(window);
            assertNotEquals(clicked, later);
            window.press(KeyCode.LEFT);
            window.press(KeyCode.LEFT);
            assertNotEquals(later, title(window));
        }
    }

    @Test
    void theWheelZoomsDraggingMovesAndTheHistoryLeadsBack() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            assertTrue(window.node("move.back").isDisabled());
            window.wheel(x(window, 0.5), y(window, 0.6), -3);
            assertFalse(window.node("move.back").isDisabled());
            window.move(x(window, 0.5), y(window, 0.6));
            String zoomed = title(window);
            window.drag(x(window, 0.5), y(window, 0.6), x(window, 0.6), y(window, 0.6));
            window.move(x(window, 0.5), y(window, 0.6));
            assertNotEquals(zoomed, title(window));
            window.click("move.back");
            window.click("move.back");
            assertTrue(window.node("move.back").isDisabled());
            window.click("move.forward");
            assertFalse(window.node("move.back").isDisabled());
            window.press(KeyCode.DIGIT0);
            assertFalse(window.node("move.back").isDisabled());
        }
    }

    @Test
    void draggingOverTheWholeSelectsAStretch() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.drag(x(window, 0.3), y(window, 0.6), x(window, 0.5), y(window, 0.6));
            assertFalse(window.node("move.back").isDisabled());
            window.move(x(window, 0.95), y(window, 0.6));
            assertTrue(title(window).contains("y"), title(window));
        }
    }

    @Test
    void arrangingIsTakenBackAndRemembered() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.click("panel-treatments");
            assertEquals("Undo: arrangement of the figure (Ctrl+Z)", window.words("status-undo"));
            assertEquals(1, window.file.load().settings().arrangements().size());
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertTrue(window.words("status-undo").contains("import"), window.words("status-undo"));
        }
    }

    @Test
    void theFinderLeadsToATreatmentAndToAPatient() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            assertTrue(window.sees("palette"));
            window.type("tocili");
            window.press(KeyCode.ENTER);
            assertFalse(window.sees("palette"));
            assertEquals("pinned", window.words("readout-pinned"));
            assertTrue(window.allWords("readout-treatments").contains("TOC"), window.allWords("readout-treatments").toString());
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("taubmann");
            window.press(KeyCode.ENTER);
            assertTrue(window.stage.getTitle().startsWith("Taubmann"), window.stage.getTitle());
        }
    }

    @Test
    void theFinderArrangesTheFigure() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("dark");
            window.press(KeyCode.ENTER);
            assertTrue(window.allWords("chip.theme").contains("dark"), window.allWords("chip.theme").toString());
            assertEquals("Undo: arrangement of the figure (Ctrl+Z)", window.words("status-undo"));
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("projector");
            window.press(KeyCode.ENTER);
            assertTrue(window.allWords("chip.theme").contains("projector"), window.allWords("chip.theme").toString());
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.type("steroid taper");
            window.press(KeyCode.ENTER);
            assertTrue(window.file.load().settings().arrangements().values().iterator().next().contains("steroid-taper"));
        }
    }

    @Test
    void aValueSaysWhatItIs() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.LEFT);
            assertTrue(window.sees("hover-card"));
            assertTrue(window.words("hover-heading").contains("124 U/l"), window.words("hover-heading"));
            assertTrue(window.allWords("hover-card").toString().contains("190"), window.allWords("hover-card").toString());
        }
    }

    @Test
    void theNextPatientIsOneKeyAway() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            String before = window.stage.getTitle();
            window.press(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
            assertNotEquals(before, window.stage.getTitle());
            window.press(KeyCode.CONTROL, KeyCode.PAGE_UP);
            assertEquals(before, window.stage.getTitle());
        }
    }

    @Test
    void theFigureIsSavedAsItIsPreviewed() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder)) {
            Path target = folder.resolve("figure.png");
            window.saveTo = Optional.of(target);
            window.press(KeyCode.CONTROL, KeyCode.E);
            assertTrue(window.sees("export-sheet"));
            window.click("export.save");
            assertEquals(List.of("demo-ck-over-therapies-synthetic-ck-over-therapies.png"), window.proposed);
            assertTrue(Files.size(target) > 10_000);
            assertFalse(window.sees("export-sheet"));
        }
    }

    @Test
    void aSlideIsExportedWithoutSmallPrintUnlessAskedFor() throws Exception {
        try (OpenWindow window = OpenWindow.on(folder)) {
            Path target = folder.resolve("slide.png");
            window.saveTo = Optional.of(target);
            window.press(KeyCode.CONTROL, KeyCode.E);
            assertTrue(((CheckBox) window.node("export.footnotes")).isSelected());
            window.click("export.preset");
            window.press(KeyCode.DOWN);
            window.press(KeyCode.DOWN);
            window.press(KeyCode.ENTER);
            assertFalse(((CheckBox) window.node("export.footnotes")).isSelected());
            assertEquals(Theme.PROJECTOR, ((ComboBox<?>) window.node("export.theme")).getValue());
            window.click("export.save");
            BufferedImage slide = ImageIO.read(target.toFile());
            assertEquals("1920 x 1080", slide.getWidth() + " x " + slide.getHeight());
        }
    }

    @Test
    void aSheetThatIsTooSmallProposesOnesThatHaveRoom() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.click("export.height");
            window.type("60mm");
            assertFalse(window.words("export-problem").isEmpty());
            assertTrue(window.node("export.save").isDisabled());
            window.click("export.take.1");
            assertEquals("", window.words("export-problem"));
            assertFalse(window.node("export.save").isDisabled());
            assertNotEquals("60mm", ((TextField) window.node("export.height")).getText());
        }
    }

    @Test
    void aSavedViewIsATabAndAPictureOfTheTalk() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.click("view.lung-function");
            window.click("view.save");
            window.type("lungs");
            window.press(KeyCode.ENTER);
            assertTrue(window.sees("view.saved.0"));
            window.click("view.ck-over-therapies");
            window.press(KeyCode.F5);
            assertEquals("1 / 2", window.words("presenting-number"));
            window.press(KeyCode.RIGHT);
            assertEquals("2 / 2", window.words("presenting-number"));
            window.press(KeyCode.ESCAPE);
        }
    }

    @Test
    void presentingFillsTheScreenAndEndsWithEscape() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.F5);
            assertTrue(window.sees("presenting"));
            window.press(KeyCode.B);
            window.press(KeyCode.S);
            window.press(KeyCode.ESCAPE);
            assertFalse(window.sees("presenting"));
        }
    }
}
