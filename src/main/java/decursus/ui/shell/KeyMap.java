package decursus.ui.shell;

import decursus.ui.shell.bars.Commands;
import decursus.ui.timeline.Corrections;
import decursus.ui.timeline.Reading;
import decursus.ui.timeline.TimelineController;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Every key of the window. Keys without Ctrl or Alt belong to the figure and rest while something is typed or a list has
/// the keys.
final class KeyMap {

    /// A key and what it does.
    ///
    /// @param name   of its words: `key.<name>`
    /// @param keys   any of them
    /// @param action what it does
    /// @param figure true for a key that only works where nothing else wants it
    record Key(String name, List<KeyCodeCombination> keys, Runnable action, boolean figure) {
        Key {
            keys = List.copyOf(keys);
        }
    }

    /// What a key leads to beside the figure.
    ///
    /// @param menu  the menu on what the crosshair is on
    /// @param notes what the figure explains
    /// @param even  time drawn evenly, or as it was
    record Places(Runnable menu, Runnable notes, Runnable even) {
    }

    private final List<Key> keys = new ArrayList<>();

    KeyMap(Commands commands, TimelineController timeline, Reading reading, Corrections corrections, Places places) {
        window("find", commands::find, control(KeyCode.K));
        window("privacy", commands::turnPrivacy, control(KeyCode.D));
        window("export", commands::export, control(KeyCode.E));
        window("print", commands::print, control(KeyCode.P));
        window("import", commands::importFiles, control(KeyCode.I));
        window("copy", commands::copy, control(KeyCode.C));
        window("present", commands::present, plain(KeyCode.F5), plain(KeyCode.F11));
        window("undo", commands::undo, control(KeyCode.Z));
        window("redo", commands::redo, control(KeyCode.Y), new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN,
                KeyCombination.SHIFT_DOWN));
        window("next-patient", () -> commands.patient(1), control(KeyCode.PAGE_DOWN), control(KeyCode.DOWN));
        window("previous-patient", () -> commands.patient(-1), control(KeyCode.PAGE_UP), control(KeyCode.UP));
        window("larger", () -> commands.resizeText(1), control(KeyCode.PLUS), control(KeyCode.EQUALS), control(KeyCode.ADD));
        window("smaller", () -> commands.resizeText(-1), control(KeyCode.MINUS), control(KeyCode.SUBTRACT));
        window("usual", () -> commands.resizeText(0), control(KeyCode.DIGIT0), control(KeyCode.NUMPAD0));
        window("back", timeline::back, new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN));
        window("forward", timeline::forward, new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN));
        window("keys", commands::showKeys, plain(KeyCode.F1));
        figure("next", () -> reading.next(1), plain(KeyCode.RIGHT));
        figure("previous", () -> reading.next(-1), plain(KeyCode.LEFT));
        figure("down", () -> reading.across(1), plain(KeyCode.DOWN));
        figure("up", () -> reading.across(-1), plain(KeyCode.UP));
        figure("cycle", reading::cycle, plain(KeyCode.N));
        figure("pin", reading::pinOrLoose, plain(KeyCode.SPACE), plain(KeyCode.ENTER));
        figure("hold", reading::hold, plain(KeyCode.M));
        figure("exclude", corrections::turnExclusion, plain(KeyCode.X));
        figure("history", corrections::tellHistory, plain(KeyCode.H));
        figure("notes", places.notes(), plain(KeyCode.I));
        figure("menu", places.menu(), plain(KeyCode.CONTEXT_MENU), shift(KeyCode.F10));
        figure("clear", reading::clear, plain(KeyCode.ESCAPE));
        figure("in", () -> once(timeline, timeline::zoomIn), plain(KeyCode.PLUS), plain(KeyCode.EQUALS), plain(KeyCode.ADD));
        figure("out", () -> once(timeline, timeline::zoomOut), plain(KeyCode.MINUS), plain(KeyCode.SUBTRACT));
        figure("earlier", () -> once(timeline, () -> timeline.step(-1)), shift(KeyCode.LEFT));
        figure("later", () -> once(timeline, () -> timeline.step(1)), shift(KeyCode.RIGHT));
        figure("even", places.even(), plain(KeyCode.E));
        figure("fit", timeline::fit, plain(KeyCode.DIGIT0), plain(KeyCode.HOME), plain(KeyCode.NUMPAD0));
        for (int i = 1; i <= 6; i++) {
            int number = i;
            keys.add(new Key("stretch", List.of(plain(KeyCode.valueOf("DIGIT" + i))), () -> timeline.goTo(number - 1), true));
        }
    }

    private static void once(TimelineController timeline, Runnable step) {
        step.run();
        timeline.rest();
    }

    private void window(String name, Runnable action, KeyCodeCombination... combinations) {
        keys.add(new Key(name, List.of(combinations), action, false));
    }

    private void figure(String name, Runnable action, KeyCodeCombination... combinations) {
        keys.add(new Key(name, List.of(combinations), action, true));
    }

    private static KeyCodeCombination plain(KeyCode code) {
        return new KeyCodeCombination(code);
    }

    private static KeyCodeCombination shift(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
    }

    private static KeyCodeCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    List<Key> keys() {
        return List.copyOf(keys);
    }

    /// Does what a key asks for.
    ///
    /// @param busy true while a sheet or a talk has the keys
    void handle(KeyEvent event, Scene scene, boolean busy) {
        for (Key key : keys) {
            if (key.keys().stream().anyMatch(each -> each.match(event))) {
                if (!busy && !(typing(scene) && (key.figure() || key.name().equals("copy") || key.name().equals("undo")))
                        && !(key.figure() && wanted(scene, event))) {
                    key.action().run();
                    event.consume();
                }
                return;
            }
        }
    }

    private static boolean typing(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    /// Buttons want Space and Enter, lists and the overview the arrows.
    private static boolean wanted(Scene scene, KeyEvent event) {
        Node owner = scene.getFocusOwner();
        boolean pressing = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        boolean onFigure = owner == null || "figure".equals(owner.getId()) || owner == scene.getRoot();
        return !onFigure && (pressing ? owner instanceof ButtonBase : event.getCode().isArrowKey() || event.getCode() == KeyCode.HOME);
    }
}
