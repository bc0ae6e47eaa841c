/// The sheet while it is being drawn: marks, notes for the footer, the frame and the cutting of spans at breaks.
/// May use: `view`, `figure`, `text`, `timeline.style`, `timeline.time`, `timeline.value`.
@NullMarked
package decursus.timeline.sheet;

import org.jspecify.annotations.NullMarked;
