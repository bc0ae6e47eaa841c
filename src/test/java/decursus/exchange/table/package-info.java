/// Tests of tables as CSV files.
@NullMarked
package decursus.exchange.table;

import org.jspecify.annotations.NullMarked;
