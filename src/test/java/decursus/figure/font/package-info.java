/// Tests of the font reader.
@NullMarked
package decursus.figure.font;

import org.jspecify.annotations.NullMarked;
