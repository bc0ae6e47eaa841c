package decursus.paint.canvas;

import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.figure.font.OutlineSink;
import decursus.figure.shape.LabelOutline;
import decursus.figure.shape.PixelGrid;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.transform.Affine;

/// Paints labels from the outlines of the bundled fonts, letter by letter where the layout measured them: as kept pictures, or
/// as paths where a picture would be too large. The toolkit's own fonts are not used, so the letters are the same on every machine.
final class LabelPainter {

    private final TextMetrics metrics = TextMetrics.bundled();
    private final LabelImages images = new LabelImages();
    private final Palette palette;
    private Affine pixels = new Affine();

    LabelPainter(Palette palette) {
        this.palette = palette;
    }

    /// Begins a frame.
    ///
    /// @param deviceGrid the canvas's transform with one unit for each device pixel
    void begin(Affine deviceGrid, PixelGrid grid) {
        images.scaleTo(grid.scaleX());
        pixels = deviceGrid;
    }

    void paint(Mark.Label label, PixelGrid grid, GraphicsContext canvas) {
        Point at = grid.baseline(label.at(), label.rotationDegrees());
        long quartersX = Math.round(at.x() * grid.scaleX() * 4);
        long quartersY = Math.round(at.y() * grid.scaleY() * 4);
        LabelImages.Picture picture = images.picture(label, (int) Math.floorMod(quartersX, 4L), (int) Math.floorMod(quartersY, 4L));
        canvas.save();
        if (picture == null) {
            paths(label, at, canvas);
        } else {
            canvas.setTransform(pixels);
            canvas.drawImage(picture.image(), Math.floorDiv(quartersX, 4L) + picture.left(), Math.floorDiv(quartersY, 4L) + picture.top());
        }
        canvas.restore();
    }

    private void paths(Mark.Label label, Point at, GraphicsContext canvas) {
        TextStyle style = label.style();
        canvas.translate(at.x(), at.y());
        canvas.rotate(label.rotationDegrees());
        canvas.beginPath();
        LabelOutline.draw(label, metrics, new PathSink(canvas));
        if (style.halo() != null) {
            canvas.setStroke(palette.color(style.halo()));
            canvas.setLineWidth(style.haloWidth());
            canvas.setLineCap(StrokeLineCap.ROUND);
            canvas.setLineDashes((double[]) null);
            canvas.stroke();
        }
        canvas.setFill(palette.color(style.ink()));
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
