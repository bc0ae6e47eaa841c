/// Typed access to the program's words in `resources/text`. May use: `java.base`.
@NullMarked
package decursus.text;

import org.jspecify.annotations.NullMarked;
