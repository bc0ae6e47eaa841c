package decursus.figure.shape;

import decursus.figure.Align;
import decursus.figure.Mark;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.figure.font.GlyphRun;
import decursus.figure.font.OutlineSink;
import decursus.figure.font.TrueType;

/// The outlines of a label's letters, each at its fractional place, so that the drawn width is the layout's.
/// Characters the font lacks come out as the font's own replacement box.
public final class LabelOutline {

    private LabelOutline() {}

    /// Sends the letters to a sink, in points around the label's anchor at the origin, y downward, not rotated; to be filled
    /// by the non-zero rule.
    public static void draw(Mark.Label label, TextMetrics metrics, OutlineSink sink) {
        TextStyle style = label.style();
        TrueType font = metrics.font(style.face());
        Pen pen = new Pen(sink, style.size() / font.unitsPerEm());
        double start = label.align() == Align.START ? 0
                : label.align().offset(metrics.width(label.text(), style.face(), style.size()));
        GlyphRun.walk(font, label.text(), (_, glyph, x) -> {
            pen.x = start + x * pen.scale;
            font.outline(glyph, pen);
        });
    }

    /// Turns font units, y upward, into points, y downward, right of where the pen stands.
    private static final class Pen implements OutlineSink {

        private final OutlineSink sink;
        private final double scale;
        private double x;

        Pen(OutlineSink sink, double scale) {
            this.sink = sink;
            this.scale = scale;
        }

        private double x(double fontX) {
            return x + fontX * scale;
        }

        private double y(double fontY) {
            return -fontY * scale;
        }

        @Override
        public void moveTo(double toX, double toY) {
            sink.moveTo(x(toX), y(toY));
        }

        @Override
        public void lineTo(double toX, double toY) {
            sink.lineTo(x(toX), y(toY));
        }

        @Override
        public void quadTo(double controlX, double controlY, double toX, double toY) {
            sink.quadTo(x(controlX), y(controlY), x(toX), y(toY));
        }

        @Override
        public void close() {
            sink.close();
        }
    }
}
