package decursus.paint.pdf;

import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.figure.font.GlyphRun;
import decursus.figure.font.TrueType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;

/// Draws labels as text that can be searched. Halos are drawn as outlines, so that no word stands twice in the file; so is
/// the replacement box of a character that the font lacks.
final class PdfLabels {

    private final PDPageContentStream stream;
    private final PdfFonts fonts;
    private final PdfInks inks;
    private final PdfPaths paths;
    private final TextMetrics metrics;

    PdfLabels(PDPageContentStream stream, PdfFonts fonts, PdfInks inks, TextMetrics metrics) {
        this.stream = stream;
        this.fonts = fonts;
        this.inks = inks;
        this.paths = new PdfPaths(stream);
        this.metrics = metrics;
    }

    /// A glyph and its place on the line, in font units.
    private record Placed(int codePoint, int glyph, double x) {}

    void draw(Mark.Label label) throws IOException {
        TextStyle style = label.style();
        TrueType font = metrics.font(style.face());
        List<Placed> glyphs = new ArrayList<>();
        GlyphRun.walk(font, label.text(), (codePoint, glyph, x) -> glyphs.add(new Placed(codePoint, glyph, x)));
        double width = metrics.width(label.text(), style.face(), style.size());
        double angle = Math.toRadians(label.rotationDegrees());
        double start = label.align().offset(width);
        stream.saveGraphicsState();
        // text and outlines stand upright in this: x along the line, y upward, in font units
        double scale = style.size() / font.unitsPerEm();
        stream.transform(new Matrix((float) Math.cos(angle), (float) Math.sin(angle), (float) Math.sin(angle), (float) -Math.cos(angle),
                (float) (label.at().x() + start * Math.cos(angle)), (float) (label.at().y() + start * Math.sin(angle))));
        if (style.halo() != null) {
            halo(style, style.halo(), font, glyphs);
        }
        inks.fill(style.ink());
        for (Placed each : glyphs) {
            if (each.glyph() == 0) {
                outline(font, each, scale);
                stream.fill();
            }
        }
        if (glyphs.stream().anyMatch(each -> each.glyph() != 0)) {
            text(style, font, glyphs);
        }
        stream.restoreGraphicsState();
    }

    private void halo(TextStyle style, Ink ink, TrueType font, List<Placed> glyphs) throws IOException {
        inks.stroke(ink);
        stream.setLineWidth((float) style.haloWidth());
        stream.setLineDashPattern(new float[0], 0);
        stream.setLineCapStyle(PdfSheet.ROUND);
        for (Placed each : glyphs) {
            outline(font, each, style.size() / font.unitsPerEm());
        }
        stream.stroke();
    }

    /// Shows the glyphs that the font has; a new run begins wherever the next one does not stand where the pen is.
    private void text(TextStyle style, TrueType font, List<Placed> glyphs) throws IOException {
        double scale = style.size() / font.unitsPerEm();
        stream.beginText();
        stream.setFont(fonts.font(style.face()), (float) style.size());
        StringBuilder run = new StringBuilder();
        double begin = 0;
        double pen = 0;
        for (Placed each : glyphs) {
            if (each.glyph() != 0) {
                if (!run.isEmpty() && Math.abs(each.x() - pen) > 0.01) {
                    show(run, begin * scale);
                }
                begin = run.isEmpty() ? each.x() : begin;
                run.appendCodePoint(each.codePoint());
                pen = each.x() + font.advance(each.glyph());
            }
        }
        show(run, begin * scale);
        stream.endText();
    }

    private void show(StringBuilder run, double x) throws IOException {
        if (!run.isEmpty()) {
            stream.setTextMatrix(Matrix.getTranslateInstance((float) x, 0));
            stream.showText(run.toString());
            run.setLength(0);
        }
    }

    private void outline(TrueType font, Placed glyph, double scale) {
        font.outline(glyph.glyph(), new GlyphPath(paths, glyph.x(), scale));
    }
}
