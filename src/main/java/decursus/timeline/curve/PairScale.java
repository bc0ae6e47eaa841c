package decursus.timeline.curve;

import decursus.timeline.scale.ValueAxis;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.value.ValueScale;
import decursus.view.ValueScaleChoice;
import java.util.Objects;

/// Heights and texts of values that stand side by side: from the scale's bound on, evenly, so that lengths compare.
public final class PairScale {

    private PairScale() {
    }

    /// The scale of a series with at least one number.
    public static ValueScale of(Series series, double top, double bottom) {
        return Objects.requireNonNull(ValueAxis.choose(series, ValueScaleChoice.LINEAR, top, bottom));
    }

    /// A value as the figure prints it.
    public static String text(SeriesPoint point, Series series, Sketch sketch) {
        return ValueText.of(point, series, sketch);
    }
}
