package decursus.ui.shell;

import decursus.figure.Figure;
import decursus.settings.Settings;
import decursus.settings.SettingsFile;
import decursus.testing.fx.Fx;
import decursus.ui.common.FileDialogs;
import decursus.ui.common.Look;
import decursus.ui.common.Words;
import decursus.ui.common.Workplace;
import decursus.ui.shell.desk.StorePlaces;
import decursus.work.InlineWork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The whole window on a screen without a display, with stores of its own, moved by a robot. What takes time runs inline,
/// so that a test needs no waiting. For the toolkit's thread.
final class OpenWindow implements AutoCloseable {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    private static final double WIDE = 1_600;
    private static final double HIGH = 900;

    final Stage stage = new Stage();
    final Scene scene;
    final SettingsFile file;
    final StorePlaces stores;
    /// Where the next save dialog says to write.
    Optional<Path> saveTo = Optional.empty();
    /// What the next open dialog gives.
    List<Path> toOpen = List.of();
    /// What save dialogs proposed.
    final List<String> proposed = new ArrayList<>();
    /// Prints into files beside the stores.
    final PaperTray printers;
    private final Shell shell;
    private final Robot robot = new Robot();

    private OpenWindow(Path folder, Settings settings) {
        stores = new StorePlaces(folder.resolve("decursus.db"), folder.resolve("samples.db"));
        printers = new PaperTray(folder);
        file = new SettingsFile(folder.resolve("settings.json"));
        shell = new Shell(new Shell.Parts(notices -> new Workplace(new InlineWork(), CLOCK, Words.of(Locale.ENGLISH), new Dialogs(),
                printers, "tester", notices), stores, file, settings, "test"));
        scene = new Scene(shell.root(), WIDE, HIGH);
        Look.rule(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        shell.begin(stage);
        settle();
    }

    /// A window as on any later start: the user's name is known.
    static OpenWindow on(Path folder) {
        return new OpenWindow(folder, Settings.first().withWho("tester"));
    }

    /// A window as on the very first start.
    static OpenWindow first(Path folder) {
        return new OpenWindow(folder, Settings.first());
    }

    /// A window with given settings.
    static OpenWindow with(Path folder, Settings settings) {
        return new OpenWindow(folder, settings);
    }

    private final class Dialogs implements FileDialogs {
        @Override
        public Optional<Path> save(Window owner, String title, String name, List<Kind> kinds) {
            proposed.add(name);
            return saveTo;
        }

        @Override
        public List<Path> open(Window owner, String title, List<Kind> kinds) {
            return toOpen;
        }
    }

    /// The figure on the screen.
    Figure painted() {
        Figure figure = shell.painted();
        if (figure == null) {
            throw new AssertionError("no figure is painted");
        }
        return figure;
    }

    /// Lets layout and queued events happen.
    void settle() {
        for (int i = 0; i < 3; i++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Fx.drain();
        }
    }

    /// The node of an id, in this window or in a menu over it.
    Node node(String id) {
        for (Window window : Window.getWindows()) {
            Optional<Node> found = window.getScene() == null ? Optional.empty() : find(window.getScene().getRoot(), id);
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("nothing on the screen has the id " + id);
    }

    /// Ids hold dots, which a selector would take for classes.
    private static Optional<Node> find(Node from, String id) {
        if (id.equals(from.getId())) {
            return Optional.of(from);
        }
        return !(from instanceof Parent parent) ? Optional.empty()
                : parent.getChildrenUnmodifiable().stream().flatMap(each -> find(each, id).stream()).findFirst();
    }

    /// True when something of that id is on the screen and seen.
    boolean sees(String id) {
        return find(scene.getRoot(), id).filter(Node::isVisible).isPresent();
    }

    /// Words of a control.
    String words(String id) {
        return node(id) instanceof Labeled labeled ? labeled.getText() : "";
    }

    /// All words beneath a node, from top to bottom.
    List<String> allWords(String id) {
        return node(id).lookupAll(".label").stream().filter(Labeled.class::isInstance).map(each -> ((Labeled) each).getText())
                .filter(text -> text != null && !text.isEmpty()).toList();
    }

    /// Everything that can be read in the window, its title included.
    List<String> texts() {
        return Stream.concat(Stream.of(String.valueOf(stage.getTitle())), WindowTexts.of(scene.getRoot()).stream()).toList();
    }

    void click(String id) {
        scrollTo(node(id));
        Bounds at = onScreen(node(id));
        clickAt(at.getCenterX(), at.getCenterY());
    }

    /// Scrolls as a user would until a node can be seen.
    private void scrollTo(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds inside = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double hidden = pane.getContent().getBoundsInLocal().getHeight() - pane.getViewportBounds().getHeight();
                double wanted = inside.getCenterY() - pane.getViewportBounds().getHeight() / 2;
                pane.setVvalue(hidden <= 0 ? 0 : Math.clamp(wanted / hidden, 0, 1));
                settle();
            }
        }
    }

    void clickAt(double x, double y) {
        robot.mouseMove(x, y);
        settle();
        robot.mouseClick(MouseButton.PRIMARY);
        settle();
    }

    /// Chooses an item of a menu that is open, or of one within it, as the keys or the pointer would.
    void choose(String id) {
        MenuItem item = Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).flatMap(OpenWindow::within).filter(each -> id.equals(each.getId())).findFirst()
                .orElseThrow(() -> new AssertionError("no open menu has an item " + id));
        item.fire();
        Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().forEach(Window::hide);
        settle();
    }

    /// True when an item of a menu that is open is marked as the one chosen.
    boolean chosen(String id) {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).flatMap(OpenWindow::within).filter(each -> id.equals(each.getId()))
                .anyMatch(each -> each instanceof RadioMenuItem radio && radio.isSelected());
    }

    /// Chooses the item of an open menu that has these words.
    void chooseNamed(String words) {
        choose(Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).filter(each -> words.equals(each.getText())).findFirst()
                .map(MenuItem::getId).orElseThrow(() -> new AssertionError("no open menu says " + words)));
    }

    private static Stream<MenuItem> within(MenuItem item) {
        return item instanceof Menu menu ? Stream.concat(Stream.of(item), menu.getItems().stream().flatMap(OpenWindow::within))
                : Stream.of(item);
    }

    /// Words of the items of the menu that is open.
    List<String> menuWords() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream()).map(each -> String.valueOf(each.getText())).toList();
    }

    void move(double x, double y) {
        robot.mouseMove(x, y);
        settle();
    }

    void drag(double fromX, double fromY, double toX, double toY) {
        robot.mouseMove(fromX, fromY);
        settle();
        robot.mousePress(MouseButton.PRIMARY);
        settle();
        for (int i = 1; i <= 4; i++) {
            robot.mouseMove(fromX + (toX - fromX) * i / 4, fromY + (toY - fromY) * i / 4);
            settle();
        }
        robot.mouseRelease(MouseButton.PRIMARY);
        settle();
    }

    void wheel(double x, double y, int turns) {
        robot.mouseMove(x, y);
        settle();
        robot.mouseWheel(turns);
        settle();
    }

    /// Presses keys together, the last of them while the others are held.
    void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
        settle();
    }

    /// Types letters and digits where the keys go.
    void type(String text) {
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            press(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter)));
        }
    }

    static Bounds onScreen(Node node) {
        return node.localToScreen(node.getBoundsInLocal());
    }

    @Override
    public void close() {
        for (Window window : List.copyOf(Window.getWindows())) {
            if (window != stage) {
                window.hide();
            }
        }
        stage.close();
        Fx.drain();
    }
}
