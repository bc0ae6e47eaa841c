/// A profile laid onto one table: which cell of a row says what, and what its numbers and dates look like. May use: grids,
/// profiles and cells.
@NullMarked
package decursus.exchange.mapping.bound;

import org.jspecify.annotations.NullMarked;
