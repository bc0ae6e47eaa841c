/// Tests of the PDF painter.
@NullMarked
package decursus.paint.pdf;

import org.jspecify.annotations.NullMarked;
