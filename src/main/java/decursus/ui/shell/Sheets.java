package decursus.ui.shell;

import atlantafx.base.controls.ModalPane;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Sheets over the window: a question, a list of keys, what the program is. Esc closes each.
final class Sheets {

    private static final int LONGEST_NAME = 60;

    private final ModalPane pane;
    private final Workplace place;
    private final Dress dress;
    private final Runnable closed;

    /// @param closed called when a sheet is gone, so that the figure gets the keys back
    Sheets(ModalPane pane, Workplace place, Runnable closed) {
        this.pane = pane;
        this.place = place;
        this.dress = new Dress(place.words());
        this.closed = closed;
        pane.setId("sheets");
        // no fading: the next sheet may be asked for before the last has faded
        pane.setInTransitionFactory(null);
        pane.setOutTransitionFactory(null);
        pane.displayProperty().addListener((source, before, now) -> {
            if (!now) {
                // a closed sheet may hold words of a patient who is not to be seen any more
                pane.setContent(null);
                closed.run();
            }
        });
    }

    /// True while a sheet is open.
    boolean open() {
        return pane.isDisplay();
    }

    void show(Node sheet) {
        pane.show(sheet);
        sheet.requestFocus();
    }

    void close() {
        pane.hide(true);
    }

    private VBox sheet(String id, String title, Node... rows) {
        Label heading = new Label(title);
        heading.getStyleClass().add("sheet-title");
        VBox sheet = new VBox(heading);
        sheet.getChildren().addAll(rows);
        sheet.setId(id);
        sheet.getStyleClass().add("sheet");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return sheet;
    }

    /// Asks the user's name, stored with each change.
    void askName(String proposed, Consumer<String> answer) {
        TextField name = new TextField(proposed);
        name.setId("welcome-name");
        Label label = new Label(place.text("welcome.name"));
        label.setLabelFor(name);
        name.setAccessibleText(label.getText());
        Button begin = dress.button("welcome.begin", () -> {
            if (!name.getText().isBlank()) {
                answer.accept(name.getText().strip());
                close();
            }
        });
        begin.disableProperty().bind(name.textProperty().map(String::isBlank));
        begin.setDefaultButton(true);
        begin.getStyleClass().add("accent");
        pane.setPersistent(true);
        pane.show(sheet("welcome", place.text("welcome.title"), wrapped("welcome.what"), label, name, wrapped("welcome.who"), begin));
        name.requestFocus();
        name.selectAll();
        pane.displayProperty().subscribe(now -> {
            if (!now) {
                pane.setPersistent(false);
            }
        });
    }

    /// Asks under which name a view is saved.
    void askViewName(Consumer<String> answer) {
        TextField name = new TextField();
        name.setId("view-name");
        Label label = new Label(place.text("view.name"));
        label.setLabelFor(name);
        name.setAccessibleText(label.getText());
        Button save = dress.button("view.keep", () -> {
            close();
            answer.accept(name.getText().strip());
        });
        save.disableProperty().bind(name.textProperty().map(text -> text.isBlank() || text.strip().length() > LONGEST_NAME));
        save.setDefaultButton(true);
        save.getStyleClass().add("accent");
        pane.show(sheet("view-sheet", place.text("view.save"), label, name, wrapped("view.what"), save));
        name.requestFocus();
    }

    /// What the program is, and is not.
    void about(String version) {
        show(sheet("about-sheet", place.text("about"), wrapped("about.what"), wrapped("about.not"), wrapped("about.data"),
                new Label(place.text("about.version", version)), closing()));
    }

    /// All keys, those that do the same on one line.
    void keys(KeyMap map) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (KeyMap.Key key : map.keys()) {
            String keys = key.keys().stream().limit(2).map(KeyCodeCombination::getDisplayText).collect(Collectors.joining(", "));
            lines.merge(place.text("key." + key.name()), keys, Sheets::from);
        }
        GridPane grid = new GridPane(24, 5);
        int row = 0;
        for (Map.Entry<String, String> line : lines.entrySet()) {
            Label keys = new Label(line.getValue());
            keys.getStyleClass().add("reading-value");
            grid.addRow(row++, keys, new Label(line.getKey()));
        }
        for (String hand : new String[] {"wheel", "drag", "select", "click", "shift-click", "double"}) {
            Label what = new Label(place.text("hand." + hand));
            what.getStyleClass().add("reading-value");
            grid.addRow(row++, what, new Label(place.text("hand." + hand + ".does")));
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setMaxHeight(640);
        scroll.setFitToWidth(true);
        show(sheet("keys-sheet", place.text("keys.title"), scroll, closing()));
    }

    /// `1 … 2`, then `1 … 3`.
    private static String from(String some, String more) {
        int to = some.indexOf(" … ");
        return (to < 0 ? some : some.substring(0, to)) + " … " + more;
    }

    private Button closing() {
        Button close = dress.button("sheet.close", this::close);
        close.setDefaultButton(true);
        close.setCancelButton(true);
        return close;
    }

    private Label wrapped(String key) {
        Label label = new Label(place.text(key));
        label.setWrapText(true);
        label.setMaxWidth(520);
        return label;
    }
}
