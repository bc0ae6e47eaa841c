package decursus.paint.raster;

import decursus.figure.Rect;
import decursus.figure.shape.BoxOutline;
import java.awt.geom.Path2D;

/// A rectangle with round corners as a Java2D path. Java2D's own shape begins elsewhere, and the dashes of an edge with it.
final class BoxPath implements BoxOutline.Pen<RuntimeException> {

    private final Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);

    private BoxPath() {}

    static Path2D of(Rect rect, double radius) {
        BoxPath pen = new BoxPath();
        BoxOutline.draw(rect, radius, pen);
        return pen.path;
    }

    @Override
    public void move(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void line(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public void close() {
        path.closePath();
    }
}
