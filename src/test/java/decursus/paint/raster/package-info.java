/// Tests of the pixel painter and the PNG writer.
@NullMarked
package decursus.paint.raster;

import org.jspecify.annotations.NullMarked;
