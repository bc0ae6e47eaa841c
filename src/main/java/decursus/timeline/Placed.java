package decursus.timeline;

import decursus.figure.Figure;
import decursus.figure.Rect;
import decursus.timeline.time.TimeScale;
import org.jspecify.annotations.Nullable;

/// A figure with what a reader needs to move in it.
///
/// @param figure the figure
/// @param time   its time scale; null when nothing has a place in time
/// @param plot   the area of all panels on the time axis, in points
public record Placed(Figure figure, @Nullable TimeScale time, Rect plot) {
}
