/// What to show of a course and how, as data: panels, day 0, scales, the time axis, the theme and what stands around
/// the panels; presets by name; JSON to keep it in. May use: `decursus.domain`, Jackson.
@NullMarked
package decursus.view;

import org.jspecify.annotations.NullMarked;
