package decursus.ui.exporting;

import decursus.jobs.drawing.SheetTooSmall;
import decursus.jobs.drawing.SizePreset;
import decursus.privacy.Disclosure;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import decursus.ui.exporting.Order.Kind;
import decursus.view.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/// The form of an export beside a preview that is the figure itself.
public final class ExportView extends VBox {

    private static final int PERCENT = 100;

    private final ExportController controller;
    private final Workplace place;
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final SizeForm size;
    private final FurnitureBoxes furniture;
    private final CheckBox identified;
    private final Label letters = Rows.told("export-letters", "small");
    private final Label problem = Rows.told("export-problem", "problem");
    private final VBox rooms = new VBox(6);
    private final PreviewPane preview = new PreviewPane("export-preview", 0);
    private final Button save;

    /// @param close closes the form
    public ExportView(ExportController controller, Workplace place, Runnable close) {
        this.controller = controller;
        this.place = place;
        Order first = Order.first(controller.source().arranged().theme());
        setId("export-sheet");
        getStyleClass().add("sheet");
        Dress dress = new Dress(place.words());
        size = new SizeForm(place, first, this::suit, this::draw);
        furniture = new FurnitureBoxes("export", place, this::draw);
        identified = new CheckBox(place.text("export.identified"));
        identified.setId("export.identified");
        identified.setWrapText(true);
        fill(first);
        Label title = new Label(place.text("export.title"));
        title.getStyleClass().add("sheet-title");
        Label note = Rows.told("export-note", "small");
        note.setText(place.text("export.note"));
        save = dress.button("export.save", Material2MZ.SAVE, () -> controller.save(order(), getScene().getWindow(), close));
        save.setDefaultButton(true);
        Button cancel = dress.button("export.cancel", close);
        cancel.setCancelButton(true);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        List<Region> rows = new ArrayList<>(size.rows());
        rows.addFirst(kind);
        rows.add(theme);
        VBox form = new VBox(10, Rows.grid(place, rows));
        form.getChildren().addAll(furniture.all());
        form.getChildren().addAll(identified, letters, problem, rooms, gap, note, new HBox(8, save, cancel));
        getChildren().addAll(title, Rows.beside(form, preview));
        setMaxSize(1240, 820);
        listen();
        draw();
    }

    private void fill(Order first) {
        kind.getItems().setAll(Kind.values());
        kind.setValue(first.kind());
        kind.setId("export.kind");
        theme.getItems().setAll(Theme.values());
        theme.setId("export.theme");
        theme.setConverter(Named.by(each -> place.text("theme." + each.name())));
        theme.setValue(first.theme());
    }

    private void listen() {
        identified.selectedProperty().addListener((changed, before, now) -> draw());
        theme.valueProperty().addListener((changed, before, now) -> draw());
        kind.valueProperty().addListener((changed, before, now) -> draw());
    }

    /// Theme and furniture that suit a size; each can be chosen otherwise afterwards.
    private void suit(SizePreset chosen) {
        furniture.suit(chosen.furniture());
        if (chosen.slide()) {
            theme.setValue(Theme.PROJECTOR);
        } else if (theme.getValue() == Theme.PROJECTOR) {
            theme.setValue(Order.onPaper(controller.source().arranged().theme()));
        }
    }

    private Order order() {
        return new Order(kind.getValue(), size.size(), theme.getValue(), furniture.furniture(),
                identified.isSelected() ? Disclosure.IDENTIFIED : Disclosure.DEIDENTIFIED);
    }

    private void draw() {
        controller.preview(order(), this::show, this::refuse);
    }

    private void show(ExportController.Preview shown) {
        problem.setText("");
        rooms.getChildren().clear();
        long percent = Math.round(shown.letters() * PERCENT);
        letters.setText(percent == PERCENT ? "" : place.text("export.letters", percent));
        save.setDisable(false);
        preview.show(shown.figure());
    }

    private void refuse(Throwable fault) {
        letters.setText("");
        rooms.getChildren().clear();
        problem.setText(ExportController.message(fault));
        if (fault instanceof SheetTooSmall small) {
            problem.setText(place.text("export.too-small"));
            for (SheetTooSmall.Room room : small.rooms()) {
                Button take = new Button(place.text("export.take", room.text()));
                take.setId("export.take." + rooms.getChildren().size());
                take.setAccessibleText(take.getText());
                take.setOnAction(event -> size.take(room));
                rooms.getChildren().add(take);
            }
        }
        save.setDisable(true);
    }
}
