/// What to show of a course and how, as data: the curve, the scale, the time axis, the theme and what stands around
/// the panels. May use: `decursus.domain`.
@NullMarked
package decursus.view;

import org.jspecify.annotations.NullMarked;
