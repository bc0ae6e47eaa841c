package decursus.timeline.scale;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.timeline.content.Block.AxisSeries;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.value.ValueScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// A value axis at the left or the right of a panel: marks, grid, and a title that names unit or maximum.
public final class ValueAxisPainter {

    /// Least distance of two labelled values in heights of their letters.
    private static final double LEAST_MARKS = 1.25;
    private static final double BESIDE = 5;
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
        return axis.series().isEmpty() ? 0 : marksWidth() + BESIDE + sketch.type().axis() * TITLE;
    }

    /// A labelled value.
    private record MarkText(double value, String text) {
    }

    /// Draws marks, grid and title beside a plot.
    public void draw(ValueScale scale, Frame frame, TimeScale time, Rect plot) {
        double size = sketch.type().axis();
        for (MarkText mark : marks(scale)) {
            double y = scale.y(mark.value());
            for (Stretch stretch : right ? List.<Stretch>of() : time.stretches()) {
                if (!(stretch instanceof Stretch.LeftOut)) {
                    sketch.rule(MarkId.of("panel/grid"), stretch.x0(), y, stretch.x1(), y, sketch.thin(sketch.inks().grid(), 0.5));
                }
            }
            tickLabel(mark.text(), y, frame, size);
        }
        for (double value : scale.minor()) {
            double y = scale.y(value);
            double x = right ? plot.right() : plot.x() - 2;
            sketch.rule(MarkId.of("panel/tick"), x, y, x + 2, y, sketch.thin(sketch.inks().axis(), 0.4));
        }
        if (scale instanceof ValueScale.Log log && log.hasZero()) {
            sketch.rule(MarkId.of("panel/zero"), plot.x(), log.zeroLine(), plot.right(), log.zeroLine(),
                    sketch.thin(sketch.inks().grid(), 0.5));
            tickLabel("0", log.zeroLine(), frame, size);
        }
        title(scale, frame, plot, size);
    }

    private List<MarkText> marks(ValueScale scale) {
        double gap = sketch.type().axis() * LEAST_MARKS;
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

    private void tickLabel(String text, double y, Frame frame, double size) {
        double x = right ? frame.right() + BESIDE : frame.left() - BESIDE;
        sketch.label(MarkId.of("panel/value"), text, new Point(x, sketch.centred(y, size)), right ? Align.START : Align.END,
                sketch.plain(size, right ? ink() : sketch.inks().text()));
    }

    private Ink ink() {
        int before = right ? 1 : 0;
        List<Ink> curves = sketch.style().curves();
        return curves.get(before % curves.size());
    }

    private void title(ValueScale scale, Frame frame, Rect plot, double size) {
        double room = Math.max(plot.height(), 20);
        double x = right ? frame.right() + BESIDE + marksWidth() + size * 1.4 : frame.pad() + size;
        sketch.add(new Mark.Label(MarkId.of("panel/title"), AxisTitle.fitting(sketch, axis, scale, room),
                new Point(x, plot.centerY()), Align.MIDDLE, sketch.semibold(size, right ? ink() : sketch.inks().text()), -90));
    }
}
