/// What happened, ready for its own rows: adverse events by grade, stays as spans, everything else as signs.
/// May use: `domain`, `figure`, `text`, `timeline.time`.
@NullMarked
package decursus.timeline.events;

import org.jspecify.annotations.NullMarked;
