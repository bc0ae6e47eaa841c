package decursus.ui.exporting;

import decursus.jobs.drawing.SizePreset;
import decursus.privacy.Disclosure;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import decursus.ui.exporting.Order.Kind;
import decursus.view.Furniture;
import decursus.view.Theme;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/// The form of an export beside a preview that is the figure itself.
public final class ExportView extends VBox {

    /// What journals, printers and screens ask for.
    private static final List<String> RESOLUTIONS = List.of("144", "288", "300", "600");
    private static final double DPI_WIDTH = 120;
    private static final double FORM = 345;

    private final ExportController controller;
    private final Workplace place;
    private final ComboBox<Kind> kind = new ComboBox<>();
    private final ComboBox<SizePreset> preset = new ComboBox<>();
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final TextField width;
    private final TextField height;
    private final ComboBox<String> dpi = new ComboBox<>();
    private final CheckBox header;
    private final CheckBox key;
    private final CheckBox footnotes;
    private final CheckBox disclaimer;
    private final CheckBox identified;
    private final Label problem = new Label();
    private final PreviewPane preview = new PreviewPane();
    private final Button save;

    /// @param close closes the form
    public ExportView(ExportController controller, Workplace place, Runnable close) {
        this.controller = controller;
        this.place = place;
        Order first = Order.first(controller.source().view().theme());
        setId("export-sheet");
        getStyleClass().add("sheet");
        Dress dress = new Dress(place.words());
        width = field("export.width", first.width());
        height = field("export.height", first.height());
        dpi.setId("export.dpi");
        dpi.setEditable(true);
        dpi.setPrefWidth(DPI_WIDTH);
        dpi.getItems().setAll(RESOLUTIONS);
        dpi.getEditor().setText(first.dpi());
        header = box("export.header", true);
        key = box("export.key", true);
        footnotes = box("export.footnotes", true);
        disclaimer = box("export.disclaimer", true);
        identified = box("export.identified", false);
        fill(first);
        Label title = new Label(place.text("export.title"));
        title.getStyleClass().add("sheet-title");
        problem.setId("export-problem");
        problem.setWrapText(true);
        problem.setMaxWidth(300);
        problem.getStyleClass().add("problem");
        Label note = new Label(place.text("export.note"));
        note.setWrapText(true);
        note.setMaxWidth(300);
        note.getStyleClass().add("small");
        save = dress.button("export.save", Material2MZ.SAVE, () -> controller.save(order(), getScene().getWindow(), close));
        save.setDefaultButton(true);
        Button cancel = dress.button("export.cancel", close);
        cancel.setCancelButton(true);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, save, cancel);
        VBox form = new VBox(10, grid(), header, key, footnotes, disclaimer, identified, problem, gap, note, buttons);
        form.setMinWidth(FORM);
        form.setMaxWidth(FORM);
        HBox both = new HBox(20, form, preview);
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(title, both);
        setMaxSize(1240, 820);
        listen();
        draw();
    }

    private void fill(Order first) {
        kind.getItems().setAll(Kind.values());
        kind.setValue(first.kind());
        kind.setId("export.kind");
        preset.getItems().setAll(SizePreset.values());
        preset.setId("export.preset");
        preset.setConverter(Named.by(each -> place.text("export.preset." + each.typed())));
        preset.setValue(first.preset());
        theme.getItems().setAll(Theme.values());
        theme.setId("export.theme");
        theme.setConverter(Named.by(each -> place.text("theme." + each.name())));
        theme.setValue(first.theme());
    }

    private GridPane grid() {
        GridPane grid = new GridPane(10, 8);
        int row = 0;
        for (Region each : List.of(kind, preset, width, height, dpi, theme)) {
            Label label = new Label(place.text(String.valueOf(each.getId())));
            label.setLabelFor(each);
            label.setMinWidth(Region.USE_PREF_SIZE);
            each.setAccessibleText(label.getText());
            each.setMaxWidth(Double.MAX_VALUE);
            GridPane.setHgrow(each, Priority.ALWAYS);
            grid.addRow(row++, label, each);
        }
        return grid;
    }

    private TextField field(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        return field;
    }

    private CheckBox box(String id, boolean chosen) {
        CheckBox box = new CheckBox(place.text(id));
        box.setId(id);
        box.setWrapText(true);
        box.setSelected(chosen);
        return box;
    }

    private void listen() {
        preset.valueProperty().addListener((source, before, now) -> {
            Order.Fields fields = Order.Fields.of(now);
            width.setText(fields.width());
            height.setText(fields.height());
            dpi.getEditor().setText(fields.dpi());
        });
        Arrays.asList(width, height, dpi.getEditor()).forEach(each -> each.textProperty().addListener((source, before, now) -> draw()));
        Arrays.asList(header, key, footnotes, disclaimer, identified)
                .forEach(each -> each.selectedProperty().addListener((source, before, now) -> draw()));
        theme.valueProperty().addListener((source, before, now) -> draw());
        kind.valueProperty().addListener((source, before, now) -> draw());
    }

    private Order order() {
        Furniture furniture = new Furniture(null, header.isSelected(), key.isSelected(), footnotes.isSelected(), footnotes.isSelected(),
                disclaimer.isSelected());
        return new Order(kind.getValue(), width.getText(), height.getText(), dpi.getEditor().getText(), theme.getValue(), furniture,
                identified.isSelected() ? Disclosure.IDENTIFIED : Disclosure.DEIDENTIFIED,
                preset.getValue());
    }

    private void draw() {
        Order order = order();
        controller.preview(order, shown -> {
            problem.setText("");
            save.setDisable(false);
            preview.show(shown.figure());
        }, sentence -> {
            problem.setText(sentence);
            save.setDisable(true);
        });
    }
}
