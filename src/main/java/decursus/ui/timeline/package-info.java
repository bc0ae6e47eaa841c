/// The figure alive: the canvas, moving and reading in it, its chips, the overview strip and what holds at the crosshair.
/// May use: `ui.common`, `jobs` and below.
@NullMarked
package decursus.ui.timeline;

import org.jspecify.annotations.NullMarked;
