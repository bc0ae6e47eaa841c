package decursus.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.settings.Settings;
import decursus.testing.fx.OnFxThread;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// The menu on a thing in the figure, by keyboard, and the place of the window.
@ExtendWith(OnFxThread.class)
class ThingMenuTest {

    @TempDir
    Path folder;

    @Test
    void aValueIsHeldAndItsScaleChosenFromItsOwnMenu() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.F10);
            assertTrue(window.menuWords().getFirst().startsWith("Creatine kinase "), window.menuWords().toString());
            window.choose("chip.scale.linear");
            assertEquals("linear", window.words("chip.scale"));
            window.press(KeyCode.CONTEXT_MENU);
            window.choose("menu.hold");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("auto", window.words("chip.scale"));
        }
    }

    @Test
    void labsShareAnAxisAsMultiplesOfTheirLimits() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.F10);
            window.choose("chip.unit.times_uln");
            assertEquals("× ULN, auto", window.words("chip.scale"));
            window.press(KeyCode.SHIFT, KeyCode.F10);
            window.choose("chip.lab.crp");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("× ULN, auto", window.words("chip.scale"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("auto", window.words("chip.scale"));
        }
    }

    @Test
    void daysAreCountedFromATreatmentByItsOwnMenu() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            String before = window.words("chip.zero");
            window.press(KeyCode.RIGHT);
            for (int i = 0; i < 8 && window.sees("readout-pinned"); i++) {
                window.press(KeyCode.UP);
                window.press(KeyCode.SHIFT, KeyCode.F10);
                if (window.menuWords().contains("Count days from")) {
                    break;
                }
                window.press(KeyCode.ESCAPE);
            }
            List<String> words = window.menuWords();
            assertTrue(words.contains("Count days from"), words.toString());
            assertTrue(words.contains("Export …") && words.contains("Copy the figure"), words.toString());
            String named = words.get(words.indexOf("Count days from") + 1);
            window.chooseNamed(named);
            assertFalse(before.equals(window.words("chip.zero")), window.words("chip.zero"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, window.words("chip.zero"));
        }
    }

    @Test
    void dosesBecomePrednisoloneEquivalentsAndAsReportedAgain() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.F10);
            assertTrue(window.chosen("chip.dose.as_reported"));
            window.choose("chip.dose.prednisolone_equivalent");
            window.press(KeyCode.SHIFT, KeyCode.F10);
            assertTrue(window.chosen("chip.dose.prednisolone_equivalent"));
            window.press(KeyCode.ESCAPE);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.SHIFT, KeyCode.F10);
            assertTrue(window.chosen("chip.dose.as_reported"));
        }
    }

    @Test
    void timeIsDrawnEvenByOneKeyAndBackByTheSame() {
        try (OpenWindow window = OpenWindow.on(folder)) {
            window.press(KeyCode.RIGHT);
            window.press(KeyCode.SHIFT, KeyCode.F10);
            window.choose("chip.axis.collapse");
            assertEquals("auto +", window.words("chip.axis"));
            window.press(KeyCode.E);
            assertEquals("days, one scale", window.words("chip.axis"));
            window.press(KeyCode.E);
            assertEquals("auto +", window.words("chip.axis"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals("days, one scale", window.words("chip.axis"));
        }
    }

    @Test
    void theWindowStandsWhereItWasLeft() {
        OpenWindow window = OpenWindow.on(folder);
        window.close();
        Settings.Place left = window.file.load().settings().place();
        assertNotNull(left);
        assertEquals(1_600, left.width(), 1);
        List<Rectangle2D> screen = List.of(new Rectangle2D(0, 0, 1_600, 900));
        assertTrue(WindowPlace.reachable(left, screen));
        assertFalse(WindowPlace.reachable(new Settings.Place(1_590, 0, 1_000, 700, false), screen), "beside the screen");
        assertFalse(WindowPlace.reachable(new Settings.Place(0, -200, 1_000, 700, false), screen), "its bar above the screen");
        assertFalse(WindowPlace.reachable(new Settings.Place(0, 0, 10, 10, false), screen), "too small to find");
        assertFalse(WindowPlace.reachable(new Settings.Place(Double.NaN, 0, 1_000, 700, false), screen));
    }
}
