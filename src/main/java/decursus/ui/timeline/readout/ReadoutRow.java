package decursus.ui.timeline.readout;

import decursus.figure.DisplayText;
import decursus.jobs.viewing.Line;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// One line of the readout as controls.
final class ReadoutRow {

    private static final double SWATCH = 11;
    private static final double ROW_FRAME = 4;

    private ReadoutRow() {
    }

    /// A value: name and distance at the left, number, unit and flag at the right.
    static Region value(Line line, boolean chosen) {
        Label name = new Label(DisplayText.of(line.label()));
        name.getStyleClass().add("reading-name");
        Label when = new Label(line.when());
        when.getStyleClass().add("small");
        when.setMinWidth(0);
        Label value = new Label(DisplayText.of(line.value()));
        value.getStyleClass().add("reading-value");
        value.setMinWidth(Region.USE_PREF_SIZE);
        Label unit = new Label(line.unit());
        unit.getStyleClass().add("small");
        unit.setMinWidth(Region.USE_PREF_SIZE);
        Label flag = new Label(line.flag());
        flag.getStyleClass().add(line.flag().isEmpty() ? "no-badge" : "badge");
        flag.setMinWidth(26);
        flag.setAlignment(Pos.CENTER);
        HBox row = new HBox(6, name, when, gap(), value, unit, flag);
        return dressed(row, line, chosen);
    }

    /// A treatment: its colour and name, dose at the right, since when and the last giving below.
    static Region treatment(Line line, @Nullable String colour) {
        Rectangle swatch = new Rectangle(SWATCH, SWATCH);
        swatch.setArcWidth(4);
        swatch.setArcHeight(4);
        swatch.setStyle("-fx-fill: " + (colour == null ? "-color-neutral-muted" : colour) + ";");
        Label name = new Label(DisplayText.of(line.label()));
        name.getStyleClass().add("reading-value");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label dose = new Label(DisplayText.of(line.value()));
        dose.setMinWidth(0);
        VBox words = new VBox(1, new HBox(8, name, gap(), dose));
        HBox.setHgrow(words, Priority.ALWAYS);
        below(words, line.when());
        line.small().forEach(each -> below(words, each));
        HBox row = new HBox(8, swatch, words);
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setMargin(swatch, new Insets(4, 0, 0, 0));
        faded(row, line);
        row.setAccessibleText(line.text());
        return row;
    }

    /// An excluded result: struck through, its reason below; choosing it leads to its card.
    static Button excluded(Line line, Consumer<String> opened) {
        Label name = new Label(line.label());
        name.getStyleClass().add("reading-name");
        Label when = new Label(line.when());
        when.getStyleClass().add("small");
        when.setMinWidth(0);
        Label value = new Label(line.value() + (line.unit().startsWith("/") || line.unit().isEmpty() ? "" : " ") + line.unit());
        value.getStyleClass().addAll("reading-value", "struck");
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox first = new HBox(6, name, when, gap(), value);
        first.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(1, first);
        // a wrapped label would ask for the height of its narrowest shape: the tip has the whole of it
        for (String each : line.small()) {
            Label reason = new Label(each);
            reason.getStyleClass().add("small");
            words.getChildren().add(reason);
        }
        Button row = new Button();
        row.setId("excluded." + line.id());
        row.setGraphic(words);
        row.setAccessibleText(line.text());
        row.setTooltip(new Tooltip(line.text()));
        row.setMaxWidth(Double.MAX_VALUE);
        words.prefWidthProperty().bind(row.widthProperty().subtract(ROW_FRAME));
        row.getStyleClass().addAll("flat", "excluded-row");
        if (line.id() != null) {
            String id = line.id();
            row.setOnAction(event -> opened.accept(id));
        }
        return row;
    }

    /// An event or an organ's status.
    static Region plain(Line line) {
        Label name = new Label(DisplayText.of(line.label()));
        Label value = new Label(DisplayText.of(line.value()));
        value.getStyleClass().add("small");
        HBox row = new HBox(6, name, gap(), value);
        return dressed(row, line, false);
    }

    private static void below(VBox words, String text) {
        if (!text.isEmpty()) {
            Label label = new Label(DisplayText.of(text));
            label.getStyleClass().add("small");
            label.setWrapText(true);
            words.getChildren().add(label);
        }
    }

    private static HBox dressed(HBox row, Line line, boolean chosen) {
        row.setAlignment(Pos.BASELINE_LEFT);
        row.setAccessibleText(line.text());
        faded(row, line);
        if (chosen) {
            row.getStyleClass().add("reading-chosen");
        }
        Tooltip.install(row, new Tooltip(line.text()));
        return row;
    }

    private static void faded(HBox row, Line line) {
        if (line.faded()) {
            row.getStyleClass().add("faded");
        }
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
