/// Treatments as bars: known, uncertain and open stretches, packing into rows, colours. May use: `domain`, `catalog`, `timeline.time`, `timeline.style`, `figure`, `text`.
@NullMarked
package decursus.timeline.lanes;

import org.jspecify.annotations.NullMarked;
