/// Tables as text: comma, semicolon, tab or bar between the cells, in any encoding that can be told.
/// May use: `decursus.exchange.grid`, FastCSV.
@NullMarked
package decursus.exchange.grid.text;

import org.jspecify.annotations.NullMarked;
