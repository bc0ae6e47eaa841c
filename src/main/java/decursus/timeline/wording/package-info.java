/// Times, sides of day 0 and persons in few words. May use: `domain`, `timeline.events`, `timeline.sheet`, `timeline.time`.
@NullMarked
package decursus.timeline.wording;

import org.jspecify.annotations.NullMarked;
