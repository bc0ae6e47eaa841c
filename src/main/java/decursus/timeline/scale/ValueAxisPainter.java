package decursus.timeline.scale;

import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.MarkId;
import decursus.figure.Rect;
import decursus.timeline.content.Block.AxisSeries;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.value.ValueScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A value axis at the left or the right of a panel: marks, grid, and a title that names unit or maximum.
public final class ValueAxisPainter {

    private static final double TITLE = 1.7;
    /// Height in points of a panel taller than any, so that it has all marks.
    private static final double TALLEST = 2_000;

    private final Sketch sketch;
    private final AxisSeries axis;
    private final boolean right;

    /// @param right true for an axis at the right of the plot, in its curve's ink
    public ValueAxisPainter(Sketch sketch, AxisSeries axis, boolean right) {
        this.sketch = sketch;
        this.axis = axis;
        this.right = right;
    }

    /// Width of the widest labelled value; 0 for an axis without numbers.
    public double marksWidth() {
        double size = sketch.type().axis();
        ValueScale scale = ValueAxis.choose(axis.series(), axis.scale(), 0, TALLEST);
        return scale == null ? 0
                : marks(scale).stream().mapToDouble(mark -> sketch.width(mark.text(), FontFace.REGULAR, size)).max().orElse(0);
    }

    /// Width of everything at the right of the plot; 0 without an axis there.
    public double width() {
        return axis.series().isEmpty() ? 0 : marksWidth() + AxisSide.BESIDE + sketch.type().axis() * TITLE;
    }

    /// A labelled value.
    private record MarkText(double value, String text) {
    }

    /// Draws marks, grid and title beside a plot.
    public void draw(ValueScale scale, Frame frame, TimeScale time, Rect plot) {
        AxisSide side = right ? new AxisSide(sketch, frame, "panel", true, ink()) : AxisSide.left(sketch, frame, "panel");
        marks(scale).forEach(mark -> side.mark(mark.text(), scale.y(mark.value()), time));
        for (double value : scale.minor()) {
            double y = scale.y(value);
            double x = right ? plot.right() : plot.x() - 2;
            sketch.rule(MarkId.of("panel/tick"), x, y, x + 2, y, sketch.thin(sketch.inks().axis(), 0.4));
        }
        if (scale instanceof ValueScale.Log log && log.hasZero()) {
            sketch.rule(MarkId.of("panel/zero"), plot.x(), log.zeroLine(), plot.right(), log.zeroLine(),
                    sketch.thin(sketch.inks().grid(), 0.5));
            side.label("0", log.zeroLine());
        }
        side.title(AxisTitle.fitting(sketch, axis, scale, Math.max(plot.height(), 20)), right ? marksWidth() : 0, plot.centerY());
    }

    private List<MarkText> marks(ValueScale scale) {
        double gap = AxisSide.gap(sketch);
        Series first = axis.series().getFirst();
        if (first.ordinal()) {
            return grades(scale, gap);
        }
        String before = first.titre() ? "1:" : "";
        return scale.major(gap).stream().map(value -> new MarkText(value, before + sketch.numbers().write(value))).toList();
    }

    /// Steps of a scale that values stand on, as far as they are apart.
    private List<MarkText> grades(ValueScale scale, double gap) {
        List<MarkText> marks = new ArrayList<>();
        List<SeriesPoint.Value.Number> steps = axis.series().stream().flatMap(each -> each.numeric().stream())
                .map(SeriesPoint::value).filter(SeriesPoint.Value.Number.class::isInstance).map(SeriesPoint.Value.Number.class::cast)
                .sorted((one, other) -> one.value().compareTo(other.value())).toList();
        for (SeriesPoint.Value.Number step : steps) {
            double value = step.value().doubleValue();
            if (marks.isEmpty() || scale.y(marks.getLast().value()) - scale.y(value) >= gap) {
                marks.add(new MarkText(value, Objects.requireNonNullElse(step.shown(), step.value().toPlainString())));
            }
        }
        return marks;
    }

    private Ink ink() {
        int before = right ? 1 : 0;
        List<Ink> curves = sketch.style().curves();
        return curves.get(before % curves.size());
    }
}
