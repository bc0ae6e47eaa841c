/// The time axis beneath the panels: its lines, its breaks, and the same time to scale.
/// May use: `timeline.sheet`, `timeline.time`, `timeline.wording` and what they use.
@NullMarked
package decursus.timeline.axis;

import org.jspecify.annotations.NullMarked;
