/// Which marks lie at a place of a figure. May use `figure`.
@NullMarked
package decursus.figure.hit;

import org.jspecify.annotations.NullMarked;
