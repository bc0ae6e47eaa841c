package decursus.ui.exporting;

import decursus.jobs.drawing.PaperSheet;
import decursus.jobs.drawing.PrintedPage;
import decursus.paint.canvas.CanvasPainter;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The sheet of paper with the figure as it will be printed, as large as the place allows.
final class PaperPane extends Region {

    private static final double AROUND = 12;

    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter();
    private @Nullable PrintedPage page;

    PaperPane() {
        setId("print-preview");
        getChildren().add(canvas);
        setMinSize(200, 200);
        setPrefSize(820, 680);
        getStyleClass().add("preview");
    }

    void show(PrintedPage next) {
        page = next;
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
        PrintedPage shown = page;
        if (shown == null || canvas.getWidth() <= 2 * AROUND || canvas.getHeight() <= 2 * AROUND) {
            return;
        }
        PaperSheet sheet = shown.sheet();
        double scale = Math.min((canvas.getWidth() - 2 * AROUND) / sheet.width(), (canvas.getHeight() - 2 * AROUND) / sheet.height());
        double left = Math.floor((canvas.getWidth() - sheet.width() * scale) / 2);
        double top = Math.floor((canvas.getHeight() - sheet.height() * scale) / 2);
        drawing.setFill(Color.WHITE);
        drawing.fillRect(left, top, sheet.width() * scale, sheet.height() * scale);
        drawing.save();
        drawing.translate(Math.round(left + sheet.margin() * scale), Math.round(top + sheet.margin() * scale));
        painter.paint(shown.figure(), drawing, scale, getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX());
        drawing.restore();
        drawing.setStroke(Color.gray(0.6, 0.5));
        drawing.strokeRect(left + 0.5, top + 0.5, Math.floor(sheet.width() * scale) - 1, Math.floor(sheet.height() * scale) - 1);
    }
}
