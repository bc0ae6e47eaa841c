package decursus.paint.canvas;

import decursus.figure.Figure;
import decursus.figure.Ink;
import decursus.paint.raster.RasterPainter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;

/// Pixels of a figure, as the canvas or Java2D paints it.
///
/// @param argb row by row, top first
record Picture(int width, int height, int[] argb) {

    private static final int SQUARE = 8;

    /// How two pictures differ.
    ///
    /// @param mean of the absolute differences of all colour channels, 0 to 255
    /// @param share of pixels in which some channel differs by more than 48 of 255
    /// @param worst the greatest mean over a square of eight by eight pixels: what a missing marker or letter shows in
    record Difference(double mean, double share, double worst) {}

    /// Paints on a canvas; on the toolkit's thread only.
    static Picture canvas(CanvasPainter painter, Figure figure, double scale, double outputScale) {
        int width = (int) Math.round(figure.width() * scale * outputScale);
        int height = (int) Math.round(figure.height() * scale * outputScale);
        Canvas canvas = new Canvas(width, height);
        // a dense screen is played by a canvas that is scaled before the painter sees it
        canvas.getGraphicsContext2D().scale(outputScale, outputScale);
        painter.paint(figure, canvas.getGraphicsContext2D(), scale, outputScale);
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        WritableImage image = canvas.snapshot(transparent, null);
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Picture(width, height, argb);
    }

    /// The figure cut to whole pixels, since Java2D stretches a figure to them.
    static Figure whole(Figure figure, double scale) {
        return new Figure(Math.rint(figure.width() * scale) / scale, Math.rint(figure.height() * scale) / scale,
                figure.paper(), figure.marks(), figure.info());
    }

    /// Paints with Java2D.
    static Picture raster(Figure figure, double scale) {
        return of(RasterPainter.paint(figure, scale));
    }

    private static Picture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    /// How this one differs from another of the same size.
    Difference minus(Picture other) {
        if (width != other.width || height != other.height) {
            throw new AssertionError(width + "×" + height + " against " + other.width + "×" + other.height);
        }
        long sum = 0;
        int differing = 0;
        int across = (width + SQUARE - 1) / SQUARE;
        int[] squares = new int[across * ((height + SQUARE - 1) / SQUARE)];
        for (int i = 0; i < argb.length; i++) {
            int most = 0;
            int total = 0;
            for (int shift = 0; shift <= 16; shift += 8) {
                int difference = Math.abs((argb[i] >> shift & 0xFF) - (other.argb[i] >> shift & 0xFF));
                total += difference;
                most = Math.max(most, difference);
            }
            sum += total;
            differing += most > 48 ? 1 : 0;
            squares[i / width / SQUARE * across + i % width / SQUARE] += total;
        }
        double worst = Arrays.stream(squares).max().orElse(0) / (3.0 * SQUARE * SQUARE);
        return new Difference(sum / (3.0 * argb.length), (double) differing / argb.length, worst);
    }

    /// The share of pixels that are not the given ground.
    double inked(Ink ground) {
        int rgb = ground.red() << 16 | ground.green() << 8 | ground.blue();
        return (double) Arrays.stream(argb).filter(pixel -> (pixel & 0xFFFFFF) != rgb).count() / argb.length;
    }

    /// Writes a PNG below `target`, to be looked at.
    void keep(String name) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        try {
            Path folder = Files.createDirectories(Path.of("target", "canvas"));
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
