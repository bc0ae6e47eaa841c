/// Treatments as bars: known, uncertain and open stretches, packing into rows.
/// May use: `domain`, `catalog`, `figure`, `timeline.time`, `timeline.style`, `timeline.value`.
@NullMarked
package decursus.timeline.lanes;

import org.jspecify.annotations.NullMarked;
