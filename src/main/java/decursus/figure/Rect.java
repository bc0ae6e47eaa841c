package decursus.figure;

/// An axis-parallel rectangle in points; its right and bottom edges count as inside.
///
/// @param x left edge, finite
/// @param y top edge, finite
/// @param width finite, not negative
/// @param height finite, not negative
public record Rect(double x, double y, double width, double height) {

    public Rect {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("Rect x and y must be finite, not " + x + ", " + y);
        }
        if (!(width >= 0 && width < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Rect width must be finite and not negative, not " + width);
        }
        if (!(height >= 0 && height < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("Rect height must be finite and not negative, not " + height);
        }
    }

    /// The rectangle spanned by two opposite corners, in any order.
    public static Rect of(double x0, double y0, double x1, double y1) {
        return new Rect(Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0));
    }

    /// The right edge.
    public double right() {
        return x + width;
    }

    /// The bottom edge.
    public double bottom() {
        return y + height;
    }

    /// The middle between left and right.
    public double centerX() {
        return x + width / 2;
    }

    /// The middle between top and bottom.
    public double centerY() {
        return y + height / 2;
    }

    /// Whether the two share an area; rectangles that only touch do not intersect.
    public boolean intersects(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// Whether `other` lies wholly inside, edges included.
    public boolean contains(Rect other) {
        return other.x >= x && other.right() <= right() && other.y >= y && other.bottom() <= bottom();
    }

    /// Whether the point lies inside, edges included.
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /// The point of the rectangle that lies nearest to another; that one itself where it lies inside.
    public Point nearest(Point point) {
        return new Point(Math.clamp(point.x(), x, right()), Math.clamp(point.y(), y, bottom()));
    }

    /// The rectangle with every edge moved inward by `by` points (outward when negative); it never turns inside out
    /// but shrinks to its centre.
    public Rect inset(double by) {
        double dx = Math.min(by, width / 2);
        double dy = Math.min(by, height / 2);
        return new Rect(x + dx, y + dy, Math.max(0, width - 2 * dx), Math.max(0, height - 2 * dy));
    }

    /// The smallest rectangle that holds both.
    public Rect union(Rect other) {
        return of(Math.min(x, other.x), Math.min(y, other.y),
                Math.max(right(), other.right()), Math.max(bottom(), other.bottom()));
    }

    /// The shared area, or an empty rectangle at the nearest edge when there is none.
    public Rect intersection(Rect other) {
        double left = Math.clamp(other.x, x, right());
        double top = Math.clamp(other.y, y, bottom());
        return of(left, top, Math.clamp(other.right(), x, right()), Math.clamp(other.bottom(), y, bottom()));
    }
}
