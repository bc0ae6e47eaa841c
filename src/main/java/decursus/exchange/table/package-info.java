/// Tables as CSV files that a spreadsheet opens without harm. May use FastCSV.
@NullMarked
package decursus.exchange.table;

import org.jspecify.annotations.NullMarked;
