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
/// @param lines  the lines through all panels
public record Frame(double width, @Nullable TimeScale time, @Nullable TimeScale whole, double left, double right,
        double pad, Lines lines) {

    private static final double CLEAR = 2;

    /// The lines that run through all panels.
    ///
    /// @param index       the line of day 0, which no label may cross, in points; null when none is drawn
    /// @param ofWhole     the same when the whole time is shown, whatever is shown now
    /// @param lastContact the day of the last contact on the axis of the scales, null when its line is not drawn
    public record Lines(@Nullable Double index, @Nullable Double ofWhole, @Nullable Double lastContact) {
    }

    /// The line of day 0, which no label may cross; null when none is drawn.
    public @Nullable Double index() {
        return lines.index();
    }

    /// True when the line of day 0 runs through a stretch of width.
    public boolean crossesIndex(double x0, double x1) {
        Double index = lines.index();
        return index != null && x0 < index + CLEAR && x1 > index - CLEAR;
    }

    /// True for a stretch of width through which the line of the last contact runs, or which lies on the ground of what has no
    /// day: words of something dated stand better elsewhere.
    public boolean disturbed(double x0, double x1) {
        if (time == null) {
            return false;
        }
        Double day = lines.lastContact();
        double last = day != null && time.holds(day) ? time.x(day) : Double.NaN;
        return x0 < last + CLEAR && x1 > last - CLEAR || time.onSlot(x0, x1);
    }

    /// The same frame on the scale of the whole time.
    public Frame unzoomed() {
        return new Frame(width, whole, whole, left, right, pad, new Lines(lines.ofWhole(), lines.ofWhole(), lines.lastContact()));
    }

    /// The plots' stretch of width at a height.
    public Rect plot(double top, double height) {
        return new Rect(left, top, right - left, height);
    }
}
