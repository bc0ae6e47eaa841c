package decursus.ui.exporting;

import decursus.figure.Figure;
import decursus.figure.Rect;
import decursus.paint.canvas.CanvasPainter;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/// The figure as it will be written or printed, on its sheet and as large as the place allows.
final class PreviewPane extends Region {

    private final double around;
    private final Canvas canvas = new Canvas();
    private final CanvasPainter painter = new CanvasPainter();
    private @Nullable Shown shown;

    /// A figure on a sheet.
    ///
    /// @param sheet where the sheet lies, in the figure's points
    private record Shown(Figure figure, Rect sheet) {
    }

    /// @param id     of the control
    /// @param around what is left free around the sheet, in units of the window
    PreviewPane(String id, double around) {
        this.around = around;
        setId(id);
        getChildren().add(canvas);
        setMinSize(200, 200);
        setPrefSize(820, 680);
        getStyleClass().add("preview");
    }

    /// Shows a figure that is the whole sheet.
    void show(Figure figure) {
        show(figure, new Rect(0, 0, figure.width(), figure.height()));
    }

    /// Shows a figure on a larger sheet.
    ///
    /// @param sheet where the sheet lies, in the figure's points
    void show(Figure figure, Rect sheet) {
        shown = new Shown(figure, sheet);
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
        Shown now = shown;
        if (now == null || canvas.getWidth() <= 2 * around || canvas.getHeight() <= 2 * around) {
            return;
        }
        Rect sheet = now.sheet();
        double scale = Math.min((canvas.getWidth() - 2 * around) / sheet.width(), (canvas.getHeight() - 2 * around) / sheet.height());
        double left = Math.floor((canvas.getWidth() - sheet.width() * scale) / 2);
        double top = Math.floor((canvas.getHeight() - sheet.height() * scale) / 2);
        drawing.setFill(Color.WHITE);
        drawing.fillRect(left, top, sheet.width() * scale, sheet.height() * scale);
        drawing.save();
        drawing.translate(Math.round(left - sheet.x() * scale), Math.round(top - sheet.y() * scale));
        painter.paint(now.figure(), drawing, scale, getScene() == null || getScene().getWindow() == null ? 1
                : getScene().getWindow().getOutputScaleX());
        drawing.restore();
        drawing.setStroke(Color.gray(0.6, 0.5));
        drawing.strokeRect(left + 0.5, top + 0.5, Math.floor(sheet.width() * scale) - 1, Math.floor(sheet.height() * scale) - 1);
    }
}
