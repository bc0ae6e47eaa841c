package decursus.paint.raster;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.Mark;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.figure.font.GlyphRun;
import decursus.figure.font.OutlineSink;
import decursus.figure.font.TrueType;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// Turns a label into the outline of its letters, each at its fractional place, so that the drawn width is the layout's.
/// Characters the font lacks come out as the font's own replacement box.
final class GlyphPaths {

    private GlyphPaths() {}

    /// The outline in points around the label's anchor at the origin, not yet rotated.
    static Path2D outline(Mark.Label label, TextMetrics metrics) {
        TextStyle style = label.style();
        TrueType font = metrics.font(style.face());
        double scale = style.size() / font.unitsPerEm();
        PathSink sink = new PathSink(scale);
        double start = start(label.text(), label.align(), style.face(), style.size(), metrics);
        GlyphRun.walk(font, label.text(), (codePoint, glyph, x) -> {
            sink.pen = start + x * scale;
            font.outline(glyph, sink);
        });
        return sink.path;
    }

    private static double start(String text, Align align, FontFace face, double size, TextMetrics metrics) {
        return align == Align.START ? 0 : align.offset(metrics.width(text, face, size));
    }

    /// Where the label lies on the sheet.
    static AffineTransform placement(Mark.Label label) {
        AffineTransform placement = AffineTransform.getTranslateInstance(label.at().x(), label.at().y());
        placement.rotate(Math.toRadians(label.rotationDegrees()));
        return placement;
    }

    private static final class PathSink implements OutlineSink {

        private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        private final double scale;
        private double pen;

        PathSink(double scale) {
            this.scale = scale;
        }

        private double x(double fontX) {
            return pen + fontX * scale;
        }

        private double y(double fontY) {
            return -fontY * scale;
        }

        @Override
        public void moveTo(double x, double y) {
            path.moveTo(x(x), y(y));
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo(x(x), y(y));
        }

        @Override
        public void quadTo(double controlX, double controlY, double x, double y) {
            path.quadTo(x(controlX), y(controlY), x(x), y(y));
        }

        @Override
        public void close() {
            path.closePath();
        }
    }
}
