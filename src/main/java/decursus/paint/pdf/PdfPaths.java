package decursus.paint.pdf;

import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.shape.BoxOutline;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Adds outlines to the path that a page's content is about to fill, stroke or clip to.
final class PdfPaths implements BoxOutline.Pen<IOException> {

    private final PDPageContentStream stream;

    PdfPaths(PDPageContentStream stream) {
        this.stream = stream;
    }

    /// Adds an outline.
    @FunctionalInterface
    interface Path {
        void add() throws IOException;
    }

    void line(Point from, Point to) throws IOException {
        move(from.x(), from.y());
        line(to.x(), to.y());
    }

    /// Lines as x0, y0, x1, y1 each.
    void lines(List<double[]> lines) throws IOException {
        for (double[] line : lines) {
            move(line[0], line[1]);
            line(line[2], line[3]);
        }
    }

    void points(List<Point> points, boolean closed) throws IOException {
        for (int i = 0; i < points.size(); i++) {
            if (i == 0) {
                move(points.get(i).x(), points.get(i).y());
            } else {
                line(points.get(i).x(), points.get(i).y());
            }
        }
        if (closed) {
            stream.closePath();
        }
    }

    /// A rectangle with round corners; half its side as radius makes a circle.
    void box(Rect rect, double radius) throws IOException {
        if (radius <= 0) {
            stream.addRect((float) rect.x(), (float) rect.y(), (float) rect.width(), (float) rect.height());
            return;
        }
        BoxOutline.draw(rect, radius, this);
    }

    @Override
    public void move(double x, double y) throws IOException {
        stream.moveTo((float) x, (float) y);
    }

    @Override
    public void line(double x, double y) throws IOException {
        stream.lineTo((float) x, (float) y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        stream.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
    }

    @Override
    public void close() throws IOException {
        stream.closePath();
    }
}
