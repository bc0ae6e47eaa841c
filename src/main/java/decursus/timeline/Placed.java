package decursus.timeline;

import decursus.figure.Figure;
import decursus.figure.Rect;
import decursus.timeline.series.Series;
import decursus.timeline.sheet.Footnote;
import decursus.timeline.time.TimeScale;
import decursus.timeline.time.Zero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure with what a reader needs to move in it.
///
/// @param figure the figure
/// @param time   its time scale, in days of the course's own axis; null when nothing has a place in time
/// @param plot   the area of all panels on the time axis, in points
/// @param notes  all that the figure of the whole time explains, also what stands on no sheet; empty for a part of the time
/// @param zero   what times are counted from: a day of the scale is day `zero.count(day)` of the figure
/// @param series the curves of all panels as they are drawn, be they in their unit or as multiples of limits
public record Placed(Figure figure, @Nullable TimeScale time, Rect plot, List<Footnote> notes, Zero zero, List<Series> series) {
    public Placed {
        notes = List.copyOf(notes);
        series = List.copyOf(series);
    }
}
