package decursus.paint.raster;

import decursus.figure.Fill;
import decursus.figure.shape.HatchPixels;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.awt.image.WritableRaster;
import org.jspecify.annotations.Nullable;

/// Hatching as a Java2D paint, so that the shape's edge is antialiased too; a clip would leave it jagged.
final class HatchPaint implements Paint {

    private final Fill.Hatch hatch;

    HatchPaint(Fill.Hatch hatch) {
        this.hatch = hatch;
    }

    @Override
    public PaintContext createContext(@Nullable ColorModel model, Rectangle device, Rectangle2D user, AffineTransform toDevice,
            @Nullable RenderingHints hints) {
        HatchPixels pixels = new HatchPixels(hatch, Math.sqrt(Math.abs(toDevice.getDeterminant())));
        return new Context(pixels, toDevice.getTranslateX(), toDevice.getTranslateY());
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    private record Context(HatchPixels pixels, double originX, double originY) implements PaintContext {

        @Override
        public WritableRaster getRaster(int x, int y, int width, int height) {
            WritableRaster raster = getColorModel().createCompatibleWritableRaster(width, height);
            int[] row = new int[width];
            for (int j = 0; j < height; j++) {
                for (int i = 0; i < width; i++) {
                    row[i] = pixels.argb(x + i + 0.5 - originX, y + j + 0.5 - originY);
                }
                raster.setDataElements(0, j, width, 1, row);
            }
            return raster;
        }

        @Override
        public ColorModel getColorModel() {
            return ColorModel.getRGBdefault();
        }

        @Override
        public void dispose() {
            // nothing is held
        }
    }
}
