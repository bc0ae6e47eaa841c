/// The parts of a figure, from top to bottom, each drawn into its own stretch of height on the common time scale.
/// May use: `domain`, `view`, `catalog`, `figure`, `text` and the other packages of `timeline` except its root.
@NullMarked
package decursus.timeline.panel;

import org.jspecify.annotations.NullMarked;
