/// What a figure's time can be counted from: the candidates of a course, and the one that a view chooses.
/// May use: `domain`, `view`, `text`, `timeline.time`.
@NullMarked
package decursus.timeline.zero;

import org.jspecify.annotations.NullMarked;
