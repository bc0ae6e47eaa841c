package decursus.ui.timeline;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.timeline.time.TimeScale;
import decursus.ui.common.Shown;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// Draws what the reader's hand does on top of the figure: the crosshair through all panels, rings around what is read
/// and what is pinned, and the stretch that is being selected.
final class HandLayer {

    private static final Color CROSS = Color.web("#0969da");
    private static final Color PIN = Color.web("#bf3989");
    private static final double RING = 5.5;

    /// A stretch of width that is being selected, in pixels.
    record Band(double from, double to) {
    }

    void paint(GraphicsContext hand, TimelineModel model, @Nullable Band band) {
        hand.clearRect(0, 0, hand.getCanvas().getWidth(), hand.getCanvas().getHeight());
        Shown shown = model.shown().get();
        TimeScale time = shown == null ? null : shown.placed().time();
        if (shown == null || time == null) {
            return;
        }
        Rect plot = shown.placed().plot();
        double scale = shown.scale();
        if (band != null) {
            hand.setFill(CROSS.deriveColor(0, 1, 1, 0.12));
            hand.fillRect(Math.min(band.from(), band.to()), plot.y() * scale, Math.abs(band.to() - band.from()), plot.height() * scale);
        }
        for (TimelineModel.Pin pin : model.pins()) {
            ring(hand, shown, pin.datum(), PIN);
        }
        TimelineModel.Cross cross = model.cross().get();
        if (cross != null && time.holds(cross.day())) {
            double x = Math.round(time.x(cross.day()) * scale) + 0.5;
            hand.setStroke(CROSS);
            hand.setLineWidth(1);
            if (!cross.pinned()) {
                hand.setLineDashes(4, 3);
            }
            hand.strokeLine(x, plot.y() * scale, x, plot.bottom() * scale);
            hand.setLineDashes((double[]) null);
            if (cross.datum() != null) {
                ring(hand, shown, cross.datum(), CROSS);
            }
        }
    }

    private static void ring(GraphicsContext hand, Shown shown, String datum, Color color) {
        Point at = place(shown.placed().figure(), datum);
        if (at != null) {
            double radius = RING * shown.scale() / 1.3;
            hand.setStroke(color);
            hand.setLineWidth(2);
            hand.strokeOval(at.x() * shown.scale() - radius, at.y() * shown.scale() - radius, 2 * radius, 2 * radius);
        }
    }

    /// Where a datum has its marker or its place in a band; null where it is drawn as a line, a bar or not at all.
    static @Nullable Point place(Figure figure, String datum) {
        return place(figure.marks(), datum);
    }

    private static @Nullable Point place(List<Mark> marks, String datum) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Symbol symbol && datum.equals(symbol.id().ref())) {
                return symbol.at();
            }
            if (mark instanceof Mark.Datum one && datum.equals(one.id().ref())) {
                return one.at();
            }
            Point inside = mark instanceof Mark.Group group ? place(group.marks(), datum) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }
}
