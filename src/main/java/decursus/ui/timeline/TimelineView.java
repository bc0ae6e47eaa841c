package decursus.ui.timeline;

import decursus.figure.Figure;
import decursus.figure.Point;
import decursus.ui.common.Shown;
import decursus.ui.common.Workplace;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The middle of the window: chips, the figure, the overview strip.
public final class TimelineView extends BorderPane {

    private static final double CARD_GAP = 14;

    private final TimelineModel model;
    private final FigurePane figure;
    private final HoverCard card;
    private final AxisBadge badge;
    private final ReadOnlyBooleanProperty waiting;
    private final Label empty = new Label();

    /// What a timeline asks of the window around it.
    ///
    /// @param details what the hover card says of a datum
    /// @param waiting true while a course is on its way
    /// @param tabs    the views of the course
    /// @param chips   what can be chosen of the figure
    /// @param menu    the menu on what the crosshair is on
    /// @param corrections what can be done with the value that is read
    /// @param reread  changes when the details do
    public record Asked(Details details, ReadOnlyBooleanProperty waiting, ViewTabs tabs, Node chips, Supplier<ContextMenu> menu,
            Corrections corrections, ObservableValue<?> reread) {
    }

    public TimelineView(TimelineModel model, TimelineController controller, Reading reading, Workplace place, Asked asked) {
        this.model = model;
        this.waiting = asked.waiting();
        this.figure = new FigurePane(model, controller, reading, place);
        this.card = new HoverCard(asked.details(), place, asked.corrections());
        setId("timeline");
        empty.setId("timeline-empty");
        empty.setWrapText(true);
        empty.getStyleClass().add("empty");
        StackPane middle = new StackPane(figure, empty);
        badge = new AxisBadge(asked.details());
        figure.cards().getChildren().addAll(badge, card);
        figure.setMenu(asked.menu());
        setTop(new VBox(asked.tabs(), asked.chips()));
        setCenter(middle);
        setBottom(new VBox(new Overview(model, controller, place)));
        model.subject().addListener((source, before, now) -> tellEmpty(place));
        model.cross().addListener((source, before, now) -> placeCard());
        model.shown().addListener((source, before, now) -> placeCard());
        asked.reread().addListener((source, before, now) -> placeCard());
        waiting.addListener((source, before, now) -> tellEmpty(place));
        tellEmpty(place);
    }

    /// Opens the menu on what the crosshair is on.
    public void openMenu() {
        figure.openMenu();
    }

    /// Pixels for a point of the figure.
    public void setLetter(double pixels) {
        figure.setLetter(pixels);
    }

    /// The figure that is painted; null while there is none.
    public @Nullable Figure painted() {
        return figure.canvas().painted();
    }

    /// Gives the keys to the figure.
    public void focusFigure() {
        figure.canvas().requestFocus();
    }

    private void tellEmpty(Workplace place) {
        boolean none = model.subject().get() == null;
        empty.setText(place.text("timeline.empty"));
        empty.setVisible(none && !waiting.get());
        boolean appears = !none && !figure.isVisible();
        figure.setVisible(!none);
        if (appears && !typing()) {
            focusFigure();
        }
    }

    private boolean typing() {
        return getScene() != null && getScene().getFocusOwner() instanceof TextInputControl text && !text.getText().isEmpty();
    }

    private void placeCard() {
        TimelineModel.Cross cross = model.cross().get();
        Shown shown = model.shown().get();
        badge.place(cross, shown, figure);
        String datum = cross == null ? null : cross.datum();
        if (cross == null || shown == null || datum == null || shown.placed().time() == null
                || !card.tell(cross.data(), cross.pinned(), model.result(datum) != null)) {
            card.forget();
            return;
        }
        card.setVisible(true);
        // new words have no size before they have their style
        card.applyCss();
        card.autosize();
        Point marker = HandLayer.place(shown.placed().figure(), datum);
        double x = shown.placed().time().x(cross.day()) * shown.scale();
        double y = (marker == null ? shown.placed().plot().centerY() : marker.y()) * shown.scale();
        Bounds at = figure.onCards(x, y);
        boolean left = at.getMinX() + CARD_GAP + card.getWidth() > figure.getWidth();
        card.relocate(left ? at.getMinX() - CARD_GAP - card.getWidth() : at.getMinX() + CARD_GAP,
                Math.clamp(at.getMinY() - card.getHeight() - CARD_GAP, 4, Math.max(4, figure.getHeight() - card.getHeight() - 4)));
    }
}
