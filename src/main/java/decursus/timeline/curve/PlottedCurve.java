package decursus.timeline.curve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A curve with the places of its points.
record PlottedCurve(Trace trace, List<PlottedPoint> points) {

    /// Centres nearer than this, in points, let one marker hide the other.
    private static final double NEAR = 1.2;
    private static final int MOST = 200;

    /// The points with a number and a place in the part of time that is shown.
    List<PlottedPoint> numeric() {
        return points.stream().filter(each -> each.point().numeric() && !Double.isNaN(each.x()) && !each.outside()).toList();
    }

    /// How many values of curves that are drawn later lie over each value that any lies over; empty where there are so many values
    /// that nobody looks for one.
    Map<PlottedPoint, Integer> beneath(List<PlottedCurve> all) {
        int own = 0;
        while (all.get(own) != this) {
            own++;
        }
        List<PlottedCurve> later = all.subList(own + 1, all.size());
        if (later.isEmpty() || points.size() > MOST || later.stream().anyMatch(each -> each.points().size() > MOST)) {
            return Map.of();
        }
        List<PlottedPoint> above = later.stream().flatMap(curve -> curve.numeric().stream()).toList();
        Map<PlottedPoint, Integer> counts = new HashMap<>();
        for (PlottedPoint each : numeric()) {
            int over = (int) above.stream().filter(other -> hides(other, each)).count();
            if (over > 0) {
                counts.put(each, over);
            }
        }
        return counts;
    }

    private static boolean hides(PlottedPoint one, PlottedPoint other) {
        return Math.abs(one.x() - other.x()) < NEAR && Math.abs(one.y() - other.y()) < NEAR;
    }
}
