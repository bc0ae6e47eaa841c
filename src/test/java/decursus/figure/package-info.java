/// Tests of the drawing vocabulary.
@NullMarked
package decursus.figure;

import org.jspecify.annotations.NullMarked;
