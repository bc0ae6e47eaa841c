package decursus.timeline.curve;

import java.util.List;

/// A curve with the places of its points.
record PlottedCurve(Trace trace, List<PlottedPoint> points) {

    /// The points with a number and a place in the part of time that is shown.
    List<PlottedPoint> numeric() {
        return points.stream().filter(each -> each.point().numeric() && !Double.isNaN(each.x()) && !each.outside()).toList();
    }
}
