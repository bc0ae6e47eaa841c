package decursus.ui.cohort;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// The leading curve in a row of the list: its shape and its limit, no more.
final class Sparkline extends Canvas {

    private static final double WIDE = 72;
    private static final double HIGH = 30;
    private static final double PAD = 2.5;

    Sparkline() {
        super(WIDE, HIGH);
    }

    void show(Glance glance, boolean dark) {
        GraphicsContext drawing = getGraphicsContext2D();
        drawing.clearRect(0, 0, WIDE, HIGH);
        if (glance.lines().isEmpty()) {
            return;
        }
        if (glance.limit() >= 0 && glance.limit() <= 1) {
            drawing.setStroke(Color.gray(dark ? 0.6 : 0.55));
            drawing.setLineWidth(1);
            drawing.setLineDashes(1.5, 2.5);
            double y = Math.round(y(glance.limit())) + 0.5;
            drawing.strokeLine(PAD, y, WIDE - PAD, y);
            drawing.setLineDashes((double[]) null);
        }
        drawing.setStroke(dark ? Color.web("#e6edf3") : Color.web("#1f2328"));
        drawing.setFill(drawing.getStroke());
        drawing.setLineWidth(1.3);
        for (double[] line : glance.lines()) {
            for (int i = 0; i < line.length; i += 2) {
                if (line.length == 2) {
                    drawing.fillOval(x(line[0]) - 1.2, y(line[1]) - 1.2, 2.4, 2.4);
                } else if (i > 0) {
                    drawing.strokeLine(x(line[i - 2]), y(line[i - 1]), x(line[i]), y(line[i + 1]));
                }
            }
        }
    }

    private static double x(double share) {
        return PAD + share * (WIDE - 2 * PAD);
    }

    private static double y(double share) {
        return PAD + share * (HIGH - 2 * PAD);
    }
}
