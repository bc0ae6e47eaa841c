/// Runs tests on the toolkit's thread, without a display.
@NullMarked
package decursus.testing.fx;

import org.jspecify.annotations.NullMarked;
