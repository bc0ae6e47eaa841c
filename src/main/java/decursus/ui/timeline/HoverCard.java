package decursus.ui.timeline;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The card beside a value: what it is, exactly. Where several things lie at one place it says which of them it shows.
final class HoverCard extends VBox {

    private final Details details;
    private final Label heading = new Label();
    private final Label badge = new Label();
    private final VBox lines = new VBox();
    private final Label among = new Label();

    HoverCard(Details details) {
        this.details = details;
        setId("hover-card");
        getStyleClass().add("hover-card");
        heading.setId("hover-heading");
        heading.getStyleClass().add("hover-heading");
        badge.setId("hover-badge");
        badge.getStyleClass().add("badge");
        among.setId("hover-among");
        among.getStyleClass().add("small");
        HBox first = new HBox(8, heading, badge);
        first.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(first, lines, among);
        setVisible(false);
        setMaxWidth(340);
    }

    /// Tells of what lies at a place, the first of it in full.
    ///
    /// @return false when nothing is known of it
    boolean tell(List<String> data) {
        Details.Detail detail = details.of(data.getFirst());
        if (detail.heading().isEmpty()) {
            return false;
        }
        heading.setText(detail.heading());
        badge.setText(detail.badge());
        badge.setVisible(!detail.badge().isEmpty());
        badge.setManaged(!detail.badge().isEmpty());
        lines.getChildren().setAll(detail.lines().stream().map(line -> {
            Label label = new Label(line);
            label.setWrapText(true);
            label.setMaxWidth(316);
            label.getStyleClass().add("hover-line");
            return label;
        }).toList());
        among.setText("1 / " + data.size());
        among.setVisible(data.size() > 1);
        among.setManaged(data.size() > 1);
        return true;
    }
}
