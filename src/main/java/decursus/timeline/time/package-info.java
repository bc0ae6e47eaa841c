/// The one mapping of time onto width: scaled stretches, slots for times that are only bounded, breaks and ticks.
/// May use: `domain`, `view`, `text`.
@NullMarked
package decursus.timeline.time;

import org.jspecify.annotations.NullMarked;
