package decursus.timeline.curve;

import decursus.timeline.series.SeriesPoint;
import decursus.timeline.time.TimeScale.Spot;

/// A point of the curve with its place.
///
/// @param x     in points
/// @param y     in points; the panel's floor for a point without a number
/// @param top    height of a range's upper end; equal to y for a single value
/// @param bottom height of a range's lower end
/// @param spot  how the time is known
record PlottedPoint(SeriesPoint point, double x, double y, double top, double bottom, Spot spot) {

    /// True when the point lies beyond the part of time that is shown.
    boolean outside() {
        return spot instanceof Spot.Outside;
    }

    /// True when the point stands on the scaled axis.
    boolean onAxis() {
        return spot instanceof Spot.On;
    }
}
