package decursus.figure.shape;

import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;

/// Moves level and upright edges by less than a pixel onto the pixel grid, so that rules and bars are crisp at screen size,
/// the same in every medium made of pixels. All lengths in and out are points.
///
/// @param scaleX pixels per point along x
/// @param scaleY pixels per point along y
public record PixelGrid(double scaleX, double scaleY) {

    /// The width of a level or upright line: whole pixels, a hairline below one pixel as it is.
    public double lineWidth(double width) {
        double pixels = width * scaleY;
        return (pixels < 1 ? pixels : Math.rint(pixels)) / scaleY;
    }

    /// A line's middle, so that a line of `width` fills whole pixels.
    private static double middle(double at, double width, double scale) {
        boolean odd = width * scale < 1 || Math.rint(width * scale) % 2 == 1;
        double pixel = at * scale;
        return (odd ? Math.floor(pixel) + 0.5 : Math.rint(pixel)) / scale;
    }

    /// The place of an upright line's middle.
    public double middleX(double x, double width) {
        return middle(x, width, scaleX);
    }

    /// The place of a level line's middle.
    public double middleY(double y, double width) {
        return middle(y, width, scaleY);
    }

    /// A rectangle with its edges between pixels, at least one pixel wide and high unless it was empty.
    public Rect edges(Rect rect) {
        double left = Math.rint(rect.x() * scaleX);
        double top = Math.rint(rect.y() * scaleY);
        double right = Math.rint(rect.right() * scaleX);
        double bottom = Math.rint(rect.bottom() * scaleY);
        right = rect.width() > 0 ? Math.max(right, left + 1) : left;
        bottom = rect.height() > 0 ? Math.max(bottom, top + 1) : top;
        return Rect.of(left / scaleX, top / scaleY, right / scaleX, bottom / scaleY);
    }

    /// A column of a dense line between whole pixels, at least one pixel wide and high.
    ///
    /// @param column not an empty one
    public Rect column(Mark.Columns columns, int column) {
        double left = Math.rint(columns.x(column) * scaleX);
        double right = Math.max(left + 1, Math.rint(columns.x(column + 1) * scaleX));
        double top = Math.rint(columns.spans().top(column) * scaleY);
        double bottom = Math.max(top + 1, Math.rint(columns.spans().bottom(column) * scaleY));
        return Rect.of(left / scaleX, top / scaleY, right / scaleX, bottom / scaleY);
    }

    /// A rectangle whose edges are the middles of lines of `width`.
    public Rect lined(Rect rect, double width) {
        return Rect.of(middleX(rect.x(), width), middleY(rect.y(), width),
                middleX(rect.right(), width), middleY(rect.bottom(), width));
    }

    /// A level label's anchor with its baseline between pixels, an upright one's likewise; others stay.
    public Point baseline(Point at, double rotationDegrees) {
        if (rotationDegrees % 180 == 0) {
            return new Point(at.x(), Math.rint(at.y() * scaleY) / scaleY);
        }
        return rotationDegrees % 90 == 0 ? new Point(Math.rint(at.x() * scaleX) / scaleX, at.y()) : at;
    }
}
