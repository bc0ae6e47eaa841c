/// What became of one analyte under each treatment line. Lines overlap: what is told of one is told of a time, never of a
/// cause.
/// May use: `domain`, `catalog`, `assess.time`, `assess.names`, `assess.limit`, `assess.exposure`.
@NullMarked
package decursus.assess.response;

import org.jspecify.annotations.NullMarked;
