/// The upper limit of normal of one result, and a value as a multiple of it.
/// May use: `domain`, `catalog`.
@NullMarked
package decursus.assess.limit;

import org.jspecify.annotations.NullMarked;
