package decursus.paint.canvas;

import decursus.figure.Ink;
import java.util.Arrays;

/// Long lines and columns drawn straight into pixels: a line of many pieces takes a fraction of what stroking it takes. Works in
/// device pixels round an origin of its own; what lies outside is left out.
final class PixelSheet {

    private final int width;
    private final int height;
    private final int[] argb;
    private final byte[] mask;
    private int left;
    private int top;
    private int right;
    private int bottom;

    /// @param argb premultiplied, row by row; drawn into
    PixelSheet(int width, int height, int[] argb, byte[] mask) {
        this.width = width;
        this.height = height;
        this.argb = argb;
        this.mask = mask;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void clear() {
        Arrays.fill(argb, 0);
    }

    /// Draws a line with round joins and ends, antialiased; where its pieces overlap it is no darker.
    ///
    /// @param count number of points
    /// @param lineWidth pixels
    void line(double[] xs, double[] ys, int count, double lineWidth, Ink ink) {
        left = width;
        top = height;
        right = 0;
        bottom = 0;
        for (int i = 1; i < count; i++) {
            piece(xs[i - 1], ys[i - 1], xs[i], ys[i], lineWidth / 2);
        }
        blend(ink);
    }

    /// Raises the mask to how much of each pixel a piece with round ends covers.
    private void piece(double x0, double y0, double x1, double y1, double radius) {
        double reach = radius + 0.5;
        int fromX = (int) Math.max(0, Math.floor(Math.min(x0, x1) - reach));
        int toX = (int) Math.min(width, Math.ceil(Math.max(x0, x1) + reach));
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
        double half = level ? 0 : reach / Math.abs(uy);
        double slope = level ? 0 : ux / uy;
        for (int row = fromY; row < toY; row++) {
            double dy = row + 0.5 - y0;
            double middle = x0 + dy * slope;
            // a level piece may meet a row anywhere along its length
            int first = level ? fromX : Math.max(fromX, (int) (middle - half));
            int end = level ? toX : Math.min(toX, (int) (middle + half) + 1);
            double dx = first + 0.5 - x0;
            cover(row * width + first, end - first, new Walk(dx * ux + dy * uy, dy * ux - dx * uy, ux, uy, length, radius));
        }
    }

    /// A way along a row past a piece.
    ///
    /// @param along how far the first pixel's middle lies along the piece
    /// @param across how far it lies beside it
    /// @param ux the piece's direction
    /// @param uy the piece's direction
    private record Walk(double along, double across, double ux, double uy, double length, double radius) {}

    private void cover(int start, int count, Walk walk) {
        double along = walk.along;
        double across = walk.across;
        double inner = (walk.radius + 0.5) * 255;
        double most = Math.min(1, 2 * walk.radius) * 255;
        for (int at = start; at < start + count; at++) {
            double distance = Math.abs(across);
            if (along < 0 || along > walk.length) {
                double beyond = along < 0 ? along : along - walk.length;
                distance = Math.sqrt(across * across + beyond * beyond);
            }
            int covered = (int) Math.min(most, inner - distance * 255);
            if (covered > (mask[at] & 0xFF)) {
                mask[at] = (byte) covered;
            }
            along += walk.ux;
            across -= walk.uy;
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
        int endX = Math.min(width, toX);
        int endY = Math.min(height, toY);
        int startX = Math.max(0, fromX);
        boolean opaque = ink.opaque();
        int color = over(0, ink, 1);
        for (int row = Math.max(0, fromY); row < endY; row++) {
            for (int i = row * width + startX; i < row * width + endX; i++) {
                argb[i] = opaque ? color : over(argb[i], ink, ink.alpha());
            }
        }
    }
}
