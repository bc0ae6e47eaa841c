package decursus.timeline.label;

import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;

/// A label that wants a place near a point.
///
/// @param anchor   what it names
/// @param clear    points to stay away from the anchor, its marker included
/// @param priority smaller is placed first
/// @param left     where its room begins: it may stand nowhere left of it; negative infinity where the frame alone bounds it
/// @param right    where its room ends, likewise
public record LabelRequest(MarkId id, String text, Point anchor, TextStyle style, double clear, int priority, double left,
        double right) {

    /// An anchor that lies this near to a line, in points, lies on it.
    private static final double ON_LINE = 1e-6;

    /// A label that only the frame bounds.
    public LabelRequest(MarkId id, String text, Point anchor, TextStyle style, double clear, int priority) {
        this(id, text, anchor, style, clear, priority, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /// The same on its anchor's side of an upright line; an anchor on the line keeps both sides.
    ///
    /// @param x where the line stands
    public LabelRequest besideLine(double x) {
        double at = anchor.x();
        return new LabelRequest(id, text, anchor, style, clear, priority, at > x + ON_LINE ? Math.max(left, x) : left,
                at < x - ON_LINE ? Math.min(right, x) : right);
    }

    /// The same place for another text.
    public LabelRequest saying(String other) {
        return new LabelRequest(id, other, anchor, style, clear, priority, left, right);
    }

    /// The same within a stretch of width, from one edge to the other in points, besides the bounds that it has.
    public LabelRequest between(double x0, double x1) {
        return new LabelRequest(id, text, anchor, style, clear, priority, Math.max(left, x0), Math.min(right, x1));
    }

    /// Whether a box lies within the request's room.
    boolean holds(Rect box) {
        return box.x() >= left && box.right() <= right;
    }
}
