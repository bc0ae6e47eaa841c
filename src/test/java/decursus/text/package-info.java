/// Tests of the program's words.
@NullMarked
package decursus.text;

import org.jspecify.annotations.NullMarked;
