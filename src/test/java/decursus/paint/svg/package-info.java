/// Tests of the SVG painter.
@NullMarked
package decursus.paint.svg;

import org.jspecify.annotations.NullMarked;
