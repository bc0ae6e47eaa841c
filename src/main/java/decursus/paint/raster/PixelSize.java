package decursus.paint.raster;

import decursus.figure.Figure;

/// The size of a PNG in pixels and the resolution it is meant to be printed at.
///
/// @param width 1 to 20 000 pixels
/// @param height 1 to 20 000 pixels
/// @param dpi pixels per inch, above 0, written into the file
public record PixelSize(int width, int height, double dpi) {

    /// The most pixels a side may have.
    public static final int MAX_SIDE = 20_000;

    public PixelSize {
        if (width < 1 || height < 1 || width > MAX_SIDE || height > MAX_SIDE) {
            throw new IllegalArgumentException("A PNG has 1 to " + MAX_SIDE + " pixels a side, not " + width + " × " + height
                    + ": choose another size or resolution.");
        }
        if (!(dpi > 0 && dpi < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The resolution must be above 0 dpi, not " + dpi + ".");
        }
    }

    /// The whole figure at its own size: width and height are round(points / 72 × dpi), so 174 mm at 300 dpi are 2055 pixels.
    ///
    /// @throws IllegalArgumentException in one sentence, when a side would have more than 20 000 pixels
    public static PixelSize of(Figure figure, double dpi) {
        return new PixelSize(pixels(figure.width(), dpi), pixels(figure.height(), dpi), dpi);
    }

    /// The whole figure `width` pixels wide, as high as its form asks.
    ///
    /// @throws IllegalArgumentException in one sentence, when a side would have more than 20 000 pixels
    public static PixelSize wide(Figure figure, int width) {
        double dpi = width * 72.0 / figure.width();
        return new PixelSize(width, pixels(figure.height(), dpi), dpi);
    }

    private static int pixels(double points, double dpi) {
        return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.round(points / 72 * dpi)));
    }
}
