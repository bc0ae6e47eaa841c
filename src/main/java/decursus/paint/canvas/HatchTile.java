package decursus.paint.canvas;

import decursus.figure.Fill;
import decursus.figure.shape.HatchPixels;
import java.util.function.IntToDoubleFunction;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.ImagePattern;

/// A hatch as a tile of whole device pixels that repeats over the sheet. A hatch seldom repeats after whole pixels, so the tile
/// is as long as fits it best: its lines are off by a small share of their spacing at most.
final class HatchTile {

    private static final int SHORTEST = 16;
    private static final int LONGEST = 320;

    private HatchTile() {}

    static ImagePattern pattern(Fill.Hatch hatch, double pixelsPerPoint) {
        HatchPixels pixels = new HatchPixels(hatch, pixelsPerPoint);
        int width = best(pixels::misfitX);
        int height = best(pixels::misfitY);
        int[] argb = new int[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = pixels.argb(x + 0.5, y + 0.5);
            }
        }
        WritableImage tile = new WritableImage(width, height);
        tile.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new ImagePattern(tile, 0, 0, width / pixelsPerPoint, height / pixelsPerPoint, false);
    }

    /// The length with the least misfit over the sheet; the misfit adds up from tile to tile, so it counts by the pixel.
    private static int best(IntToDoubleFunction misfit) {
        int best = SHORTEST;
        double least = Double.POSITIVE_INFINITY;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            double error = misfit.applyAsDouble(length) / length;
            if (error < least - 1e-9) {
                least = error;
                best = length;
            }
        }
        return best;
    }
}
