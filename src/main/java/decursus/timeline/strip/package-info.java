/// Rows of events and intervals on the time axis, apart from all curves. May use: `figure`, `view`, `assess.derived`,
/// `timeline.content`, `timeline.events`, `timeline.lanes`, `timeline.sheet`, `timeline.style`, `timeline.time`,
/// `timeline.wording`.
@NullMarked
package decursus.timeline.strip;

import org.jspecify.annotations.NullMarked;
