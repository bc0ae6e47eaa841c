package decursus.ui.cohort;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/// The leading curve in a row of the list: its shape and its limit, no more. Its colours come from the window's look, so that
/// they turn with it.
final class Sparkline extends Pane {

    private static final double WIDE = 72;
    private static final double HIGH = 30;
    private static final double PAD = 2.5;
    private static final double DOT = 1.2;

    Sparkline() {
        setMinSize(WIDE, HIGH);
        setMaxSize(WIDE, HIGH);
        setMouseTransparent(true);
    }

    void show(Glance glance) {
        getChildren().clear();
        if (glance.lines().isEmpty()) {
            return;
        }
        if (glance.limit() >= 0 && glance.limit() <= 1) {
            double y = Math.round(y(glance.limit())) + 0.5;
            Line limit = new Line(PAD, y, WIDE - PAD, y);
            limit.getStyleClass().add("spark-limit");
            getChildren().add(limit);
        }
        for (double[] line : glance.lines()) {
            if (line.length == 2) {
                Circle dot = new Circle(x(line[0]), y(line[1]), DOT);
                dot.getStyleClass().add("spark-dot");
                getChildren().add(dot);
            } else {
                Polyline joined = new Polyline();
                for (int i = 0; i < line.length; i += 2) {
                    joined.getPoints().addAll(x(line[i]), y(line[i + 1]));
                }
                joined.getStyleClass().add("spark-line");
                getChildren().add(joined);
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
