package decursus.timeline.label;

import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.TextStyle;

/// A label that wants a place near a point.
///
/// @param anchor   what it names
/// @param clear    points to stay away from the anchor, its marker included
/// @param priority smaller is placed first
public record LabelRequest(MarkId id, String text, Point anchor, TextStyle style, double clear, int priority) {
}
