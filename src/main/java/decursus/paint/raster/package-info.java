/// Paints a figure into pixels with Java2D, without a display or a window toolkit, and writes PNG files.
/// May use `figure`, `file` and `java.awt`.
@NullMarked
package decursus.paint.raster;

import org.jspecify.annotations.NullMarked;
