/// Tests of the command line, run in this process against real stores.
@NullMarked
package decursus.cli;

import org.jspecify.annotations.NullMarked;
