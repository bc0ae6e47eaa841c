package decursus.ui.shell.bars;

import decursus.ui.common.Workplace;
import decursus.ui.shell.desk.ShellModel;
import decursus.ui.shell.desk.StorePlaces;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line beneath everything: the store, the next undo, what takes time, what the program is not.
public final class StatusBar extends HBox {

    private static final double WIDEST = 480;

    /// @param stores the user's own places, for a short name of the open one
    public StatusBar(ShellModel model, Commands commands, StorePlaces stores, Workplace place) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        Label store = new Label();
        store.setId("status-store");
        store.textProperty().bind(Bindings.createStringBinding(() -> {
            Path open = model.store().get();
            String name = open == null ? "" : StoreMenu.shortName(open, stores, place);
            return model.refused().get().isEmpty() ? name : place.text("status.readOnly", name);
        }, model.store(), model.refused()));
        Tooltip why = new Tooltip();
        why.textProperty().bind(model.refused());
        why.setWrapText(true);
        why.setMaxWidth(WIDEST);
        model.refused().subscribe(now -> store.setTooltip(now.isEmpty() ? null : why));
        Label busy = new Label();
        busy.setId("status-busy");
        busy.textProperty().bind(model.busy());
        Button undo = new Button();
        undo.setId("status-undo");
        undo.getStyleClass().addAll("flat", "small");
        undo.setOnAction(event -> commands.undo());
        undo.textProperty().bind(Bindings.createStringBinding(
                () -> model.undo().get().isEmpty() ? "" : place.text("status.undo", model.undo().get()), model.undo()));
        undo.visibleProperty().bind(model.undo().isNotEmpty());
        Label disclaimer = new Label(place.text("status.disclaimer"));
        disclaimer.setId("status-disclaimer");
        getChildren().addAll(store, busy, gap(), undo, gap(), disclaimer);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
