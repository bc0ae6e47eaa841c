package decursus.ui.exporting;

import decursus.figure.Figure;
import decursus.paint.canvas.CanvasPainter;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The figure as it will be written, as large as the place allows.
final class PreviewPane extends Region {

    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter();
    private @Nullable Figure figure;

    PreviewPane() {
        setId("export-preview");
        getChildren().add(canvas);
        setMinSize(200, 200);
        setPrefSize(820, 680);
        getStyleClass().add("preview");
    }

    void show(Figure next) {
        figure = next;
        paint();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        paint();
    }

    private void paint() {
        GraphicsContext drawing = canvas.getGraphicsContext2D();
        drawing.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        Figure shown = figure;
        if (shown == null || canvas.getWidth() <= 0) {
            return;
        }
        double scale = Math.min(canvas.getWidth() / shown.width(), canvas.getHeight() / shown.height());
        double left = Math.floor((canvas.getWidth() - shown.width() * scale) / 2);
        double top = Math.floor((canvas.getHeight() - shown.height() * scale) / 2);
        drawing.save();
        drawing.translate(left, top);
        painter.paint(shown, drawing, scale, getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX());
        drawing.restore();
        drawing.setStroke(Color.gray(0.6, 0.5));
        drawing.strokeRect(left + 0.5, top + 0.5, Math.floor(shown.width() * scale) - 1, Math.floor(shown.height() * scale) - 1);
    }
}
