package decursus.jobs.drawing;

import decursus.figure.Figure;
import decursus.file.SafeFile;
import decursus.jobs.JobRefused;
import decursus.paint.dump.DumpPainter;
import decursus.paint.pdf.PdfExport;
import decursus.paint.raster.PngExport;
import decursus.paint.svg.SvgExport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/// Kinds of files that can be drawn.
public enum Medium {
    /// A picture of pixels.
    PNG,
    /// Vectors that a journal can edit.
    SVG,
    /// A printed page as large as the figure.
    PDF,
    /// The figure as text: every mark with its place and its value.
    TXT;

    /// The kind that a file's name ends in.
    ///
    /// @throws JobRefused for another ending
    public static Medium of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (Medium medium : values()) {
            if (name.endsWith(medium.ending())) {
                return medium;
            }
        }
        throw new JobRefused(file + ": the kind of file is not known: let its name end in .png, .svg, .pdf or .txt.");
    }

    /// What the names of such files end in, dot included.
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// Paints a laid out figure into a file of this kind.
    ///
    /// @return the id, file and measures as they are reported
    DrawFigure.Drawn write(DrawFigure.Sheet sheet, String id, SheetSize size, Path file, boolean force) throws IOException {
        Figure figure = sheet.figure();
        return switch (this) {
            case PNG -> {
                var pixels = size.pixels(figure);
                PngExport.write(figure, file, pixels, force);
                yield new DrawFigure.Drawn(id, file, pixels.width(), pixels.height(), sheet.letters(), null);
            }
            case SVG -> {
                SvgExport.write(figure, file, force);
                yield inPoints(sheet, id, file);
            }
            case PDF -> {
                PdfExport.write(figure, file, force);
                yield inPoints(sheet, id, file);
            }
            case TXT -> {
                SafeFile.write(file, force, out -> out.write(DumpPainter.print(figure).getBytes(StandardCharsets.UTF_8)));
                yield inPoints(sheet, id, file);
            }
        };
    }

    private static DrawFigure.Drawn inPoints(DrawFigure.Sheet sheet, String id, Path file) {
        return new DrawFigure.Drawn(id, file, (int) Math.round(sheet.figure().width()), (int) Math.round(sheet.figure().height()),
                sheet.letters(), null);
    }
}
