package decursus.paint.raster;

import decursus.figure.Fill;
import decursus.figure.Ink;
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

/// Hatching computed pixel by pixel from the distance to the nearest line, so that both the lines and the shape's edge are
/// antialiased (a clip would leave the edge jagged) and the same pixels come out everywhere.
final class HatchPaint implements Paint {

    private final Fill.Hatch hatch;

    HatchPaint(Fill.Hatch hatch) {
        this.hatch = hatch;
    }

    @Override
    public PaintContext createContext(@Nullable ColorModel model, Rectangle device, Rectangle2D user, AffineTransform toDevice,
            @Nullable RenderingHints hints) {
        return new Context(hatch, toDevice);
    }

    @Override
    public int getTransparency() {
        return Transparency.TRANSLUCENT;
    }

    private static final class Context implements PaintContext {

        private static final int STEPS = 255;

        private final double perX;
        private final double perY;
        private final double offset;
        private final double spacing;
        private final double halfLine;
        private final int[] shades = new int[STEPS + 1];

        Context(Fill.Hatch hatch, AffineTransform toDevice) {
            double scale = Math.sqrt(Math.abs(toDevice.getDeterminant()));
            double angle = Math.toRadians(hatch.angleDegrees());
            // across the lines, in device pixels; the sheet's origin lies on a line
            perX = Math.sin(angle);
            perY = Math.cos(angle);
            offset = perX * toDevice.getTranslateX() + perY * toDevice.getTranslateY();
            spacing = hatch.spacing() * scale;
            halfLine = Math.min(hatch.lineWidth(), hatch.spacing()) * scale / 2;
            for (int i = 0; i <= STEPS; i++) {
                shades[i] = shade(hatch, i / (double) STEPS);
            }
        }

        private static int shade(Fill.Hatch hatch, double coverage) {
            Ink line = hatch.ink();
            Ink ground = hatch.ground() == null ? line.withAlpha(0) : hatch.ground();
            double top = line.alpha() * coverage;
            double alpha = top + ground.alpha() * (1 - top);
            double share = alpha == 0 ? 0 : top / alpha;
            return (int) Math.round(alpha * 255) << 24
                    | mix(line.red(), ground.red(), share) << 16
                    | mix(line.green(), ground.green(), share) << 8
                    | mix(line.blue(), ground.blue(), share);
        }

        private static int mix(int top, int below, double share) {
            return (int) Math.round(top * share + below * (1 - share));
        }

        @Override
        public WritableRaster getRaster(int x, int y, int width, int height) {
            WritableRaster raster = getColorModel().createCompatibleWritableRaster(width, height);
            int[] row = new int[width];
            for (int j = 0; j < height; j++) {
                for (int i = 0; i < width; i++) {
                    double across = (x + i + 0.5) * perX + (y + j + 0.5) * perY - offset;
                    double distance = Math.abs(across - Math.rint(across / spacing) * spacing);
                    row[i] = shades[(int) Math.round(STEPS * coverage(distance))];
                }
                raster.setDataElements(0, j, width, 1, row);
            }
            return raster;
        }

        /// How much of a pixel whose centre lies `distance` from a line's middle the line covers.
        private double coverage(double distance) {
            return Math.clamp(halfLine + 0.5 - distance, 0, Math.min(1, 2 * halfLine));
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
