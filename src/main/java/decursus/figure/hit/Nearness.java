package decursus.figure.hit;

import decursus.figure.Mark;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import decursus.figure.Point;
import java.util.List;

/// How far a place is from marks and their parts, in points.
final class Nearness {

    private final TextMetrics metrics;

    Nearness(TextMetrics metrics) {
        this.metrics = metrics;
    }

    /// To the middle of a symbol or a datum; to the nearest edge of a line, a shape or a label's box, 0 inside; endless for a group.
    double of(Mark mark, Point place) {
        return switch (mark) {
            case Mark.Symbol symbol -> Math.hypot(place.x() - symbol.at().x(), place.y() - symbol.at().y());
            case Mark.Datum datum -> Math.hypot(place.x() - datum.at().x(), place.y() - datum.at().y());
            case Mark.Box box -> toRect(box.rect(), place.x(), place.y());
            case Mark.Area area -> toArea(area.outline(), place);
            case Mark.Label label -> toLabel(label, place);
            case Mark.Rule rule -> beside(toSegment(rule.from(), rule.to(), place), rule.stroke().width());
            case Mark.Polyline line -> beside(toLine(line.points(), place), line.stroke().width());
            case Mark.Columns columns -> toColumns(columns, place);
            case Mark.Group _ -> Double.POSITIVE_INFINITY;
        };
    }

    /// How far from a mark's `of` a place still touches it: half a symbol's size, 0 for others.
    static double body(Mark mark) {
        return mark instanceof Mark.Symbol symbol ? symbol.size() * symbol.glyph().reach() : 0;
    }

    /// The distance to a line's edge, given that to its middle.
    static double beside(double toMiddle, double width) {
        return Math.max(0, toMiddle - width / 2);
    }

    private static double toLine(List<Point> points, Point place) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, toSegment(points.get(i - 1), points.get(i), place));
        }
        return nearest;
    }

    private static double toColumns(Mark.Columns columns, Point place) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < columns.spans().size(); i++) {
            if (!columns.spans().empty(i)) {
                double dx = Math.max(0, Math.max(columns.x(i) - place.x(), place.x() - columns.x(i + 1)));
                double dy = Math.max(0, Math.max(columns.spans().top(i) - place.y(), place.y() - columns.spans().bottom(i)));
                nearest = Math.min(nearest, Math.hypot(dx, dy));
            }
        }
        return nearest;
    }

    private static double toArea(List<Point> outline, Point place) {
        double nearest = toSegment(outline.getLast(), outline.getFirst(), place);
        int winding = turn(outline.getLast(), outline.getFirst(), place);
        for (int i = 1; i < outline.size(); i++) {
            nearest = Math.min(nearest, toSegment(outline.get(i - 1), outline.get(i), place));
            winding += turn(outline.get(i - 1), outline.get(i), place);
        }
        return winding != 0 ? 0 : nearest;
    }

    /// 1 or −1 when the edge crosses the level ray that runs from the place to the right, downward or upward.
    private static int turn(Point from, Point to, Point place) {
        if (from.y() <= place.y() == to.y() <= place.y()) {
            return 0;
        }
        double x = from.x() + (place.y() - from.y()) / (to.y() - from.y()) * (to.x() - from.x());
        return x <= place.x() ? 0 : to.y() > from.y() ? 1 : -1;
    }

    static double toSegment(Point from, Point to, Point place) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((place.x() - from.x()) * dx + (place.y() - from.y()) * dy) / length;
        double share = Math.clamp(along, 0.0, 1.0);
        return Math.hypot(place.x() - from.x() - share * dx, place.y() - from.y() - share * dy);
    }

    /// The place is turned back into the label's own level frame.
    private double toLabel(Mark.Label label, Point place) {
        Mark.Label level = new Mark.Label(label.id(), label.text(), label.at(), label.align(), label.style(), 0);
        double angle = Math.toRadians(-label.rotationDegrees());
        double dx = place.x() - label.at().x();
        double dy = place.y() - label.at().y();
        return toRect(metrics.bounds(level), label.at().x() + dx * Math.cos(angle) - dy * Math.sin(angle),
                label.at().y() + dx * Math.sin(angle) + dy * Math.cos(angle));
    }

    private static double toRect(Rect rect, double x, double y) {
        double dx = Math.max(0, Math.max(rect.x() - x, x - rect.right()));
        double dy = Math.max(0, Math.max(rect.y() - y, y - rect.bottom()));
        return Math.hypot(dx, dy);
    }
}
