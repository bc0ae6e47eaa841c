package decursus.ui.exporting;

import decursus.ui.common.Workplace;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What the forms of this package share: named rows, sentences that take no room while they say nothing, a preview beside.
final class Rows {

    private static final double FORM = 310;
    private static final double SENTENCE = 300;

    private Rows() {
    }

    /// Controls with their names before them; the id of each is the key of its words.
    static GridPane grid(Workplace place, List<? extends Region> controls) {
        GridPane grid = new GridPane(10, 8);
        int row = 0;
        for (Region each : controls) {
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

    /// A place for a sentence.
    static Label told(String id, String style) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMaxWidth(SENTENCE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    /// A form with its preview.
    static HBox beside(VBox form, Region preview) {
        form.setMinWidth(FORM);
        form.setMaxWidth(FORM);
        HBox both = new HBox(20, form, preview);
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        return both;
    }
}
