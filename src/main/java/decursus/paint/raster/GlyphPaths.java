package decursus.paint.raster;

import decursus.figure.Mark;
import decursus.figure.TextMetrics;
import decursus.figure.font.OutlineSink;
import decursus.figure.shape.LabelOutline;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/// A label's letters as a Java2D path.
final class GlyphPaths {

    private GlyphPaths() {}

    /// The outline in points around the label's anchor at the origin, not yet rotated.
    static Path2D outline(Mark.Label label, TextMetrics metrics) {
        PathSink sink = new PathSink();
        LabelOutline.draw(label, metrics, sink);
        return sink.path;
    }

    /// Where the label lies on the sheet.
    static AffineTransform placement(Mark.Label label) {
        AffineTransform placement = AffineTransform.getTranslateInstance(label.at().x(), label.at().y());
        placement.rotate(Math.toRadians(label.rotationDegrees()));
        return placement;
    }

    private static final class PathSink implements OutlineSink {

        private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

        @Override
        public void moveTo(double x, double y) {
            path.moveTo(x, y);
        }

        @Override
        public void lineTo(double x, double y) {
            path.lineTo(x, y);
        }

        @Override
        public void quadTo(double controlX, double controlY, double x, double y) {
            path.quadTo(controlX, controlY, x, y);
        }

        @Override
        public void close() {
            path.closePath();
        }
    }
}
