/// Drawing treatments: lanes of bars, dose steps and the gutter of what has no date.
/// May use: `timeline.sheet`, `timeline.lanes` and what they use.
@NullMarked
package decursus.timeline.bars;

import org.jspecify.annotations.NullMarked;
