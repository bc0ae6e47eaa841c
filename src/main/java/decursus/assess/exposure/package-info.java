/// Which treatments a patient certainly, possibly or still in effect had on a day or within a stretch of days.
/// May use: `domain`, `catalog`, `assess.time`, `assess.names`.
@NullMarked
package decursus.assess.exposure;

import org.jspecify.annotations.NullMarked;
