package decursus.paint.canvas;

import decursus.figure.Ink;
import java.util.Arrays;

/// Long lines and columns drawn straight into pixels: a line of many pieces takes a fraction of what stroking it takes. Works in
/// device pixels round an origin of its own, on a band of the picture's columns; what lies outside is left out. No pixel depends
/// on where the bands are divided, so several can be drawn at once.
final class PixelSheet {

    private final int width;
    private final int height;
    private final int bandFrom;
    private final int bandEnd;
    private final int[] argb;
    private final byte[] mask;
    private int left;
    private int top;
    private int right;
    private int bottom;

    /// A part of a picture.
    ///
    /// @param from the first of its columns
    /// @param end  the column behind its last one
    record Band(int from, int end) {}

    /// @param width of the whole picture
    /// @param argb  the whole picture, premultiplied, row by row; drawn into
    /// @param mask  as many bytes, all 0
    PixelSheet(int width, int[] argb, byte[] mask, Band band) {
        this.width = width;
        this.height = argb.length / width;
        this.bandFrom = band.from();
        this.bandEnd = band.end();
        this.argb = argb;
        this.mask = mask;
    }

    void clear() {
        for (int row = 0; row < height; row++) {
            Arrays.fill(argb, row * width + bandFrom, row * width + bandEnd, 0);
        }
    }

    /// Draws a line with round joins and ends, antialiased; where its pieces overlap it is no darker.
    ///
    /// @param count number of points
    /// @param lineWidth pixels
    void line(double[] xs, double[] ys, int count, double lineWidth, Ink ink) {
        left = bandEnd;
        top = height;
        right = bandFrom;
        bottom = 0;
        for (int i = 1; i < count; i++) {
            piece(xs[i - 1], ys[i - 1], xs[i], ys[i], lineWidth / 2);
        }
        blend(ink);
    }

    /// Raises the mask to how much of each pixel a piece with round ends covers.
    private void piece(double x0, double y0, double x1, double y1, double radius) {
        double reach = radius + 0.5;
        int fromX = (int) Math.max(bandFrom, Math.floor(Math.min(x0, x1) - reach));
        int toX = (int) Math.min(bandEnd, Math.ceil(Math.max(x0, x1) + reach));
        int fromY = (int) Math.max(0, Math.floor(Math.min(y0, y1) - reach));
        int toY = (int) Math.min(height, Math.ceil(Math.max(y0, y1) + reach));
        if (fromX >= toX || fromY >= toY) {
            return;
        }
        left = Math.min(left, fromX);
        right = Math.max(right, toX);
        top = Math.min(top, fromY);
        bottom = Math.max(bottom, toY);
        double length = Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
        double ux = length == 0 ? 1 : (x1 - x0) / length;
        double uy = length == 0 ? 0 : (y1 - y0) / length;
        // the band of the piece meets a row around a place that moves on by the slope from row to row
        boolean level = Math.abs(uy) < 1e-6;
        double half = level ? width : reach / Math.abs(uy);
        double slope = level ? 0 : ux / uy;
        Walk walk = new Walk(x0 - 0.5, ux, uy, length, radius);
        for (int row = fromY; row < toY; row++) {
            double dy = row + 0.5 - y0;
            double middle = x0 + dy * slope;
            cover(row * width, level ? fromX : Math.max(fromX, (int) (middle - half)),
                    level ? toX : Math.min(toX, (int) (middle + half) + 1), dy, walk);
        }
    }

    /// A piece that rows of pixels pass.
    ///
    /// @param start  column whose pixels' middles lie where the piece begins
    /// @param ux     the piece's direction
    /// @param uy     the piece's direction
    private record Walk(double start, double ux, double uy, double length, double radius) {}

    /// @param row   the index of the row's first pixel
    /// @param first column to begin with
    /// @param end   column to end before
    /// @param dy    how far the pixels' middles lie below the piece's beginning
    private void cover(int row, int first, int end, double dy, Walk walk) {
        double inner = (walk.radius + 0.5) * 255;
        double most = Math.min(1, 2 * walk.radius) * 255;
        double alongRow = dy * walk.uy;
        double acrossRow = dy * walk.ux;
        for (int column = first; column < end; column++) {
            double dx = column - walk.start;
            double along = dx * walk.ux + alongRow;
            double distance = Math.abs(acrossRow - dx * walk.uy);
            if (along < 0 || along > walk.length) {
                double beyond = along < 0 ? along : along - walk.length;
                distance = Math.sqrt(distance * distance + beyond * beyond);
            }
            int covered = (int) Math.min(most, inner - distance * 255);
            if (covered > (mask[row + column] & 0xFF)) {
                mask[row + column] = (byte) covered;
            }
        }
    }

    /// Lays the ink over what is there, by the mask, and wipes the mask.
    private void blend(Ink ink) {
        for (int row = top; row < bottom; row++) {
            for (int i = row * width + left; i < row * width + right; i++) {
                if (mask[i] != 0) {
                    argb[i] = over(argb[i], ink, (mask[i] & 0xFF) * ink.alpha() / 255);
                    mask[i] = 0;
                }
            }
        }
    }

    private static int over(int below, Ink ink, double alpha) {
        if (alpha >= 1) {
            return 0xFF000000 | ink.red() << 16 | ink.green() << 8 | ink.blue();
        }
        double rest = 1 - alpha;
        return mixed(255, below >>> 24, alpha, rest) << 24 | mixed(ink.red(), below >> 16 & 0xFF, alpha, rest) << 16
                | mixed(ink.green(), below >> 8 & 0xFF, alpha, rest) << 8 | mixed(ink.blue(), below & 0xFF, alpha, rest);
    }

    private static int mixed(int top, int below, double alpha, double rest) {
        return (int) (top * alpha + below * rest + 0.5);
    }

    /// Fills a rectangle of whole pixels.
    void fill(int fromX, int fromY, int toX, int toY, Ink ink) {
        int endX = Math.min(bandEnd, toX);
        int endY = Math.min(height, toY);
        int startX = Math.max(bandFrom, fromX);
        boolean opaque = ink.opaque();
        int color = over(0, ink, 1);
        for (int row = Math.max(0, fromY); row < endY; row++) {
            for (int i = row * width + startX; i < row * width + endX; i++) {
                argb[i] = opaque ? color : over(argb[i], ink, ink.alpha());
            }
        }
    }
}
