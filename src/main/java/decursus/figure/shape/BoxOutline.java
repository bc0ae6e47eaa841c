package decursus.figure.shape;

import decursus.figure.Rect;

/// The outline of a rectangle, perhaps with round corners: from the end of its upper left corner clockwise, as SVG has it, so that the
/// dashes of an edge fall on the same places in every medium.
public final class BoxOutline {

    /// Distance of a control point from a quarter circle's end, for radius 1: 4/3 · (√2 − 1).
    private static final double ARC = 4.0 / 3 * (Math.sqrt(2) - 1);

    private BoxOutline() {}

    /// Receives the outline.
    ///
    /// @param <E> what goes wrong while it writes
    public interface Pen<E extends Exception> {

        /// Starts the outline.
        void move(double x, double y) throws E;

        /// A straight piece.
        void line(double x, double y) throws E;

        /// A cubic Bézier piece with two control points.
        void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws E;

        /// Ends the outline where it began.
        void close() throws E;
    }

    /// Sends the outline to a pen.
    ///
    /// @param radius of the corners, 0 for sharp ones; half the side of a square makes a circle
    public static <E extends Exception> void draw(Rect rect, double radius, Pen<E> pen) throws E {
        if (radius <= 0) {
            pen.move(rect.x(), rect.y());
            pen.line(rect.right(), rect.y());
            pen.line(rect.right(), rect.bottom());
            pen.line(rect.x(), rect.bottom());
            pen.close();
            return;
        }
        double off = radius * (1 - ARC);
        double left = rect.x();
        double right = rect.right();
        double top = rect.y();
        double bottom = rect.bottom();
        pen.move(left + radius, top);
        pen.line(right - radius, top);
        pen.curve(right - off, top, right, top + off, right, top + radius);
        pen.line(right, bottom - radius);
        pen.curve(right, bottom - off, right - off, bottom, right - radius, bottom);
        pen.line(left + radius, bottom);
        pen.curve(left + off, bottom, left, bottom - off, left, bottom - radius);
        pen.line(left, top + radius);
        pen.curve(left, top + off, left + off, top, left + radius, top);
        pen.close();
    }
}
