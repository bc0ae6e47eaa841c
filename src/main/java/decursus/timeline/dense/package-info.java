/// The line of values that stand closer than they can be told apart: where a curve is as dense as that, and its spans from the
/// lowest to the highest value.
/// May use: `figure`, `timeline.time`, `timeline.value`.
@NullMarked
package decursus.timeline.dense;

import org.jspecify.annotations.NullMarked;
