/// Workbooks (XLSX), read as a stream behind guards against harm.
/// May use: `decursus.exchange.grid`, Apache POI, SAX.
@NullMarked
package decursus.exchange.grid.sheet;

import org.jspecify.annotations.NullMarked;
