/// Tests of tables as they stand in a file, sound and hostile ones; every file is made by code.
@NullMarked
package decursus.exchange.grid;

import org.jspecify.annotations.NullMarked;
