package decursus.timeline.sheet;

import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Stroke;
import decursus.timeline.time.TimeScale.Stretch;
import java.util.List;

/// The slanted strokes that say: here the axis is broken, and what ends here goes on beyond.
public final class BreakSign {

    private static final double SLANT = 1.6;
    private static final double WIDTH = 0.8;
    /// Least half height of a stroke through something thin, in points.
    private static final double LEAST = 2.6;
    private static final double EDGE = 0.5;
    private static final double FAINT = 0.45;

    private BreakSign() {
    }

    /// One stroke.
    ///
    /// @param half half of its height in points
    public static void on(Sketch sketch, String role, double x, double y, double half) {
        sketch.rule(MarkId.of(role), x - SLANT, y + half, x + SLANT, y - half, sketch.thin(sketch.inks().axis(), WIDTH));
    }

    /// A stroke at both sides of each break that something runs through.
    ///
    /// @param cuts   its parts, from left to right
    /// @param top    its upper edge
    /// @param bottom its lower edge
    public static void through(Sketch sketch, String role, List<Stretches.Cut> cuts, double top, double bottom) {
        double half = Math.max((bottom - top) / 2 + 1, LEAST);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            if (cuts.get(i).openRight() && cuts.get(i + 1).openLeft()) {
                on(sketch, role, cuts.get(i).x1(), (top + bottom) / 2, half);
                on(sketch, role, cuts.get(i + 1).x0(), (top + bottom) / 2, half);
            }
        }
    }

    /// The edges of what is left out, from top to bottom of a figure.
    public static List<Mark> edges(Sketch sketch, Stretch.LeftOut out, double top, double bottom) {
        Stroke stroke = sketch.thin(sketch.inks().axis().withAlpha(FAINT), EDGE);
        return List.of(edge(out.x0(), top, bottom, stroke), edge(out.x1(), top, bottom, stroke));
    }

    private static Mark edge(double x, double top, double bottom, Stroke stroke) {
        return new Mark.Rule(MarkId.of("panel/cut"), new Point(x, top), new Point(x, bottom), stroke);
    }
}
