/// Tests of the text painter.
@NullMarked
package decursus.paint.dump;

import org.jspecify.annotations.NullMarked;
