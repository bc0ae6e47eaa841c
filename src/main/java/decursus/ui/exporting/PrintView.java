package decursus.ui.exporting;

import decursus.jobs.drawing.PaperSheet;
import decursus.jobs.drawing.PrintedPage;
import decursus.jobs.drawing.SheetTooSmall;
import decursus.privacy.Disclosure;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import decursus.view.Theme;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2MZ;

/// The form of a printing beside the page itself.
public final class PrintView extends VBox {

    private static final int PERCENT = 100;

    private final PrintController controller;
    private final Workplace place;
    private final ComboBox<String> printer = new ComboBox<>();
    private final ComboBox<PaperSheet.Paper> paper = new ComboBox<>();
    private final ComboBox<Boolean> landscape = new ComboBox<>();
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final FurnitureBoxes furniture;
    private final CheckBox identified;
    private final Label letters = Rows.told("print-letters", "small");
    private final Label problem = Rows.told("print-problem", "problem");
    private final PreviewPane preview = new PreviewPane("print-preview", 12);
    private final Button now;
    private @Nullable PrintedPage page;

    /// @param close closes the form
    public PrintView(PrintController controller, Workplace place, Runnable close) {
        this.controller = controller;
        this.place = place;
        setId("print-sheet");
        getStyleClass().add("sheet");
        Dress dress = new Dress(place.words());
        furniture = new FurnitureBoxes("print", place, this::draw);
        identified = new CheckBox(place.text("export.identified"));
        identified.setId("print.identified");
        identified.setWrapText(true);
        Label title = new Label(place.text("print.title"));
        title.getStyleClass().add("sheet-title");
        Label none = Rows.told("print-none", "problem");
        Label note = Rows.told("print-note", "small");
        note.setText(place.text("print.note"));
        now = dress.button("print.now", Material2MZ.PRINT, () -> print(close));
        now.setDefaultButton(true);
        now.setDisable(true);
        Button cancel = dress.button("export.cancel", close);
        cancel.setCancelButton(true);
        fill();
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        VBox form = new VBox(10, Rows.grid(place, List.of(printer, paper, landscape, theme)), none);
        form.getChildren().addAll(furniture.all());
        form.getChildren().addAll(identified, letters, problem, gap, note, new HBox(8, now, cancel));
        getChildren().addAll(title, Rows.beside(form, preview));
        setMaxSize(1240, 820);
        controller.printers(names -> {
            printer.getItems().setAll(names);
            printer.getSelectionModel().selectFirst();
            printer.setDisable(names.isEmpty());
            none.setText(names.isEmpty() ? place.text("print.none") : "");
            allow();
        });
        draw();
    }

    private void fill() {
        printer.setId("print.printer");
        paper.setId("print.paper");
        paper.getItems().setAll(PaperSheet.Paper.values());
        paper.setConverter(Named.by(each -> place.text("print.paper." + each.name())));
        paper.setValue(usualPaper());
        landscape.setId("print.orientation");
        landscape.getItems().setAll(false, true);
        landscape.setConverter(Named.by(each -> place.text("print.orientation." + (each ? "lying" : "upright"))));
        landscape.setValue(false);
        theme.setId("print.theme");
        theme.getItems().setAll(Theme.LIGHT, Theme.PRINT);
        theme.setConverter(Named.by(each -> place.text("theme." + each.name())));
        theme.setValue(controller.theme());
        List.of(paper, landscape, theme).forEach(each -> each.valueProperty().addListener((changed, before, after) -> draw()));
        identified.selectedProperty().addListener((changed, before, after) -> draw());
    }

    /// Letter where people use it.
    private PaperSheet.Paper usualPaper() {
        return List.of("US", "CA", "MX").contains(place.words().language().getCountry()) ? PaperSheet.Paper.LETTER : PaperSheet.Paper.A4;
    }

    private void draw() {
        // what stands in the preview is no longer what is asked for, and must not be printed
        page = null;
        allow();
        PaperSheet sheet = new PaperSheet(paper.getValue(), landscape.getValue());
        Disclosure disclosure = identified.isSelected() ? Disclosure.IDENTIFIED : Disclosure.DEIDENTIFIED;
        controller.page(new PrintController.Wanted(sheet, theme.getValue(), furniture.furniture(), disclosure), this::show, this::refuse);
    }

    private void show(PrintedPage next) {
        page = next;
        long percent = Math.round(next.letters() * PERCENT);
        letters.setText(percent == PERCENT ? "" : place.text("print.letters", percent));
        problem.setText("");
        preview.show(next.figure(), next.paper());
        allow();
    }

    private void refuse(Throwable fault) {
        page = null;
        letters.setText("");
        problem.setText(fault instanceof SheetTooSmall ? place.text("print.too-small") : ExportController.message(fault));
        allow();
    }

    private void allow() {
        now.setDisable(page == null || printer.getValue() == null);
    }

    private void print(Runnable close) {
        PrintedPage ready = page;
        String chosen = printer.getValue();
        if (ready != null && chosen != null) {
            // a second press would print a second time
            now.setDisable(true);
            controller.print(chosen, ready, close, this::allow);
        }
    }
}
