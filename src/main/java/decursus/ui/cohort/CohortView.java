package decursus.ui.cohort;

import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The left side of the window: search and list.
public final class CohortView extends VBox {

    private final ListView<CohortRow> list = new ListView<>();
    private final TextField search = new TextField();

    /// @param glances what a row shows beside its words
    public CohortView(CohortModel model, Workplace place, Glances glances) {
        setId("cohort");
        getStyleClass().add("side");
        Dress dress = new Dress(place.words());
        Label count = new Label();
        count.setId("cohort-count");
        count.getStyleClass().add("muted");
        count.textProperty().bind(Bindings.createStringBinding(
                () -> model.found().size() == model.all().size() ? Integer.toString(model.all().size())
                        : place.text("cohort.some", model.found().size(), model.all().size()), model.found(), model.all()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(8, dress.heading("cohort.title"), gap, count);
        head.getStyleClass().add("side-head");
        search.setId("cohort-search");
        search.setPromptText(place.text("cohort.search"));
        search.setAccessibleText(place.text("cohort.search"));
        search.textProperty().bindBidirectional(model.search());
        search.addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, model));
        list.setId("cohort-list");
        list.setAccessibleText(place.text("cohort.title"));
        list.setItems(model.found());
        list.setCellFactory(view -> new CohortCell(glances));
        list.setPlaceholder(placeholder(model, place));
        list.getSelectionModel().selectedItemProperty().addListener((source, before, now) -> {
            if (now != null) {
                model.chosen().set(now);
            }
        });
        model.chosen().addListener((source, before, now) -> choose(now));
        model.found().subscribe(() -> choose(model.chosen().get()));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, search, list);
    }

    private static Label placeholder(CohortModel model, Workplace place) {
        Label empty = new Label();
        empty.setId("cohort-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        empty.textProperty().bind(Bindings.createStringBinding(() -> {
            String search = model.search().get();
            return model.reading().get() ? place.text("busy.opening") : !model.unread().get().isEmpty() ? model.unread().get()
                    : search.isBlank() || model.all().isEmpty() ? place.text("cohort.empty") : place.text("cohort.none", search);
        }, model.reading(), model.search(), model.unread(), model.all()));
        return empty;
    }

    /// Gives the keys to the search.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Gives the keys to the list.
    public void focusList() {
        list.requestFocus();
    }

    private void choose(@Nullable CohortRow row) {
        if (row == null) {
            list.getSelectionModel().clearSelection();
        } else if (!row.equals(list.getSelectionModel().getSelectedItem()) && list.getItems().contains(row)) {
            list.getSelectionModel().select(row);
            list.scrollTo(row);
        }
    }

    private void key(KeyEvent event, CohortModel model) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            if (!model.found().isEmpty() && !model.found().contains(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().selectFirst();
            }
            list.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }
}
