package decursus.timeline.curve;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.timeline.scale.ValueAxis;
import decursus.timeline.scale.ValueAxisPainter;
import decursus.timeline.content.Block.AxisSeries;
import decursus.timeline.content.Block;
import decursus.timeline.lanes.Bar;
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

/// A panel of curves: axes, limits, lines, markers and the few values that are spelled out.
public final class CurveBlock {

    private static final double WORDS_ROOM = 1.7;
    private static final double BESIDE = 5;
    /// A panel lower than this, in points, spells few values out.
    private static final double LOW = 100;

    private final Sketch sketch;
    private final Frame frame;
    private final TimeScale time;
    private final Block.Curve block;
    private final List<Bar> bars;

    /// @param bars every treatment, drawn or not: some make values hard to read
    public CurveBlock(Sketch sketch, Frame frame, TimeScale time, Block.Curve block, List<Bar> bars) {
        this.sketch = sketch;
        this.frame = frame;
        this.time = time;
        this.block = block;
        this.bars = bars;
    }

    /// Width in points that the axis and the labels at the right of a panel need.
    public static double rightWidth(Sketch sketch, Block.Curve block) {
        double size = sketch.type().callout();
        double widest = 0;
        boolean several = block.series().size() > 1;
        boolean keyed = several(block);
        for (Series series : block.series()) {
            widest = Math.max(widest, series.ofLimits() ? sketch.width(LimitOfMultiples.text(sketch), FontFace.REGULAR, size) : 0);
            String name = several && !alikeLimits(block) ? series.shortName() + " " : "";
            for (SeriesPoint.PointLimits limits : series.values().limits()) {
                BigDecimal high = series.ofLimits() ? null : limits.high();
                BigDecimal low = limits.low();
                String upper = high == null ? "" : name + LimitPainter.text(sketch, series, "limit.upper", high);
                String lower = low == null ? "" : name + LimitPainter.text(sketch, series, "limit.lower", low);
                widest = Math.max(widest, sketch.width(upper, FontFace.REGULAR, size));
                widest = Math.max(widest, sketch.width(lower, FontFace.REGULAR, size));
            }
            if (!series.numeric().isEmpty()) {
                String last = ValueText.named(series.numeric().getLast(), series, sketch);
                widest = Math.max(widest, sketch.width(last, FontFace.SEMIBOLD, size));
            }
        }
        widest = Math.max(widest, EndsOfScore.width(sketch, block.left()));
        return widest + (keyed ? EndLabel.markerRoom(sketch) : 0) + new ValueAxisPainter(sketch, block.right(), true).width();
    }

    /// Width in points of a value that is spelled out.
    public static double valueWidth(Sketch sketch, Series series, SeriesPoint point) {
        return sketch.width(ValueText.of(point, series, sketch), FontFace.SEMIBOLD, sketch.type().callout());
    }

    /// Whether some part of the time may draw a band of a series: its values lie close enough where time is even.
    ///
    /// @param pointsPerDay width of a day when all time is shown evenly; no part shows it narrower
    public static boolean mayBeDense(Sketch sketch, Series series, double pointsPerDay) {
        return CurveLine.mayBeDense(series, pointsPerDay, sketch);
    }

    /// True when more than one curve has values to draw, so that they must be told apart.
    private static boolean several(Block.Curve block) {
        return block.series().stream().filter(each -> !each.numeric().isEmpty()).count() > 1;
    }

    /// True when curves of one axis share the same limits: one line for all, without a name.
    private static boolean alikeLimits(Block.Curve block) {
        return block.right().series().isEmpty()
                && block.series().stream().flatMap(each -> each.values().limits().stream()).distinct().count() == 1;
    }

    /// Width of the widest labelled value of the axis at the left; 0 for one without numbers.
    public static double marksWidth(Block.Curve block, Sketch sketch) {
        return block.left().series().isEmpty() ? 0 : new ValueAxisPainter(sketch, block.left(), false).marksWidth();
    }

    /// Draws into a height and returns the rectangle of the plot.
    public Rect draw(double top, double height) {
        List<Series> worded = block.series().stream().filter(each -> each.points().stream().anyMatch(point -> !point.numeric())).toList();
        double row = sketch.type().callout() * WORDS_ROOM;
        double words = worded.size() * row;
        Rect plot = frame.plot(top, height);
        double floor = plot.bottom() - words - 2;
        ValueScale left = scale(block.left(), top + 4, floor);
        ValueScale right = scale(block.right(), top + 4, floor);
        block.series().forEach(each -> new SuppressedTime(sketch, time, plot).draw(each.identity(), each.shortName(), bars));
        if (block.left().bands() && left != null) {
            new ResponseBands(sketch, frame).draw(left, plot);
        }
        block.left().remarks().forEach(sketch.notes()::fact);
        axes(left, right, plot, words);
        sketch.rule(MarkId.of("panel/axis"), plot.x(), plot.y(), plot.x(), plot.bottom(), sketch.thin(sketch.inks().axis(), 0.7));
        List<PlottedCurve> curves = curves(left, right, worded, new double[] {plot.bottom(), row});
        Rect inner = frame.plot(top, height - words);
        List<EndLabel> ends = new ArrayList<>();
        boolean several = block.series().size() > 1;
        boolean alike = alikeLimits(block);
        boolean limited = false;
        ends.addAll(one(block.left(), left));
        ends.addAll(one(block.right(), right));
        for (PlottedCurve each : curves) {
            if (!each.trace().series().numeric().isEmpty()) {
                if (!each.trace().series().ofLimits() && (!alike || !limited)) {
                    ends.addAll(new LimitPainter(sketch, time, each.trace().series(), several && !alike).draw(each.trace().scale()));
                    limited = true;
                }
                new CurvePainter(sketch, time, each.trace(), each.beneath(curves)).draw(each.points(), plot);
            }
        }
        ends.addAll(new Callouts(sketch, time, height < LOW, frame.index()).draw(curves, inner));
        double beside = frame.right() + BESIDE + new ValueAxisPainter(sketch, block.right(), true).width();
        if (left != null) {
            double indent = ends.stream().anyMatch(each -> each.trace() != null) ? EndLabel.markerRoom(sketch) : 0;
            new EndsOfScore(sketch, block.left()).add(ends, left, frame.width() - BESIDE - beside - indent, inner.height());
        }
        EndLabel.draw(sketch, ends, beside, frame.width() - BESIDE, inner);
        for (PlottedCurve each : curves) {
            new WordsRow(sketch, frame, each.trace().series(), several).draw(each.points(), each.trace());
            listUnplaced(each);
        }
        return plot;
    }

    /// The limit of an axis of multiples, with its label; none on another axis.
    private List<EndLabel> one(AxisSeries axis, @Nullable ValueScale scale) {
        boolean multiples = scale != null && axis.series().getFirst().ofLimits();
        return multiples && scale != null ? List.of(LimitOfMultiples.draw(sketch, time, axis.series(), scale)) : List.of();
    }

    private static @Nullable ValueScale scale(AxisSeries axis, double top, double bottom) {
        ValueScale scale = ValueAxis.choose(axis.series(), axis.scale(), top, bottom);
        return scale != null && axis.bands() ? new ValueScale.Linear(0, ResponseBands.GREATEST, top, bottom) : scale;
    }

    private void axes(@Nullable ValueScale left, @Nullable ValueScale right, Rect plot, double words) {
        if (left != null) {
            new ValueAxisPainter(sketch, block.left(), false).draw(left, frame, time, plot);
        } else {
            double room = frame.left() - frame.pad() - BESIDE;
            String name = sketch.metrics().ellipsize(block.series().getFirst().shortName(), FontFace.SEMIBOLD, sketch.type().axis(), room);
            sketch.label(MarkId.of("panel/name"), name,
                    new Point(frame.left() - 5, sketch.centred(plot.bottom() - words / 2, sketch.type().axis())), Align.END,
                    sketch.semibold(sketch.type().axis(), sketch.inks().text()));
        }
        if (right != null) {
            new ValueAxisPainter(sketch, block.right(), true).draw(right, frame, time, plot);
            sketch.rule(MarkId.of("panel/axis"), plot.right(), plot.y(), plot.right(), plot.bottom(), sketch.thin(sketch.inks().axis(),
                    0.7));
        }
    }

    /// The curves with the places of their points; words stand in a row for each curve that has some.
    ///
    /// @param floor the panel's lower edge and the height of a row of words
    private List<PlottedCurve> curves(@Nullable ValueScale left, @Nullable ValueScale right, List<Series> worded, double[] floor) {
        List<PlottedCurve> curves = new ArrayList<>();
        for (Series each : block.series()) {
            ValueScale scale = block.left().series().contains(each) ? left : right;
            int nth = worded.indexOf(each);
            double y = floor[0] - floor[1] * (Math.max(0, nth) + 0.5);
            // what is computed never looks like what is reported, even alone
            int look = curves.isEmpty() && each.points().stream().anyMatch(SeriesPoint::computed) ? 1 : curves.size();
            Trace trace = Trace.of(each, scale == null ? new ValueScale.Linear(0, 1, 0, 1) : scale, look,
                    several(block), sketch);
            curves.add(new PlottedCurve(trace, place(each, scale, y)));
        }
        return curves;
    }

    private List<PlottedPoint> place(Series series, @Nullable ValueScale scale, double floor) {
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

    private void listUnplaced(PlottedCurve curve) {
        for (PlottedPoint each : curve.points()) {
            if (each.spot() instanceof Spot.None) {
                sketch.notes().unplaced(curve.trace().series().shortName() + " " + each.point().verbatim());
            } else if (each.spot() instanceof Spot.InSlot) {
                sketch.notes().use(Sign.DAY_UNKNOWN);
            }
        }
    }
}
