/// Tables as they stand in a file: sheets of rows of cells, before anybody knows what a column means. Each kind of file has
/// a sub-package of its own. May use: `decursus.exchange`; its sub-packages also their parser library.
@NullMarked
package decursus.exchange.grid;

import org.jspecify.annotations.NullMarked;
