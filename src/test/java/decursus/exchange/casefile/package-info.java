/// Tests of the case file.
@NullMarked
package decursus.exchange.casefile;

import org.jspecify.annotations.NullMarked;
