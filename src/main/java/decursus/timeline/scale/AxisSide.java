package decursus.timeline.scale;

import decursus.figure.Align;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;

/// Grid, labelled values and title of any axis of values, at the left or the right of the plot.
///
/// @param role  what the marks are of: the first part of their roles
/// @param right true for an axis at the right, which has no grid
/// @param ink   of values and title
public record AxisSide(Sketch sketch, Frame frame, String role, boolean right, Ink ink) {

    /// From the plot to the values.
    static final double BESIDE = 5;
    /// Least distance of two labelled values in heights of their letters.
    private static final double LEAST_MARKS = 1.25;

    /// An axis at the left.
    public static AxisSide left(Sketch sketch, Frame frame, String role) {
        return new AxisSide(sketch, frame, role, false, sketch.inks().text());
    }

    /// Least distance in points of two labelled values.
    public static double gap(Sketch sketch) {
        return sketch.type().axis() * LEAST_MARKS;
    }

    /// Draws a labelled value and, at the left, its line of the grid through all time but what is left out.
    public void mark(String text, double y, TimeScale time) {
        for (Stretch stretch : time.stretches()) {
            if (!right && !(stretch instanceof Stretch.LeftOut)) {
                sketch.rule(MarkId.of(role + "/grid"), stretch.x0(), y, stretch.x1(), y, sketch.thin(sketch.inks().grid(), 0.5));
            }
        }
        label(text, y);
    }

    /// Writes a value beside the plot.
    void label(String text, double y) {
        double size = sketch.type().axis();
        double x = right ? frame.right() + BESIDE : frame.left() - BESIDE;
        sketch.label(MarkId.of(role + "/value"), text, new Point(x, sketch.centred(y, size)), right ? Align.START : Align.END,
                sketch.plain(size, ink));
    }

    /// Writes the title along the axis.
    ///
    /// @param values width of the values between plot and title, of an axis at the right
    /// @param y      its middle
    public void title(String text, double values, double y) {
        double size = sketch.type().axis();
        double x = right ? frame.right() + BESIDE + values + size * 1.4 : frame.pad() + size;
        sketch.add(new Mark.Label(MarkId.of(role + "/title"), text, new Point(x, y), Align.MIDDLE, sketch.semibold(size, ink), -90));
    }
}
