package decursus.timeline.curve;

import decursus.figure.Align;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.sheet.Sketch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A label at the right end of what it names.
///
/// @param text  name and value
/// @param brief the value alone, for a sheet without room for both
/// @param y     the height of what it names
/// @param trace whose marker stands before the text, null for none
record EndLabel(MarkId id, String text, String brief, double y, TextStyle style, @Nullable Trace trace) {

    /// A label that stands farther off its height than this, in points, is led to it: from a reach before the labels' edge.
    private static final double BESIDE_ITS_HEIGHT = 2.5;
    private static final double REACH = 5;
    private static final double CLEAR = 1;

    /// Distance from one label to the next in heights of their letters.
    static final double LINE = 1.2;

    /// A label without a marker.
    EndLabel(MarkId id, String text, String brief, double y, TextStyle style) {
        this(id, text, brief, y, style, null);
    }

    /// Room for the marker before a label, in points.
    static double markerRoom(Sketch sketch) {
        return sketch.style().scaled(Trace.MARKER) * 1.9;
    }

    /// Draws labels one below the other where they would touch, as near to their height as they can be and no lower or
    /// higher than the plot. A number is never cut: without room for it the label is listed under the figure.
    ///
    /// @param edge  left edge of the labels and their markers
    /// @param right where they must end
    static void draw(Sketch sketch, List<EndLabel> labels, double edge, double right, Rect plot) {
        boolean marked = labels.stream().anyMatch(each -> each.trace() != null);
        double x = edge + (marked ? markerRoom(sketch) : 0);
        List<EndLabel> order = new ArrayList<>();
        for (EndLabel each : labels) {
            if (each.fitting(sketch, right - x).isEmpty()) {
                sketch.notes().noRoom(each.text());
            } else {
                order.add(each);
            }
        }
        order.sort(Comparator.comparingDouble(EndLabel::y));
        double[] heights = heights(order, plot);
        for (int i = 0; i < heights.length; i++) {
            EndLabel each = order.get(i);
            sketch.label(each.id(), each.fitting(sketch, right - x), new Point(x, sketch.centred(heights[i], each.style().size())),
                    Align.START, each.style());
            if (each.led() && Math.abs(heights[i] - each.y()) > BESIDE_ITS_HEIGHT) {
                sketch.rule(MarkId.of("curve/end-leader"), edge - REACH, each.y(), edge - CLEAR, heights[i],
                        sketch.thin(sketch.inks().muted(), 0.5));
            }
            Trace trace = each.trace();
            if (trace != null) {
                double size = sketch.style().scaled(Trace.MARKER);
                boolean solid = trace.anySolid();
                sketch.add(new Mark.Symbol(MarkId.of("curve/key", trace.series().identity()), solid ? trace.solid() : trace.open(),
                        new Point(edge + size / 2, heights[i]), size, solid ? trace.ink() : sketch.inks().paper(),
                        solid ? null : sketch.thin(trace.ink(), 1)));
            }
        }
    }

    private static double[] heights(List<EndLabel> order, Rect plot) {
        double[] heights = new double[order.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = order.get(i).y();
            double overlap = i == 0 ? 0 : heights[i - 1] + order.get(i).line() - heights[i];
            if (overlap > 0) {
                heights[i] += overlap / 2;
                heights[i - 1] -= overlap / 2;
            }
        }
        double lowest = plot.bottom();
        for (int i = heights.length - 1; i >= 0; i--) {
            heights[i] = Math.min(heights[i], lowest - order.get(i).line() / 2);
            lowest = heights[i] - order.get(i).line() / 2;
        }
        double highest = plot.y();
        for (int i = 0; i < heights.length; i++) {
            heights[i] = Math.max(heights[i], highest + order.get(i).line() / 2);
            highest = heights[i] + order.get(i).line() / 2;
        }
        return heights;
    }

    /// What is said of a score as a whole names no height.
    private boolean led() {
        return !id.role().startsWith("score/");
    }

    private double line() {
        return style.size() * LINE;
    }

    /// The text, or its brief form, whichever fits; empty when neither does.
    private String fitting(Sketch sketch, double room) {
        if (sketch.width(text, style.face(), style.size()) <= room) {
            return text;
        }
        return sketch.width(brief, style.face(), style.size()) <= room ? brief : "";
    }
}
