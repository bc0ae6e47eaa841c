package decursus.paint.canvas;

import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.figure.Stroke;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.paint.Stop;
import org.jspecify.annotations.Nullable;

/// The toolkit's colours, gradients, hatch patterns and dashes for a figure's inks, fills and strokes, made once each.
final class Palette {

    private final Map<Ink, Color> colors = new HashMap<>();
    private final Map<Fill.Fade, Paint> fades = new HashMap<>();
    private final Map<Fill.Hatch, Paint> hatches = new HashMap<>();
    private final Map<List<Double>, double[]> dashes = new HashMap<>();
    private double pixelsPerPoint = 1;

    /// Says for which scale hatch patterns are wanted from now on.
    void scaleTo(double newPixelsPerPoint) {
        if (newPixelsPerPoint != pixelsPerPoint) {
            pixelsPerPoint = newPixelsPerPoint;
            hatches.clear();
        }
    }

    Color color(Ink ink) {
        Color color = colors.get(ink);
        if (color == null) {
            color = Color.rgb(ink.red(), ink.green(), ink.blue(), ink.alpha());
            colors.put(ink, color);
        }
        return color;
    }

    Paint paint(Fill fill) {
        return switch (fill) {
            case Fill.Solid(Ink ink) -> color(ink);
            case Fill.Fade fade -> fades.computeIfAbsent(fade, this::gradient);
            case Fill.Hatch hatch -> hatches.computeIfAbsent(hatch, each -> HatchTile.pattern(each, pixelsPerPoint));
        };
    }

    private Paint gradient(Fill.Fade fade) {
        return new LinearGradient(0, 0, 1, 0, true, CycleMethod.NO_CYCLE,
                new Stop(0, color(fade.from())), new Stop(1, color(fade.to())));
    }

    /// Lengths on and off in points; null for a solid line.
    double @Nullable [] dash(Stroke stroke) {
        if (stroke.dash().isEmpty()) {
            return null;
        }
        return dashes.computeIfAbsent(stroke.dash(), lengths -> lengths.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
