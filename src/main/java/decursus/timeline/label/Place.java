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
        return new Place(request, rank, label, bounds, bounds.inset(-PAD), far, bounds.nearest(request.anchor()));
    }

    /// Whether both cannot stand at once: the labels touch, or one's leader runs through the other or its leader.
    boolean against(Place other) {
        return padded.intersects(other.bounds) || leads(other.bounds) || other.leads(bounds) || leadersCross(other);
    }

    private boolean leadersCross(Place other) {
        return far && other.far && Obstacles.crosses(leader(), other.leader());
    }

    private boolean leads(Rect box) {
        return far && Obstacles.crosses(box, leader());
    }

    private double[] leader() {
        return Obstacles.line(request.anchor(), reach);
    }
}
