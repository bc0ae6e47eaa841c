/// What stands in the cells of foreign tables: times in the habits of two languages, flags and doses. May use: the
/// domain, the catalogue, grids, profiles and `decursus.exchange.notation`.
@NullMarked
package decursus.exchange.mapping.cells;

import org.jspecify.annotations.NullMarked;
