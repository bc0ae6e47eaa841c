/// The value axis of curves: linear, logarithmic or by grades, from where to where, its marks and its title.
/// May use: `timeline.sheet`, `timeline.series`, `timeline.content`, `timeline.value` and what they use.
@NullMarked
package decursus.timeline.scale;

import org.jspecify.annotations.NullMarked;
