/// What holds for the program as a whole.
@NullMarked
package decursus.app;

import org.jspecify.annotations.NullMarked;
