package decursus.timeline.panel;

import decursus.figure.Rect;
import decursus.timeline.time.TimeScale;
import org.jspecify.annotations.Nullable;

/// Where the parts stand on the sheet, in points.
///
/// @param width  of the sheet
/// @param time   the common time scale; null when nothing has a place in time
/// @param left   left edge of the plots
/// @param right  right edge of the plots
/// @param pad    margin of the sheet
record Frame(double width, @Nullable TimeScale time, double left, double right, double pad) {

    /// The plots' stretch of width at a height.
    Rect plot(double top, double height) {
        return new Rect(left, top, right - left, height);
    }
}
