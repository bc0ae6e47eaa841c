package decursus.paint.pdf;

import decursus.figure.font.OutlineSink;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Adds a glyph's outline to the path; quadratic pieces as cubic ones, of which PDF has no other.
final class GlyphPath implements OutlineSink {

    private final PdfPaths paths;
    private final double origin;
    private final double scale;
    private double lastX;
    private double lastY;

    /// @param origin where the glyph stands, in font units
    /// @param scale points per font unit
    GlyphPath(PdfPaths paths, double origin, double scale) {
        this.paths = paths;
        this.origin = origin;
        this.scale = scale;
    }

    /// A sink declares no errors of writing.
    private static void add(PdfPaths.Path piece) {
        try {
            piece.add();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double x(double fontX) {
        return (origin + fontX) * scale;
    }

    @Override
    public void moveTo(double x, double y) {
        lastX = x(x);
        lastY = y * scale;
        add(() -> paths.move(lastX, lastY));
    }

    @Override
    public void lineTo(double x, double y) {
        lastX = x(x);
        lastY = y * scale;
        add(() -> paths.line(lastX, lastY));
    }

    @Override
    public void quadTo(double controlX, double controlY, double x, double y) {
        double throughX = x(controlX);
        double throughY = controlY * scale;
        double toX = x(x);
        double toY = y * scale;
        add(() -> paths.curve(lastX + (throughX - lastX) * 2 / 3, lastY + (throughY - lastY) * 2 / 3,
                toX + (throughX - toX) * 2 / 3, toY + (throughY - toY) * 2 / 3, toX, toY));
        lastX = toX;
        lastY = toY;
    }

    @Override
    public void close() {
        add(paths::close);
    }
}
