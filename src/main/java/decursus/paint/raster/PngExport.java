package decursus.paint.raster;

import decursus.figure.Figure;
import decursus.file.SafeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/// Draws a figure into a PNG file.
public final class PngExport {

    /// Pixels that are held at a time: 64 MB. A picture of more is painted and written in bands.
    private static final int BAND = 1 << 24;

    private PngExport() {}

    /// Draws and saves in one step; when anything fails, an older file stays untouched.
    ///
    /// @param overwrite whether an existing file may be replaced
    /// @throws IOException when the file exists and may not be replaced, or cannot be written
    public static void write(Figure figure, Path file, PixelSize size, boolean overwrite) throws IOException {
        SafeFile.write(file, overwrite, out -> {
            write(figure, size, BAND, out);
        });
    }

    /// Writes the file's bytes, holding no more than about `pixels` pixels at a time; the bytes do not depend on how many.
    static void write(Figure figure, PixelSize size, int pixels, OutputStream out) throws IOException {
        int rows = Math.clamp(pixels / size.width(), 1, size.height());
        PngWriter.Rows picture = new PngWriter.Rows(size.width(), size.height(), !figure.paper().opaque(), rows,
                (top, count) -> RasterPainter.paint(figure, size, top, count));
        PngWriter.write(picture, size.dpi(), figure.info(), out);
    }
}
