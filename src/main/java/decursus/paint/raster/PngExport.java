package decursus.paint.raster;

import decursus.figure.Figure;
import decursus.file.SafeFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/// Draws a figure into a PNG file.
public final class PngExport {

    private PngExport() {}

    /// Draws and saves in one step; when anything fails, an older file stays untouched.
    ///
    /// @param overwrite whether an existing file may be replaced
    /// @throws IOException when the file exists and may not be replaced, or cannot be written
    public static void write(Figure figure, Path file, PixelSize size, boolean overwrite) throws IOException {
        SafeFile.write(file, overwrite, out -> {
            BufferedImage image = RasterPainter.paint(figure, size);
            PngWriter.write(image, size.dpi(), figure.info(), out);
        });
    }
}
