package decursus.ui.timeline;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.ui.common.Shown;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Where the crosshair meets the time axis: the day, and its date where it has one.
final class AxisBadge extends Label {

    private static final String TICK_LABEL = "axis/tick-label";
    /// Where the letters of a label stand on, as a share of its height.
    private static final double BASELINE = 0.7;

    private final Details details;
    private @Nullable Figure measured;
    private @Nullable Point axis;

    AxisBadge(Details details) {
        this.details = details;
        setId("crosshair-badge");
        getStyleClass().add("axis-badge");
        setMouseTransparent(true);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
    }

    /// Stands over the labels of the axis; at the lower edge while they are out of sight.
    void place(TimelineModel.@Nullable Cross cross, @Nullable Shown shown, FigurePane pane) {
        if (cross == null || shown == null || shown.placed().time() == null || !shown.placed().time().holds(cross.day())) {
            forget();
            return;
        }
        setText(details.day(cross.day()));
        setVisible(!getText().isEmpty());
        applyCss();
        autosize();
        Point label = axis(shown.placed().figure());
        double y = (label == null ? shown.placed().plot().bottom() : label.y()) * shown.scale();
        Bounds at = pane.onCards(shown.placed().time().x(cross.day()) * shown.scale(), y);
        double lowest = Math.max(0, pane.getHeight() - getHeight());
        relocate(Math.clamp(at.getMinX() - getWidth() / 2, 0, Math.max(0, pane.getWidth() - getWidth())),
                Math.clamp(at.getMinY() - getHeight() * BASELINE, 0, lowest));
    }

    private void forget() {
        setVisible(false);
        setText("");
    }

    private @Nullable Point axis(Figure figure) {
        if (figure != measured) {
            measured = figure;
            axis = axis(figure.marks());
        }
        return axis;
    }

    private static @Nullable Point axis(List<Mark> marks) {
        for (Mark mark : marks) {
            Point found = mark instanceof Mark.Label label && TICK_LABEL.equals(label.id().role()) ? label.at()
                    : mark instanceof Mark.Group group ? axis(group.marks()) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
