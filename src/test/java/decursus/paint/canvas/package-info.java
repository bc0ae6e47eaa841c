@NullMarked
package decursus.paint.canvas;

import org.jspecify.annotations.NullMarked;
