package decursus.timeline.curve;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A curve with the places of its points.
record PlottedCurve(Trace trace, List<PlottedPoint> points) {

    /// Centres nearer than this, in points, let one marker hide the other.
    private static final double NEAR = 1.2;
    private static final int MOST = 200;

    /// The points with a number and a place in the part of time that is shown.
    List<PlottedPoint> numeric() {
        return points.stream().filter(each -> each.point().numeric() && !Double.isNaN(each.x()) && !each.outside()).toList();
    }

    /// Values that lie beneath those of curves that are drawn later; none where there are so many that nobody looks for one.
    Set<PlottedPoint> beneath(List<PlottedCurve> all) {
        List<PlottedPoint> own = numeric();
        List<PlottedPoint> later = all.subList(all.indexOf(this) + 1, all.size()).stream().flatMap(each -> each.numeric().stream())
                .limit(MOST + 1L).toList();
        return own.size() > MOST || later.size() > MOST ? Set.of()
                : own.stream().filter(each -> later.stream().anyMatch(other -> hides(other, each))).collect(Collectors.toSet());
    }

    private static boolean hides(PlottedPoint one, PlottedPoint other) {
        return Math.abs(one.x() - other.x()) < NEAR && Math.abs(one.y() - other.y()) < NEAR;
    }
}
