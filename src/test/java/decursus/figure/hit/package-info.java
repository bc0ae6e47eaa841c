@NullMarked
package decursus.figure.hit;

import org.jspecify.annotations.NullMarked;
