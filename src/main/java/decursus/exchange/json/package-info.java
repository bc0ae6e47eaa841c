/// JSON files read strictly, with the place of every value kept, so that each problem can name its line and column.
/// May use: `decursus.exchange`, the domain's checks and Jackson's streaming parser.
@NullMarked
package decursus.exchange.json;

import org.jspecify.annotations.NullMarked;
