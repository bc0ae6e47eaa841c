package decursus.paint.canvas;

import decursus.figure.shape.BoxOutline;
import javafx.scene.canvas.GraphicsContext;

/// Adds the outline of a box to a canvas's path. JavaFX's own one begins elsewhere, and the dashes of an edge with it.
record OutlinePen(GraphicsContext canvas) implements BoxOutline.Pen<RuntimeException> {

    @Override
    public void move(double x, double y) {
        canvas.moveTo(x, y);
    }

    @Override
    public void line(double x, double y) {
        canvas.lineTo(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        canvas.bezierCurveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public void close() {
        canvas.closePath();
    }
}
