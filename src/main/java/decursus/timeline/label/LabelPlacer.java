package decursus.timeline.label;

import decursus.figure.Align;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Places labels greedily by priority: eight directions at growing distances, the first place that covers nothing.
/// Deterministic. A label without a place is reported, never forced in.
public final class LabelPlacer {

    /// A label that found its place.
    ///
    /// @param far true when it stands so far off that a leader must lead to its anchor
    public record Placed(LabelRequest request, Mark.Label label, Rect bounds, boolean far) {
    }

    /// The result: what was placed and what was not.
    public record Outcome(List<Placed> placed, List<LabelRequest> unplaced) {
        public Outcome {
            placed = List.copyOf(placed);
            unplaced = List.copyOf(unplaced);
        }
    }

    /// Directions by preference: up right, up, up left, right, left, down right, down, down left.
    private static final int[][] DIRECTIONS = {{1, -1}, {0, -1}, {-1, -1}, {1, 0}, {-1, 0}, {1, 1}, {0, 1}, {-1, 1}};
    private static final double[] DISTANCES = {0, 5, 11, 18, 27};
    private static final double LEADER_FROM = 5;
    private static final double PAD = 1;

    private final Rect frame;
    private final TextMetrics metrics;
    private final List<Rect> taken = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();

    /// A placer within a frame that no label may leave.
    public LabelPlacer(Rect frame, TextMetrics metrics) {
        this.frame = frame;
        this.metrics = metrics;
    }

    /// Marks an area that labels must leave free.
    public void avoid(Rect area) {
        taken.add(area);
    }

    /// Marks a line that labels must not cross.
    public void avoidLine(Point from, Point to) {
        lines.add(new double[] {from.x(), from.y(), to.x(), to.y()});
    }

    /// Places the requests, those of lowest priority number first; equals in their given order.
    public Outcome place(List<LabelRequest> requests) {
        List<Placed> placed = new ArrayList<>();
        List<LabelRequest> unplaced = new ArrayList<>();
        for (LabelRequest request : requests.stream().sorted(Comparator.comparingInt(LabelRequest::priority)).toList()) {
            Optional<Placed> found = find(request);
            found.ifPresentOrElse(each -> {
                placed.add(each);
                taken.add(each.bounds().inset(-PAD));
            }, () -> unplaced.add(request));
        }
        return new Outcome(placed, unplaced);
    }

    private Optional<Placed> find(LabelRequest request) {
        for (double distance : DISTANCES) {
            for (int[] direction : DIRECTIONS) {
                Mark.Label label = at(request, direction, request.clear() + distance);
                Rect bounds = metrics.bounds(label);
                if (frame.contains(bounds) && free(bounds)) {
                    return Optional.of(new Placed(request, label, bounds, distance >= LEADER_FROM));
                }
            }
        }
        return Optional.empty();
    }

    private Mark.Label at(LabelRequest request, int[] direction, double distance) {
        Align align = direction[0] > 0 ? Align.START : direction[0] < 0 ? Align.END : Align.MIDDLE;
        double slant = direction[0] != 0 && direction[1] != 0 ? Math.sqrt(0.5) : 1;
        double height = metrics.capHeight(request.style().face(), request.style().size());
        double x = request.anchor().x() + direction[0] * distance * slant;
        double middle = request.anchor().y() + direction[1] * (distance * slant + height / 2);
        return new Mark.Label(request.id(), request.text(), new Point(x, middle + height / 2), align, request.style(), 0);
    }

    private boolean free(Rect bounds) {
        for (Rect each : taken) {
            if (each.intersects(bounds)) {
                return false;
            }
        }
        for (double[] line : lines) {
            if (crosses(bounds, line)) {
                return false;
            }
        }
        return true;
    }

    /// Liang and Barsky's clipping test: does the line touch the rectangle?
    private static boolean crosses(Rect box, double[] line) {
        double dx = line[2] - line[0];
        double dy = line[3] - line[1];
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {line[0] - box.x(), box.right() - line[0], line[1] - box.y(), box.bottom() - line[1]};
        double enter = 0;
        double leave = 1;
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0) {
                if (q[i] < 0) {
                    return false;
                }
            } else if (p[i] < 0) {
                enter = Math.max(enter, q[i] / p[i]);
            } else {
                leave = Math.min(leave, q[i] / p[i]);
            }
        }
        return enter <= leave;
    }
}
