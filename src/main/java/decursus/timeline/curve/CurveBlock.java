package decursus.timeline.curve;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.LaneGroup;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Spot;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.value.ValueScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The curve's panel: axis, limits, line, markers and the few values that are spelled out.
public final class CurveBlock {

    private static final double WORDS_ROOM = 1.7;
    private static final double BESIDE = 5;
    /// Least distance of two labelled values in heights of their letters.
    private static final double LEAST_MARKS = 1.25;
    /// Height in points of a panel taller than any, so that it has all marks.
    private static final double TALLEST = 2_000;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;
    private final Series series;
    private final List<LaneGroup> lanes;

    public CurveBlock(Sketch sketch, Frame frame, TimeScale time, Series series, List<LaneGroup> lanes) {
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
        this.series = series;
        this.lanes = lanes;
    }

    /// Width in points that the labels at the right end of the curve and its limits need.
    public static double endLabels(Sketch sketch, Series series) {
        double size = sketch.type().callout();
        double widest = 0;
        for (SeriesPoint point : series.numeric()) {
            BigDecimal high = point.limits().high();
            BigDecimal low = point.limits().low();
            String upper = high == null ? "" : LimitPainter.text(sketch, series, "limit.upper", high);
            String lower = low == null ? "" : LimitPainter.text(sketch, series, "limit.lower", low);
            widest = Math.max(widest, Math.max(sketch.width(upper, FontFace.REGULAR, size), sketch.width(lower, FontFace.REGULAR, size)));
        }
        if (!series.numeric().isEmpty()) {
            String last = series.shortName() + " " + ValueText.of(series.numeric().getLast(), sketch);
            widest = Math.max(widest, sketch.width(last, FontFace.SEMIBOLD, size));
        }
        return widest;
    }

    /// Width of the widest labelled value of a series; 0 for one without numbers.
    public static double marksWidth(Series series, Sketch sketch) {
        double size = sketch.type().axis();
        ValueScale scale = ValueAxis.choose(series, sketch.view().scale(), 0, TALLEST);
        return scale == null ? 0 : scale.major(size * LEAST_MARKS).stream()
                .mapToDouble(value -> sketch.width(sketch.numbers().write(value), FontFace.REGULAR, size)).max().orElse(0);
    }

    /// Draws into a height and returns the rectangle of the plot.
    public Rect draw(double top, double height) {
        double words = hasWords() ? sketch.type().callout() * WORDS_ROOM : 0;
        Rect plot = frame.plot(top, height);
        ValueScale scale = ValueAxis.choose(series, sketch.view().scale(), top + 4, plot.bottom() - words - 2);
        List<Bar> bars = lanes.stream().flatMap(group -> group.bars().stream()).toList();
        new SuppressedTime(sketch, time, plot).draw(series.identity(), series.shortName(), bars);
        if (scale != null) {
            axis(scale, plot);
        } else {
            double room = frame.left() - frame.pad() - BESIDE;
            String name = sketch.metrics().ellipsize(series.shortName(), FontFace.SEMIBOLD, sketch.type().axis(), room);
            sketch.label(MarkId.of("panel/name"), name,
                    new Point(frame.left() - 5, sketch.centred(plot.bottom() - words / 2, sketch.type().axis())), Align.END,
                    sketch.semibold(sketch.type().axis(), sketch.inks().text()));
        }
        sketch.rule(MarkId.of("panel/axis"), plot.x(), plot.y(), plot.x(), plot.bottom(), sketch.thin(sketch.inks().axis(), 0.7));
        List<PlottedPoint> points = place(scale, plot.bottom() - words / 2);
        if (scale != null) {
            List<EndLabel> ends = new ArrayList<>(new LimitPainter(sketch, time, series).draw(scale));
            new CurvePainter(sketch, time, series).draw(points, plot);
            new Callouts(sketch, series).draw(points, frame.plot(top, height - words)).ifPresent(ends::add);
            EndLabel.draw(sketch, ends, frame.right() + BESIDE, frame.width() - BESIDE, frame.plot(top, height - words));
        }
        words(points);
        listUnplaced(points);
        return plot;
    }

    private boolean hasWords() {
        return series.points().stream().anyMatch(point -> !point.numeric());
    }

    private void axis(ValueScale scale, Rect plot) {
        double size = sketch.type().axis();
        for (double value : scale.major(size * LEAST_MARKS)) {
            double y = scale.y(value);
            for (Stretch stretch : time.stretches()) {
                sketch.rule(MarkId.of("panel/grid"), stretch.x0(), y, stretch.x1(), y, sketch.thin(sketch.inks().grid(), 0.5));
            }
            tickLabel(sketch.numbers().write(value), y, size);
        }
        for (double value : scale.minor()) {
            double y = scale.y(value);
            sketch.rule(MarkId.of("panel/tick"), plot.x() - 2, y, plot.x(), y, sketch.thin(sketch.inks().axis(), 0.4));
        }
        if (scale instanceof ValueScale.Log log && log.hasZero()) {
            sketch.rule(MarkId.of("panel/zero"), plot.x(), log.zeroLine(), plot.right(), log.zeroLine(),
                    sketch.thin(sketch.inks().grid(), 0.5));
            tickLabel("0", log.zeroLine(), size);
        }
        axisTitle(scale, plot, size);
    }

    private void tickLabel(String text, double y, double size) {
        sketch.label(MarkId.of("panel/value"), text, new Point(frame.left() - 5, sketch.centred(y, size)), Align.END,
                sketch.plain(size, sketch.inks().text()));
    }

    private void axisTitle(ValueScale scale, Rect plot, double size) {
        String unit = series.maximum() != null ? "/" + series.maximum().toPlainString() : series.unit();
        if (unit == null && series.notes().unknownMaximum()) {
            unit = sketch.word("axis.maximumUnknown");
        }
        boolean said = unit == null || series.label().contains(unit);
        String text = series.label() + (said ? "" : " (" + unit + ")")
                + (scale instanceof ValueScale.Log ? ", " + sketch.word("axis.log") : "");
        String fitting = sketch.metrics().ellipsize(text, FontFace.SEMIBOLD, size, Math.max(plot.height(), 20));
        sketch.add(new Mark.Label(MarkId.of("panel/title"), fitting, new Point(frame.pad() + size, plot.centerY()), Align.MIDDLE,
                sketch.semibold(size, sketch.inks().text()), -90));
    }

    private List<PlottedPoint> place(@Nullable ValueScale scale, double floor) {
        Map<Stretch.Slot, Integer> counts = new LinkedHashMap<>();
        for (SeriesPoint point : series.points()) {
            if (time.spot(point.span()) instanceof Spot.InSlot in) {
                counts.merge(in.slot(), 1, Integer::sum);
            }
        }
        Map<Stretch.Slot, Integer> used = new LinkedHashMap<>();
        List<PlottedPoint> placed = new ArrayList<>();
        for (SeriesPoint point : series.points()) {
            Spot spot = time.spot(point.span());
            double y = point.numeric() && scale != null ? scale.y(point.number()) : floor;
            double x = switch (spot) {
                case Spot.On on -> on.x();
                case Spot.InSlot in -> {
                    int nth = used.merge(in.slot(), 1, Integer::sum);
                    int all = counts.getOrDefault(in.slot(), 1);
                    yield in.slot().x0() + (in.slot().x1() - in.slot().x0()) * nth / (all + 1.0);
                }
                case Spot.Open open -> open.x();
                case Spot.Outside outside -> outside.x();
                case Spot.None none -> Double.NaN;
            };
            double upper = y;
            double lower = y;
            if (scale != null && point.value() instanceof SeriesPoint.Value.Span span) {
                upper = scale.y(span.high().doubleValue());
                lower = scale.y(span.low().doubleValue());
            }
            placed.add(new PlottedPoint(point, x, y, upper, lower, spot));
        }
        return placed;
    }

    /// Words and reasons stand on the panel's floor at their time, never at a height.
    private void words(List<PlottedPoint> points) {
        double size = sketch.type().callout();
        double taken = Double.NEGATIVE_INFINITY;
        for (PlottedPoint each : points) {
            if (each.point().numeric() || Double.isNaN(each.x()) || each.outside()) {
                continue;
            }
            String text = switch (each.point().value()) {
                case SeriesPoint.Value.Word word -> word.text();
                case SeriesPoint.Value.NotDone notDone -> sketch.word("point.notDone", notDone.reason());
                case SeriesPoint.Value.Number number -> "";
                case SeriesPoint.Value.Span span -> "";
            };
            double width = sketch.width(text, FontFace.ITALIC, size);
            double left = Math.clamp(each.x() - width / 2, frame.left() + 2, Math.max(frame.left() + 2, frame.right() - width));
            if (frame.index() != null && frame.crossesIndex(left, left + width)) {
                left = each.x() >= frame.index() ? frame.index() + 4 : frame.index() - 4 - width;
            }
            sketch.rule(MarkId.of("curve/word-tick", each.point().id()), each.x(), each.y() - size * 1.1, each.x(), each.y() - size * 0.55,
                    sketch.thin(sketch.inks().curve(), 0.9));
            if (left < taken + 3 || left < frame.left() || left + width > frame.width() - frame.pad()) {
                sketch.notes().noRoom(series.shortName() + " " + text);
                continue;
            }
            sketch.label(MarkId.of("curve/word", each.point().id(), each.point().verbatim()), text,
                    new Point(left, sketch.centred(each.y() + size * 0.1, size)), Align.START,
                    TextStyle.of(FontFace.ITALIC, size, sketch.inks().text()).withHalo(sketch.inks().paper()));
            taken = left + width;
        }
    }

    private void listUnplaced(List<PlottedPoint> points) {
        for (PlottedPoint each : points) {
            if (each.spot() instanceof Spot.None) {
                sketch.notes().unplaced(series.shortName() + " " + each.point().verbatim());
            } else if (each.spot() instanceof Spot.InSlot) {
                sketch.notes().use(Sign.DAY_UNKNOWN);
            }
        }
    }
}
