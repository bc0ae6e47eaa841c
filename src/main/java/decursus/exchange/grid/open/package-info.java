/// Opens whatever somebody has as a table, by its content and not by its name.
/// May use: `decursus.exchange.grid` and its readers.
@NullMarked
package decursus.exchange.grid.open;

import org.jspecify.annotations.NullMarked;
