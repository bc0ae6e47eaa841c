package decursus.figure.hit;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the marks of one figure that show a datum, by place. Made once for a figure, then asked at each move of the mouse;
/// immutable. A mark counts where it is seen: outside its group's clip it is not there.
public final class HitTest {

    private static final double CELL = 12;

    private final Nearness nearness;
    private final List<Target> targets = new ArrayList<>();
    private final CellIndex index;

    /// A mark that can be hit.
    ///
    /// @param clip where it is seen; null for everywhere
    /// @param order its place in the drawing order
    /// @param extent width plus height, so that what is small wins over what surrounds it
    private record Target(Mark mark, @Nullable Rect clip, int order, double extent) {}

    private record Found(Target target, double distance) {

        /// Symbols before bars and words before lines; then the nearest, then the smallest, then the topmost.
        static final Comparator<Found> ORDER = Comparator.<Found>comparingInt(each -> rank(each.target.mark))
                .thenComparingDouble(each -> each.distance)
                .thenComparingDouble(each -> each.target.extent)
                .thenComparingInt(each -> -each.target.order);
    }

    private HitTest(Figure figure, TextMetrics metrics) {
        nearness = new Nearness(metrics);
        collect(figure.marks(), null);
        CellIndex.Builder cells = new CellIndex.Builder(figure.width(), figure.height(), CELL);
        for (int i = 0; i < targets.size(); i++) {
            add(i, targets.get(i).mark, metrics, cells);
        }
        index = cells.build();
    }

    /// Makes a figure's marks findable.
    public static HitTest of(Figure figure) {
        return new HitTest(figure, TextMetrics.bundled());
    }

    private void collect(List<Mark> marks, @Nullable Rect clip) {
        for (Mark mark : marks) {
            if (mark instanceof Mark.Group group) {
                Rect inner = group.clip() == null ? clip : clip == null ? group.clip() : overlap(clip, group.clip());
                if (inner == null || inner.width() > 0 && inner.height() > 0) {
                    collect(group.marks(), inner);
                }
            } else if (mark.id().ref() != null) {
                Rect bounds = mark.bounds(TextMetrics.bundled());
                targets.add(new Target(mark, clip, targets.size(), bounds.width() + bounds.height()));
            }
        }
    }

    private static Rect overlap(Rect one, Rect two) {
        return one.intersects(two) ? one.intersection(two) : new Rect(one.x(), one.y(), 0, 0);
    }

    /// A long line goes in piece by piece, so that it is not met everywhere within its bounds.
    private static void add(int target, Mark mark, TextMetrics metrics, CellIndex.Builder cells) {
        if (mark instanceof Mark.Polyline line) {
            double half = line.stroke().width() / 2;
            List<Point> points = line.points();
            for (int i = 1; i < points.size(); i++) {
                Point from = points.get(i - 1);
                Point to = points.get(i);
                cells.add(target, Rect.of(from.x(), from.y(), to.x(), to.y()).inset(-half));
            }
        } else if (mark instanceof Mark.Columns columns) {
            for (int i = 0; i < columns.spans().size(); i++) {
                if (!columns.spans().empty(i)) {
                    cells.add(target, Rect.of(columns.x(i), columns.spans().top(i), columns.x(i + 1), columns.spans().bottom(i)));
                }
            }
        } else {
            cells.add(target, mark.bounds(metrics));
        }
    }

    private static int rank(Mark mark) {
        return switch (mark) {
            case Mark.Symbol _, Mark.Datum _ -> 0;
            case Mark.Box _, Mark.Area _, Mark.Label _ -> 1;
            case Mark.Rule _, Mark.Polyline _, Mark.Columns _ -> 2;
            case Mark.Group _ -> 3;
        };
    }

    /// The marks within `radius` of a place, symbols before bars and words before lines, each kind nearest first; of two as
    /// near the smaller comes first, then the one drawn on top.
    ///
    /// @param radius points, 0 or more
    public List<Hit> at(Point place, double radius) {
        BitSet near = new BitSet(targets.size());
        index.collect(place.x() - radius, place.y() - radius, place.x() + radius, place.y() + radius, near);
        List<Found> found = new ArrayList<>();
        for (int i = near.nextSetBit(0); i >= 0; i = near.nextSetBit(i + 1)) {
            consider(targets.get(i), place, radius, found);
        }
        return sorted(found);
    }

    /// The same without the index; what the index is tested against.
    List<Hit> atSlowly(Point place, double radius) {
        List<Found> found = new ArrayList<>();
        targets.forEach(target -> consider(target, place, radius, found));
        return sorted(found);
    }

    private void consider(Target target, Point place, double radius, List<Found> found) {
        if (target.clip == null || target.clip.contains(place)) {
            double distance = nearness.of(target.mark, place);
            if (distance <= radius + Nearness.body(target.mark)) {
                found.add(new Found(target, distance));
            }
        }
    }

    private static List<Hit> sorted(List<Found> found) {
        found.sort(Found.ORDER);
        return found.stream().map(each -> new Hit(each.target.mark, each.distance)).toList();
    }
}
