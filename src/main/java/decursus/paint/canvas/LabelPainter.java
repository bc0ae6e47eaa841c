package decursus.paint.canvas;

import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.figure.font.OutlineSink;
import decursus.figure.font.TrueType;
import decursus.figure.shape.LabelOutline;
import decursus.figure.shape.PixelGrid;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;

/// Paints labels with the bundled fonts. The toolkit sets plain text with the advance widths of the font, unkerned, as the
/// layout measures it; text that it would shape or take from another font is drawn as outlines instead.
final class LabelPainter {

    /// From here on characters may combine, join or run from right to left.
    private static final int FIRST_COMBINING = 0x300;
    private static final int FIRST_GREEK = 0x370;
    private static final int FIRST_COMPLEX = 0x590;
    private static final int FIRST_PUNCTUATION = 0x2010;
    private static final int FIRST_CJK = 0x2E80;

    private final TextMetrics metrics = TextMetrics.bundled();
    private final Palette palette;
    private final Fonts fonts = new Fonts();

    LabelPainter(Palette palette) {
        this.palette = palette;
    }

    void paint(Mark.Label label, PixelGrid grid, GraphicsContext canvas) {
        Point at = grid.baseline(label.at(), label.rotationDegrees());
        canvas.save();
        canvas.translate(at.x(), at.y());
        if (label.rotationDegrees() != 0) {
            canvas.rotate(label.rotationDegrees());
        }
        TextStyle style = label.style();
        canvas.setFill(palette.color(style.ink()));
        if (style.halo() != null) {
            canvas.setStroke(palette.color(style.halo()));
            canvas.setLineWidth(style.haloWidth());
            canvas.setLineCap(StrokeLineCap.ROUND);
            canvas.setLineDashes((double[]) null);
        }
        if (plain(label.text(), metrics.font(style.face()))) {
            set(label, canvas);
        } else {
            outline(label, canvas);
        }
        canvas.restore();
    }

    /// Whether the toolkit draws the text glyph by glyph from the bundled font alone.
    private static boolean plain(String text, TrueType font) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean simple = c < FIRST_COMBINING || c >= FIRST_GREEK && c < FIRST_COMPLEX || c >= FIRST_PUNCTUATION && c < FIRST_CJK;
            if (!(simple || c == '\u2009') || font.glyph(c) == 0 || font.advance(font.glyph(c)) == 0) {
                return false;
            }
        }
        return true;
    }

    private void set(Mark.Label label, GraphicsContext canvas) {
        TextStyle style = label.style();
        Font font = fonts.font(style.face(), style.size());
        double x = label.align().offset(metrics.width(label.text(), style.face(), style.size()));
        canvas.setFont(font);
        if (style.halo() != null) {
            canvas.strokeText(label.text(), x, 0);
        }
        canvas.fillText(label.text(), x, 0);
    }

    private void outline(Mark.Label label, GraphicsContext canvas) {
        canvas.beginPath();
        LabelOutline.draw(label, metrics, new PathSink(canvas));
        if (label.style().halo() != null) {
            canvas.stroke();
        }
        canvas.fill();
    }

    private record PathSink(GraphicsContext canvas) implements OutlineSink {

        @Override
        public void moveTo(double x, double y) {
            canvas.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            canvas.lineTo(x, y);
        }

        @Override
        public void quadTo(double controlX, double controlY, double x, double y) {
            canvas.quadraticCurveTo(controlX, controlY, x, y);
        }

        @Override
        public void close() {
            canvas.closePath();
        }
    }
}
