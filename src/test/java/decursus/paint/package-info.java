/// One sheet with every mark, shared by the tests of the painters.
@NullMarked
package decursus.paint;

import org.jspecify.annotations.NullMarked;
