package decursus.ui.timeline;

import decursus.figure.DisplayText;
import decursus.jobs.viewing.DatumDetail;
import decursus.ui.common.Dress;
import decursus.ui.common.Workplace;
import decursus.ui.timeline.TimelineModel.Target;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The card beside a value: what it is, exactly. Where several things lie at one place it says which of them it shows.
final class HoverCard extends VBox {

    private static final int MOST_ROWS = 9;
    private static final double WIDEST = 260;
    private static final String STRUCK = "struck";

    private final Details details;
    private final Label heading = new Label();
    private final Label badge = new Label();
    private final VBox lines = new VBox();
    private final Label among = new Label();
    private final Workplace place;
    private final Button turn;
    private final HBox actions;

    HoverCard(Details details, Workplace place, Corrections corrections) {
        this.details = details;
        this.place = place;
        Dress dress = new Dress(place.words());
        turn = dress.button("card.exclude", corrections::turnExclusion);
        Button history = dress.button("card.history", corrections::tellHistory);
        actions = new HBox(6, turn, history);
        actions.setId("hover-actions");
        actions.getStyleClass().add("hover-actions");
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
        getChildren().addAll(first, lines, among, actions);
        setVisible(false);
        setMaxWidth(400);
    }

    /// Tells of what lies at a place, the first of it in full.
    ///
    /// @param held true while it stays where it is, so that its buttons can be reached
    /// @param value true for a result, of which more can be done
    /// @return false when nothing is known of it
    boolean tell(List<Target> data, boolean held, boolean value) {
        DatumDetail.Card card = details.of(data.getFirst()).orElse(null);
        if (card == null) {
            return false;
        }
        heading.setText(DisplayText.of(card.title()));
        String mark = card.flag().isEmpty() || card.badge().isEmpty() ? card.flag() + card.badge() : card.flag() + " · " + card.badge();
        badge.setText(mark);
        badge.setVisible(!mark.isEmpty());
        badge.setManaged(!mark.isEmpty());
        lines.getChildren().setAll(card.rows().stream().limit(MOST_ROWS).map(HoverCard::row).toList());
        among.setText("1 / " + data.size() + "  (N)");
        among.setVisible(data.size() > 1);
        among.setManaged(data.size() > 1);
        setAccessibleText(card.text());
        heading.getStyleClass().remove(STRUCK);
        if (card.struck()) {
            heading.getStyleClass().add(STRUCK);
        }
        turn.setText(place.text(card.struck() ? "card.include" : "card.exclude"));
        turn.setAccessibleText(turn.getText());
        setMouseTransparent(!held);
        actions.setVisible(held && value);
        actions.setManaged(held && value);
        return true;
    }

    /// Hides the card with all that it said: words of a patient must not stay where they are not seen.
    void forget() {
        setVisible(false);
        setMouseTransparent(true);
        actions.setVisible(false);
        heading.setText("");
        badge.setText("");
        lines.getChildren().clear();
        setAccessibleText(null);
    }

    private static HBox row(DatumDetail.Row row) {
        Label name = new Label(row.label());
        name.getStyleClass().add("hover-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label text = new Label(DisplayText.of(row.text()));
        text.setWrapText(true);
        text.setMaxWidth(WIDEST);
        text.getStyleClass().add("hover-line");
        return new HBox(8, name, text);
    }
}
