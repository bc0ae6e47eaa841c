package decursus.timeline.label;

import decursus.figure.Align;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The places around a request's anchor that cover no obstacle, best first: eight directions at growing distances. They are
/// looked for as they are asked for, since most labels take one of the first.
final class Places {

    /// Directions by preference: up right, up, up left, right, left, down right, down, down left.
    private static final int[][] DIRECTIONS = {{1, -1}, {0, -1}, {-1, -1}, {1, 0}, {-1, 0}, {1, 1}, {0, 1}, {-1, 1}};
    private static final double[] DISTANCES = {0, 5, 11, 18, 27};
    private static final double LEADER_FROM = 5;

    private final LabelRequest request;
    private final Obstacles obstacles;
    private final TextMetrics metrics;
    private final boolean ledOnly;
    private final List<Place> found = new ArrayList<>();
    private int next;

    /// @param ledOnly whether only places count to which a leader leads; that may cross a fence
    Places(LabelRequest request, Obstacles obstacles, TextMetrics metrics, boolean ledOnly) {
        this.ledOnly = ledOnly;
        this.request = request;
        this.obstacles = obstacles;
        this.metrics = metrics;
    }

    LabelRequest request() {
        return request;
    }

    /// The nth place, counted from 0; empty when there are fewer.
    Optional<Place> nth(int n) {
        while (found.size() <= n && next < DIRECTIONS.length * DISTANCES.length) {
            double distance = DISTANCES[next / DIRECTIONS.length];
            Mark.Label label = at(DIRECTIONS[next % DIRECTIONS.length], request.clear() + distance);
            Rect bounds = metrics.bounds(label);
            boolean led = distance >= LEADER_FROM;
            if ((led || !ledOnly) && request.holds(bounds) && obstacles.free(bounds)
                    && obstacles.withinFences(request.anchor(), bounds, ledOnly)) {
                Place place = Place.of(request, next, label, bounds, led);
                // beside another curve's value a number without a leader would be read as that one's
                if (place.far() ? obstacles.clear(request.anchor(), place.reach()) : obstacles.nearest(request.anchor(), bounds)) {
                    found.add(place);
                }
            }
            next++;
        }
        return n < found.size() ? Optional.of(found.get(n)) : Optional.empty();
    }

    private Mark.Label at(int[] direction, double distance) {
        Align align = direction[0] > 0 ? Align.START : direction[0] < 0 ? Align.END : Align.MIDDLE;
        double slant = direction[0] != 0 && direction[1] != 0 ? Math.sqrt(0.5) : 1;
        double height = metrics.capHeight(request.style().face(), request.style().size());
        double x = request.anchor().x() + direction[0] * distance * slant;
        double middle = request.anchor().y() + direction[1] * (distance * slant + height / 2);
        return new Mark.Label(request.id(), request.text(), new Point(x, middle + height / 2), align, request.style(), 0);
    }
}
