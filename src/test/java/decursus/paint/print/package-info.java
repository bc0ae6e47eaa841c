@NullMarked
package decursus.paint.print;

import org.jspecify.annotations.NullMarked;
