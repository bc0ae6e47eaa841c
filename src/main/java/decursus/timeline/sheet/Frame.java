package decursus.timeline.sheet;

import decursus.figure.Rect;
import decursus.timeline.time.TimeScale;
import org.jspecify.annotations.Nullable;

/// Where the parts stand on the sheet, in points.
///
/// @param width  of the sheet
/// @param time   the common time scale; null when nothing has a place in time
/// @param whole  the scale of the whole time, by which rows are packed so that they stay while a reader zooms
/// @param left   left edge of the plots
/// @param right  right edge of the plots
/// @param pad    margin of the sheet
/// @param index  the line of day 0, which no label may cross; null when none is drawn
/// @param zero   day 0 of the figure, on the axis of the scales
public record Frame(double width, @Nullable TimeScale time, @Nullable TimeScale whole, double left, double right,
        double pad, @Nullable Double index, double zero) {

    private static final double CLEAR = 2;

    /// True when the line of day 0 runs through a stretch of width.
    public boolean crossesIndex(double x0, double x1) {
        return index != null && x0 < index + CLEAR && x1 > index - CLEAR;
    }


    /// The same frame on the scale of the whole time.
    public Frame unzoomed() {
        return new Frame(width, whole, whole, left, right, pad, whole == null || index == null ? null : whole.x(zero), zero);
    }

    /// The plots' stretch of width at a height.
    public Rect plot(double top, double height) {
        return new Rect(left, top, right - left, height);
    }
}
