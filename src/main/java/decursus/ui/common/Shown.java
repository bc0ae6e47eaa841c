package decursus.ui.common;

import decursus.timeline.Placed;

/// A figure as it stands on the screen.
///
/// @param placed what is drawn
/// @param scale  pixels for a point of the figure
/// @param whole  the same course's whole time, for moving in it
public record Shown(Placed placed, double scale, Placed whole) {

    /// Height of the picture in pixels.
    public double height() {
        return placed.figure().height() * scale;
    }
}
