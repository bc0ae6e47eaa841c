/// One analyte's values as they may be drawn: the choice of the curve, one unit, limits and what a line may claim.
/// May use: `domain`, `catalog`, `text`.
@NullMarked
package decursus.timeline.series;

import org.jspecify.annotations.NullMarked;
