/// Drawing the curve: value axis, limits, line, markers and the values that are spelled out.
/// May use: `timeline.sheet`, `timeline.series`, `timeline.label`, `timeline.dense` and what they use.
@NullMarked
package decursus.timeline.curve;

import org.jspecify.annotations.NullMarked;
