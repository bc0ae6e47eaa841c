package decursus.timeline.curve;

import decursus.figure.Align;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.sheet.Sketch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A label at the right end of what it names.
///
/// @param y the height of what it names
record EndLabel(MarkId id, String text, double y, TextStyle style) {

    private static final double LINE = 1.2;

    /// Draws labels one below the other where they would touch, as near to their height as they can be.
    static void draw(Sketch sketch, List<EndLabel> labels, double x, Rect plot) {
        List<EndLabel> order = new ArrayList<>(labels);
        order.sort(Comparator.comparingDouble(EndLabel::y));
        double[] heights = new double[order.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(order.get(i).y(), plot.y() + 4);
            if (i > 0) {
                double least = heights[i - 1] + order.get(i).style().size() * LINE;
                double overlap = least - heights[i];
                if (overlap > 0) {
                    heights[i] += overlap / 2;
                    heights[i - 1] -= overlap / 2;
                }
            }
        }
        for (int i = 0; i < heights.length; i++) {
            EndLabel each = order.get(i);
            sketch.label(each.id(), each.text(), new Point(x, sketch.centred(heights[i], each.style().size())), Align.START, each.style());
        }
    }
}
