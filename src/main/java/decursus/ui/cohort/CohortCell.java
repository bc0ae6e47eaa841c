package decursus.ui.cohort;

import decursus.figure.DisplayText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A patient in the list.
final class CohortCell extends ListCell<CohortRow> {

    private static final int MOST_CHIPS = 4;
    /// Pixels; the list can not be made narrower than such a chip beside a curve by much.
    private static final double WIDEST_CHIP = 150;

    private final Glances glances;
    private final Label name = new Label();
    private final Label born = new Label();
    private final Label detail = new Label();
    private final FlowPane chips = new FlowPane(4, 3);
    private final Sparkline line = new Sparkline();
    private final Tooltip full = new Tooltip();
    private final HBox whole;

    CohortCell(Glances glances) {
        this.glances = glances;
        name.getStyleClass().add("row-name");
        born.getStyleClass().add("row-detail");
        detail.getStyleClass().add("row-detail");
        VBox words = new VBox(2, name, born, detail, chips);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        whole = new HBox(8, words, line);
        whole.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("cohort-cell");
        setPrefWidth(0);
        full.textProperty().bind(accessibleTextProperty());
    }

    @Override
    protected void updateItem(@Nullable CohortRow row, boolean empty) {
        super.updateItem(row, empty);
        String below = row == null || empty ? "" : DisplayText.of(row.below());
        born.setText(below);
        born.setVisible(!below.isEmpty());
        born.setManaged(!below.isEmpty());
        if (row == null || empty) {
            name.setText("");
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        name.setText(DisplayText.of(row.title()));
        detail.setText(DisplayText.of(row.detail()));
        chips.getChildren().clear();
        line.setVisible(false);
        tell(row, row.detail(), List.of());
        setGraphic(whole);
        setTooltip(full);
        glances.ask(row, glance -> show(row, glance));
    }

    /// A cell measures its content at the width that it likes best; chips that wrap need the height at the width they have.
    @Override
    protected double computePrefHeight(double width) {
        double frame = snappedTopInset() + snappedBottomInset();
        return getGraphic() != whole || width <= 0 ? super.computePrefHeight(width)
                : frame + whole.prefHeight(width - snappedLeftInset() - snappedRightInset());
    }

    /// The cell may stand for another patient by the time the answer comes.
    private void show(CohortRow row, Glance glance) {
        if (!row.equals(getItem())) {
            return;
        }
        detail.setText(DisplayText.of(glance.second()));
        tell(row, glance.second(), glance.treatments().isEmpty() ? List.of(glance.asOf())
                : glance.treatments().stream().map(Glance.Chip::name).toList());
        line.setVisible(!glance.lines().isEmpty());
        line.setManaged(!glance.lines().isEmpty());
        line.show(glance);
        chips.getChildren().clear();
        glance.treatments().stream().limit(MOST_CHIPS).forEach(each -> {
            Label chip = chip(each.name());
            chip.setStyle("-fx-background-color: " + each.colour() + "; -fx-text-fill: " + each.ink() + ";");
            chips.getChildren().add(chip);
        });
        if (glance.treatments().size() > MOST_CHIPS) {
            chips.getChildren().add(chip("+" + (glance.treatments().size() - MOST_CHIPS)));
        }
        if (glance.treatments().isEmpty() && !glance.asOf().isEmpty()) {
            chips.getChildren().add(chip(glance.asOf()));
        }
    }

    /// The tip says the same: it has what a narrow row cuts off.
    private void tell(CohortRow row, String detail, List<String> treatments) {
        setAccessibleText(Stream.of(List.of(row.title(), row.below(), detail), treatments).flatMap(List::stream)
                .filter(each -> !each.isEmpty()).map(DisplayText::of).collect(Collectors.joining(", ")));
    }

    private static Label chip(String words) {
        Label chip = new Label(DisplayText.of(words));
        chip.setMaxWidth(WIDEST_CHIP);
        chip.getStyleClass().add("row-chip");
        return chip;
    }
}
