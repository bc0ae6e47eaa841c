/// Placing labels so that none covers another, a mark or the frame. May use: `figure`.
@NullMarked
package decursus.timeline.label;

import org.jspecify.annotations.NullMarked;
