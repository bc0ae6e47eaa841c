package decursus.timeline.label;

import decursus.figure.Point;
import decursus.figure.Rect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What labels must leave free, in cells, so that a place is tested only against what lies near it.
final class Obstacles {

    private static final double CELL = 24;
    /// So far from its anchor a leader may cross the lines that meet there.
    private static final double AT_ANCHOR = 7;
    /// Distances that differ by less, in points, are about the same.
    private static final double CLEARLY = 0.6;
    /// What the halo of letters takes around them, in points.
    private static final double HALO = 0.7;
    /// Room between a label and a fence, in points.
    private static final double AROUND = 1.2;

    private final Rect frame;
    private final int columns;
    private final int rows;
    private final List<List<Rect>> areas = new ArrayList<>();
    private final List<List<double[]>> lines = new ArrayList<>();
    private final List<double[]> fences = new ArrayList<>();
    private final Map<Integer, List<Owned>> owned = new HashMap<>();

    /// An area that belongs to somebody.
    private record Owned(Rect area, String owner) {
    }

    /// Obstacles within a frame; what lies outside of it counts with the nearest cell.
    Obstacles(Rect frame) {
        this.frame = frame;
        this.columns = 1 + (int) (frame.width() / CELL);
        this.rows = 1 + (int) (frame.height() / CELL);
        for (int i = 0; i < columns * rows; i++) {
            areas.add(new ArrayList<>());
            lines.add(new ArrayList<>());
        }
    }

    void add(Rect area) {
        cells(area).forEach(cell -> areas.get(cell).add(area));
    }

    void add(Rect area, String owner) {
        add(area);
        cells(area).forEach(cell -> owned.computeIfAbsent(cell, _ -> new ArrayList<>()).add(new Owned(area, owner)));
    }

    void add(Point from, Point to) {
        double[] line = line(from, to);
        cells(Rect.of(from.x(), from.y(), to.x(), to.y())).forEach(cell -> lines.get(cell).add(line));
    }

    /// A line that must not run between a label and its anchor either.
    void fence(Point from, Point to) {
        double[] line = line(from, to);
        if (crosses(frame, line)) {
            fences.add(line);
        }
    }

    /// Whether no fence runs through a box with the room around it, or between it and its anchor.
    ///
    /// @param open whether one may run between them, where a leader crosses it
    boolean withinFences(Point anchor, Rect box, boolean open) {
        if (fences.isEmpty()) {
            return true;
        }
        Rect around = box.inset(-AROUND);
        Rect at = new Rect(anchor.x(), anchor.y(), 0, 0).inset(-AROUND);
        double[] way = line(anchor, box.nearest(anchor));
        for (double[] each : fences) {
            if (crosses(around, each) || !open && crosses(way, each) && !crosses(at, each)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a box lies within the frame and covers nothing.
    boolean free(Rect box) {
        if (!frame.contains(box)) {
            return false;
        }
        int right = column(box.right());
        int bottom = row(box.bottom());
        for (int row = row(box.y()); row <= bottom; row++) {
            for (int column = column(box.x()); column <= right; column++) {
                if (!free(box, row * columns + column)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether a leader crosses no area of another owner than those that its anchor lies in.
    boolean clear(Point anchor, Point reach) {
        double[] leader = line(anchor, reach);
        List<Owned> near = cells(Rect.of(anchor.x(), anchor.y(), reach.x(), reach.y())).stream()
                .flatMap(cell -> owned.getOrDefault(cell, List.of()).stream()).toList();
        Set<String> own = near.stream().filter(each -> each.area().contains(anchor)).map(Owned::owner).collect(Collectors.toSet());
        return near.stream().noneMatch(each -> !own.contains(each.owner()) && crosses(each.area(), leader)) && crossesNoLine(leader);
    }

    /// Beyond the lines at its own anchor a leader crosses none: it would be followed along that one.
    private boolean crossesNoLine(double[] leader) {
        double length = Math.hypot(leader[2] - leader[0], leader[3] - leader[1]);
        if (length <= AT_ANCHOR) {
            return true;
        }
        double x = leader[0] + (leader[2] - leader[0]) * AT_ANCHOR / length;
        double y = leader[1] + (leader[3] - leader[1]) * AT_ANCHOR / length;
        double[] rest = {x, y, leader[2], leader[3]};
        return cells(Rect.of(x, y, leader[2], leader[3])).stream().flatMap(cell -> lines.get(cell).stream())
                .noneMatch(each -> meet(rest, each));
    }

    /// A line as its ends: from (0, 1) to (2, 3).
    static double[] line(Point from, Point to) {
        return new double[] {from.x(), from.y(), to.x(), to.y()};
    }

    /// Whether two lines cross: the ends of each lie on different sides of the other. Lines that only touch do not.
    static boolean crosses(double[] one, double[] other) {
        return sides(one, other) < 0 && sides(other, one) < 0;
    }

    /// Whether two lines have a point in common, as those that run along each other have.
    private static boolean meet(double[] one, double[] other) {
        return sides(one, other) <= 0 && sides(other, one) <= 0
                && Math.max(one[0], one[2]) >= Math.min(other[0], other[2]) && Math.max(other[0], other[2]) >= Math.min(one[0], one[2])
                && Math.max(one[1], one[3]) >= Math.min(other[1], other[3]) && Math.max(other[1], other[3]) >= Math.min(one[1], one[3]);
    }

    /// Below 0 when the ends of the second line lie on different sides of the first, 0 when one lies on it.
    private static double sides(double[] line, double[] ends) {
        return Math.signum(side(line, ends[0], ends[1])) * Math.signum(side(line, ends[2], ends[3]));
    }

    private static double side(double[] line, double x, double y) {
        return (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0]);
    }

    /// Whether a box stands nearer to its own anchor than to what belongs to somebody else, and hardly farther from it than from
    /// another area of the same owner.
    boolean nearest(Point anchor, Rect box) {
        double own = distance(box, anchor);
        List<Owned> near = cells(box.inset(-own - CLEARLY)).stream().flatMap(cell -> owned.getOrDefault(cell, List.of()).stream())
                .filter(each -> !each.area().contains(anchor)).toList();
        Set<String> mine = owned.getOrDefault(row(anchor.y()) * columns + column(anchor.x()), List.of()).stream()
                .filter(each -> each.area().contains(anchor)).map(Owned::owner).collect(Collectors.toSet());
        return near.stream().noneMatch(each -> distance(box, new Point(each.area().centerX(), each.area().centerY()))
                < own + (mine.contains(each.owner()) ? -CLEARLY : CLEARLY));
    }

    private static double distance(Rect box, Point from) {
        Point to = box.nearest(from);
        return Math.hypot(to.x() - from.x(), to.y() - from.y());
    }

    private boolean free(Rect box, int cell) {
        for (Rect each : areas.get(cell)) {
            if (each.intersects(box)) {
                return false;
            }
        }
        Rect haloed = lines.get(cell).isEmpty() ? box : box.inset(-HALO);
        for (double[] line : lines.get(cell)) {
            if (crosses(haloed, line)) {
                return false;
            }
        }
        return true;
    }

    private int column(double x) {
        return Math.clamp((long) Math.floor((x - frame.x()) / CELL), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((long) Math.floor((y - frame.y()) / CELL), 0, rows - 1);
    }

    private List<Integer> cells(Rect box) {
        List<Integer> cells = new ArrayList<>();
        for (int row = row(box.y()); row <= row(box.bottom()); row++) {
            for (int column = column(box.x()); column <= column(box.right()); column++) {
                cells.add(row * columns + column);
            }
        }
        return cells;
    }

    /// Liang and Barsky's clipping test: does the line, from (0, 1) to (2, 3), touch the rectangle?
    static boolean crosses(Rect box, double[] line) {
        double dx = line[2] - line[0];
        double dy = line[3] - line[1];
        if (Math.max(line[0], line[2]) < box.x() || Math.min(line[0], line[2]) > box.right()
                || Math.max(line[1], line[3]) < box.y() || Math.min(line[1], line[3]) > box.bottom()) {
            return false;
        }
        double enter = 0;
        double leave = 1;
        if (dx != 0) {
            double one = (box.x() - line[0]) / dx;
            double other = (box.right() - line[0]) / dx;
            enter = Math.max(enter, Math.min(one, other));
            leave = Math.min(leave, Math.max(one, other));
        }
        if (dy != 0) {
            double one = (box.y() - line[1]) / dy;
            double other = (box.bottom() - line[1]) / dy;
            enter = Math.max(enter, Math.min(one, other));
            leave = Math.min(leave, Math.max(one, other));
        }
        return enter <= leave;
    }
}
