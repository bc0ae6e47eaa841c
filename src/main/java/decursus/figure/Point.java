package decursus.figure;

/// A place on the sheet.
///
/// @param x points from the left edge, finite
/// @param y points from the top edge, downward, finite
public record Point(double x, double y) {

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("Point x and y must be finite, not " + x + ", " + y);
        }
    }
}
