/// One analyte's values as they may be drawn: in one unit or as multiples of their limits, and what a line may claim.
/// May use: `domain`, `catalog`, `assess.limit`, `timeline.value`, `timeline.dense`.
@NullMarked
package decursus.timeline.series;

import org.jspecify.annotations.NullMarked;
