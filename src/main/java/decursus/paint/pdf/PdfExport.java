package decursus.paint.pdf;

import decursus.figure.Figure;
import decursus.file.SafeFile;
import java.io.IOException;
import java.nio.file.Path;

/// Draws a figure into a PDF file.
public final class PdfExport {

    private PdfExport() {}

    /// Draws and saves in one step; when anything fails, an older file stays untouched.
    ///
    /// @param overwrite whether an existing file may be replaced
    /// @throws IOException when the file exists and may not be replaced, or cannot be written
    public static void write(Figure figure, Path file, boolean overwrite) throws IOException {
        byte[] pdf = PdfPainter.print(figure);
        SafeFile.write(file, overwrite, out -> out.write(pdf));
    }
}
