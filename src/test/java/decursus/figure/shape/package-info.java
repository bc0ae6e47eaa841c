@NullMarked
package decursus.figure.shape;

import org.jspecify.annotations.NullMarked;
