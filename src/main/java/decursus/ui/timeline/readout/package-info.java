/// The right side of the window: everything that holds at the crosshair's time, and the change between two held values.
/// May use: `ui.timeline`'s model, `ui.common`, `assess`, `jobs`.
@NullMarked
package decursus.ui.timeline.readout;

import org.jspecify.annotations.NullMarked;
