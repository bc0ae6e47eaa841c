package decursus.ui.shell;

import decursus.figure.DisplayText;
import decursus.jobs.viewing.Finder;
import decursus.jobs.viewing.Finder.Entry;
import decursus.ui.common.Workplace;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The finder: a few letters, a list, Enter.
final class Palette extends VBox {

    private static final int MOST = 12;
    private static final double ROW = 34;

    private final TextField typed = new TextField();
    private final ListView<Entry> found = new ListView<>();
    private final Label none = new Label();

    /// @param chosen does what was chosen, once the palette is closed
    Palette(Finder finder, Workplace place, Consumer<Entry> chosen) {
        setId("palette");
        getStyleClass().add("sheet");
        typed.setId("palette-typed");
        typed.setPromptText(place.text("find"));
        typed.setAccessibleText(place.text("find"));
        found.setId("palette-found");
        found.setAccessibleText(place.text("palette.found"));
        found.setFixedCellSize(ROW);
        found.setCellFactory(list -> new Cell(place));
        none.getStyleClass().add("small");
        none.setText(place.text("palette.type"));
        found.setPlaceholder(none);
        typed.textProperty().addListener((source, before, now) -> {
            List<Entry> entries = finder.find(now, MOST);
            found.getItems().setAll(entries);
            found.getSelectionModel().selectFirst();
            none.setText(place.text(now.isBlank() ? "palette.type" : "palette.none"));
        });
        typed.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, chosen));
        found.setOnMouseClicked(event -> take(chosen));
        found.setPrefHeight(MOST * ROW + 4);
        getChildren().addAll(typed, found);
        setMaxSize(620, Region.USE_PREF_SIZE);
        setPrefWidth(620);
    }

    @Override
    public void requestFocus() {
        typed.requestFocus();
    }

    private void key(KeyEvent event, Consumer<Entry> chosen) {
        int at = found.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.DOWN) {
            found.getSelectionModel().select(Math.min(at + 1, found.getItems().size() - 1));
        } else if (event.getCode() == KeyCode.UP) {
            found.getSelectionModel().select(Math.max(at - 1, 0));
        } else if (event.getCode() == KeyCode.ENTER) {
            take(chosen);
        } else {
            return;
        }
        event.consume();
    }

    private void take(Consumer<Entry> chosen) {
        Entry entry = found.getSelectionModel().getSelectedItem();
        if (entry != null) {
            chosen.accept(entry);
        }
    }

    private static final class Cell extends ListCell<Entry> {
        private final Workplace place;
        private final Label name = new Label();
        private final Label detail = new Label();
        private final Label kind = new Label();
        private final HBox row;

        Cell(Workplace place) {
            this.place = place;
            name.getStyleClass().add("reading-value");
            detail.getStyleClass().add("small");
            kind.getStyleClass().add("small");
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            row = new HBox(8, name, detail, gap, kind);
            row.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(entry == null || empty ? null : row);
            if (entry != null) {
                name.setText(DisplayText.of(entry.name()));
                detail.setText(DisplayText.of(entry.detail()));
                kind.setText(place.text("kind." + entry.kind().name().toLowerCase(Locale.ROOT)));
                setAccessibleText(entry.name() + ", " + entry.detail() + ", " + kind.getText());
            }
        }
    }
}
