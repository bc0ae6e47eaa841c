/// Single cells, as people write them.
@NullMarked
package decursus.exchange.mapping.cells;

import org.jspecify.annotations.NullMarked;
