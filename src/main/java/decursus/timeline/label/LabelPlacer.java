package decursus.timeline.label;

import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places labels: greedily by priority, eight directions at growing distances, the first place that covers nothing; then at
/// most 200 swaps, each of which makes the whole better. Deterministic. No label covers another or its leader, an obstacle
/// or the frame; a label without a place is reported, never forced in.
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

    private static final String KEPT = "kept";

    private final TextMetrics metrics;
    private final Obstacles obstacles;

    /// A placer within a frame that no label may leave.
    public LabelPlacer(Rect frame, TextMetrics metrics) {
        this.obstacles = new Obstacles(frame);
        this.metrics = metrics;
    }

    /// Marks an area that labels must leave free.
    public void avoid(Rect area) {
        obstacles.add(area);
    }

    /// Marks an area that labels must leave free, and that no leader from an anchor of another owner may cross: it would be read
    /// as the label of what stands there. An anchor belongs to the owners of the areas that it lies in.
    ///
    /// @param owner whose it is, such as a curve
    public void avoid(Rect area, String owner) {
        obstacles.add(area, owner);
    }

    /// Marks a line that labels must not cross.
    public void avoidLine(Point from, Point to) {
        obstacles.add(from, to);
    }

    /// Marks a line that labels must not cross, and that must not run between a label and its anchor: a value above a limit must
    /// not seem to lie below it.
    public void fence(Point from, Point to) {
        obstacles.fence(from, to);
    }

    /// Places the requests, those of lowest priority number first; equals in their given order.
    public Outcome place(List<LabelRequest> requests) {
        return place(requests, true);
    }

    /// Places requests that found no place where a leader leads to them; that may cross a fence, but nothing of what was placed.
    ///
    /// @param before what this placer has placed
    public Outcome placeLed(List<LabelRequest> requests, List<Placed> before) {
        for (Placed each : before) {
            obstacles.add(each.bounds().inset(-1), KEPT);
            if (each.far()) {
                Point anchor = each.request().anchor();
                obstacles.add(anchor, each.bounds().nearest(anchor));
            }
        }
        return arrange(requests, true, true);
    }

    /// @param swapping false to leave out the swaps
    Outcome place(List<LabelRequest> requests, boolean swapping) {
        return arrange(requests, swapping, false);
    }

    private Outcome arrange(List<LabelRequest> requests, boolean swapping, boolean ledOnly) {
        List<Places> labels = requests.stream().sorted(Comparator.comparingInt(LabelRequest::priority))
                .map(each -> new Places(each, obstacles, metrics, ledOnly)).toList();
        @Nullable Place[] chosen = new Arrangement(labels).arrange(swapping);
        List<Placed> placed = new ArrayList<>();
        List<LabelRequest> unplaced = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            Place each = chosen[i];
            if (each == null) {
                unplaced.add(labels.get(i).request());
            } else {
                placed.add(new Placed(each.request(), each.label(), each.bounds(), each.far()));
            }
        }
        return new Outcome(placed, unplaced);
    }
}
