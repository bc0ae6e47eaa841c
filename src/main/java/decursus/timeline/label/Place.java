package decursus.timeline.label;

import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;

/// One place that a label could take.
///
/// @param rank  0 for the best place of its request, greater for worse ones
/// @param padded the bounds with what must stay free around them
/// @param far   true when a leader must lead to the anchor
/// @param reach where the leader would end, the nearest point of the label
record Place(LabelRequest request, int rank, Mark.Label label, Rect bounds, Rect padded, boolean far,
        Point reach) {

    private static final double PAD = 1;

    static Place of(LabelRequest request, int rank, Mark.Label label, Rect bounds, boolean far) {
        Point anchor = request.anchor();
        return new Place(request, rank, label, bounds, bounds.inset(-PAD), far,
                new Point(Math.clamp(anchor.x(), bounds.x(), bounds.right()), Math.clamp(anchor.y(), bounds.y(), bounds.bottom())));
    }

    /// Whether both cannot stand at once: the labels touch, or one's leader runs through the other or its leader.
    boolean against(Place other) {
        return padded.intersects(other.bounds) || leads(other.bounds) || other.leads(bounds) || leadersCross(other);
    }

    private boolean leadersCross(Place other) {
        return far && other.far && apart(other.request.anchor(), other.reach) && other.apart(request.anchor(), reach);
    }

    /// Whether two points lie on different sides of the line of the leader.
    private boolean apart(Point one, Point two) {
        return side(one) * side(two) < 0;
    }

    private double side(Point point) {
        Point from = request.anchor();
        return (reach.x() - from.x()) * (point.y() - from.y()) - (reach.y() - from.y()) * (point.x() - from.x());
    }

    private boolean leads(Rect box) {
        Point anchor = request.anchor();
        return far && Obstacles.crosses(box, new double[] {anchor.x(), anchor.y(), reach.x(), reach.y()});
    }
}
