package decursus.paint.across;

import decursus.figure.Mark;
import decursus.figure.TextMetrics;
import decursus.figure.font.GlyphRun;
import decursus.figure.font.TrueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// The letters of a PDF as a reader finds them, each with its place on the sheet, in the order of the file.
final class PdfLetters extends PDFTextStripper {

    /// Points that numbers in the file may be off.
    private static final double ROUNDING = 0.02;

    private final List<TextPosition> letters = new ArrayList<>();
    private final double height;

    private PdfLetters(double height) {
        this.height = height;
    }

    /// What is wrong with the labels of a PDF: letters that are missing, others, in another face or size, or off their place.
    static List<String> faults(byte[] pdf, List<Mark.Label> labels) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfLetters found = new PdfLetters(document.getPage(0).getMediaBox().getHeight());
            found.getText(document);
            return found.compare(labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        letters.add(letter);
    }

    private List<String> compare(List<Mark.Label> labels) {
        List<String> faults = new ArrayList<>();
        int[] next = {0};
        for (Mark.Label label : labels) {
            TrueType font = TextMetrics.bundled().font(label.style().face());
            double scale = label.style().size() / font.unitsPerEm();
            double start = label.align().offset(TextMetrics.bundled().width(label.text(), label.style().face(), label.style().size()));
            double angle = Math.toRadians(label.rotationDegrees());
            GlyphRun.walk(font, label.text(), (codePoint, glyph, x) -> {
                if (glyph != 0) {
                    double along = start + x * scale;
                    String fault = next[0] >= letters.size() ? "nothing" : fault(letters.get(next[0]), label, glyph,
                            label.at().x() + along * Math.cos(angle), label.at().y() + along * Math.sin(angle));
                    if (!fault.isEmpty()) {
                        faults.add(label.text() + ", " + Character.toString(codePoint) + ": " + fault);
                    }
                    next[0]++;
                }
            });
        }
        if (next[0] < letters.size()) {
            faults.add(letters.size() - next[0] + " letters too many");
        }
        return faults;
    }

    private String fault(TextPosition letter, Mark.Label label, int glyph, double x, double y) {
        TrueType font = TextMetrics.bundled().font(label.style().face());
        double size = Math.hypot(letter.getTextMatrix().getScaleX(), letter.getTextMatrix().getShearY());
        double foundX = letter.getTextMatrix().getTranslateX();
        double foundY = height - letter.getTextMatrix().getTranslateY();
        boolean same = font.glyph(letter.getUnicode().codePointAt(0)) == glyph
                && letter.getFont().getName().toUpperCase(Locale.ROOT).endsWith(label.style().face().name())
                && Math.abs(size - label.style().size()) < ROUNDING
                && Math.abs(foundX - x) < ROUNDING && Math.abs(foundY - y) < ROUNDING;
        return same ? "" : String.format(Locale.ROOT, "found %s in %s %.2f at %.2f,%.2f instead of %.2f,%.2f", letter.getUnicode(),
                letter.getFont().getName(), size, foundX, foundY, x, y);
    }
}
