package decursus.timeline.curve;

import decursus.assess.series.LineRule;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.timeline.dense.DenseLine;
import decursus.timeline.dense.DenseRuns;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.BreakSign;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.style.ClassColours;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The line of a curve, which claims no more than [LineRule] allows: strokes from value to value, and a band from the lowest to
/// the highest where exact values stand closer than they can be told apart.
final class CurveLine {

    /// A pixel of a screen of 96 dpi, in points.
    private static final double COLUMN = 0.75;
    /// Two markers side by side.
    private static final double SHORTEST_BAND = 7.2;
    /// Share of the paper's ink in a line of which nothing is known.
    private static final double PALER = 0.3;
    private static final double WIDTH = 1.25;
    /// Half height of the stroke where a line ends at a break.
    private static final double BREAK = 3;

    private final Sketch sketch;
    private final TimeScale time;
    private final Trace trace;
    private final Series series;
    private final Rect plot;
    private final List<PlottedPoint> points;
    private final double[] days;
    private final boolean broken;
    private final List<LineRule.Join> joins;

    /// @param points those that a line may join, by time
    CurveLine(Sketch sketch, TimeScale time, Trace trace, List<PlottedPoint> points, Rect plot) {
        this.sketch = sketch;
        this.time = time;
        this.trace = trace;
        this.series = trace.series();
        this.points = points;
        this.plot = plot;
        this.days = points.stream().mapToDouble(each -> each.point().span().middle()).toArray();
        this.broken = time.scaled().size() > 1;
        double[] barred = series.points().stream().filter(each -> !each.numeric())
                .filter(each -> each.span().bounded()).mapToDouble(each -> each.span().middle()).toArray();
        Integer cap = series.entry() == null ? null : series.entry().evidence().gapCapDays();
        this.joins = LineRule.joins(counted(days), counted(barred), cap);
    }

    /// Draws the line. Where only a part of the time is shown, it ends at the panel's edge.
    ///
    /// @return the points that a band holds, which need no marker; told apart by identity
    Set<PlottedPoint> draw() {
        int mark = sketch.marks().size();
        int[] exact = exact();
        Map<Integer, DenseRuns.Run> runs = runs(exact);
        Set<PlottedPoint> held = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Point> run = new ArrayList<>();
        int i = 0;
        while (i < points.size()) {
            run.add(at(i));
            DenseRuns.Run dense = runs.get(i);
            if (dense != null) {
                stroke(run);
                band(dense, exact);
                held.addAll(points.subList(dense.first(), dense.last() + 1));
                i = dense.last();
                run = new ArrayList<>(List.of(at(i)));
            }
            boolean last = i == points.size() - 1;
            boolean shown = !last && shown(i);
            if (!shown || !plain(i)) {
                stroke(run);
                run = new ArrayList<>();
            }
            if (shown && !plain(i)) {
                special(i);
            }
            i++;
        }
        if (time.part()) {
            clip(mark);
        }
        return held;
    }

    private Point at(int i) {
        return new Point(points.get(i).x(), points.get(i).y());
    }

    /// Whether a part of the line to the next value is in sight.
    private boolean shown(int i) {
        double from = points.get(i).x();
        double to = points.get(i + 1).x();
        return !time.part() || Math.max(from, to) >= plot.x() && Math.min(from, to) <= plot.right();
    }

    private boolean plain(int i) {
        return joins.get(i) == LineRule.Join.SOLID && !censored(points.get(i)) && !censored(points.get(i + 1))
                && !acrossBreak(days[i], days[i + 1]);
    }

    /// The index of each point among the exact values of its series, -1 for others.
    private int[] exact() {
        int[] exact = new int[points.size()];
        int before = 0;
        int next = 0;
        for (SeriesPoint each : series.numeric()) {
            boolean counts = each.exact();
            if (next < exact.length && points.get(next).point() == each) {
                exact[next++] = counts ? before : -1;
            }
            before += counts ? 1 : 0;
        }
        return exact;
    }

    /// Whether some part of the time may draw a band of a series: some run of values fits within columns at a scale at which it is
    /// long enough. Joins and dashes are left out of account.
    ///
    /// @param pointsPerDay width of a day when all time is shown evenly; no part shows it narrower
    static boolean mayBeDense(Series series, double pointsPerDay, Sketch sketch) {
        return !plainOnly(series) && DenseRuns.everIn(series.values().exact(), COLUMN / pointsPerDay,
                sketch.style().scaled(SHORTEST_BAND) / COLUMN);
    }

    /// Steps and limits that are only supposed say more than a band could.
    private static boolean plainOnly(Series series) {
        return series.ordinal()
                || series.ofLimits() && series.values().limits().stream().anyMatch(SeriesPoint.PointLimits::fromCatalogue);
    }

    /// Dense runs by their first point; none of a dashed line, which would lose its dashes.
    private Map<Integer, DenseRuns.Run> runs(int[] exact) {
        if (plainOnly(series) || !trace.dash().isEmpty()) {
            return Map.of();
        }
        BitSet joined = new BitSet();
        for (int i = 0; i + 1 < exact.length; i++) {
            joined.set(i, exact[i] >= 0 && exact[i + 1] == exact[i] + 1 && plain(i));
        }
        double[] places = points.stream().mapToDouble(PlottedPoint::x).toArray();
        return new DenseRuns(COLUMN, sketch.style().scaled(SHORTEST_BAND)).of(places, joined).stream()
                .collect(Collectors.toMap(DenseRuns.Run::first, Function.identity()));
    }

    private void band(DenseRuns.Run run, int[] exact) {
        int first = run.first();
        int last = run.last();
        while (first < last && !shown(first)) {
            first++;
        }
        while (first < last && !shown(last - 1)) {
            last--;
        }
        if (first < last) {
            TimeScale.Stretch.Scaled stretch = Stretches.holding(time, days[first]);
            sketch.add(new DenseLine(stretch, trace.scale(), COLUMN).band(series.values().exact(), exact[first], exact[last], held(run),
                    line()));
        }
    }

    /// What the band stands for: how many values are in sight, and from which to which.
    private MarkId held(DenseRuns.Run run) {
        int count = 0;
        PlottedPoint low = points.get(run.first());
        PlottedPoint high = low;
        for (PlottedPoint each : points.subList(run.first(), run.last() + 1)) {
            if (!each.outside()) {
                low = count == 0 || each.y() > low.y() ? each : low;
                high = count == 0 || each.y() < high.y() ? each : high;
                count++;
            }
        }
        String unit = series.unit() == null ? "" : " " + series.unit();
        return MarkId.of("curve/line", series.identity(), "n = " + count + ": " + ValueText.plain(low.point(), sketch) + " … "
                + ValueText.plain(high.point(), sketch) + unit);
    }

    private MarkId id() {
        return MarkId.of("curve/line", series.identity());
    }

    private Stroke line() {
        return new Stroke(trace.ink(), sketch.style().scaled(WIDTH), trace.dash(), Stroke.Cap.ROUND);
    }

    /// Lines that lead to values beyond the part of time that is shown end at the panel's edge.
    private void clip(int first) {
        List<Mark> lines = sketch.take(first);
        if (!lines.isEmpty()) {
            sketch.add(new Mark.Group(MarkId.of("curve/lines"), plot, lines));
        }
    }

    private double[] counted(double[] all) {
        return Arrays.stream(all).map(sketch.zero()::count).toArray();
    }

    private void stroke(List<Point> run) {
        if (run.size() > 1) {
            List<Point> way = series.ordinal() ? stepped(run) : run;
            sketch.add(new Mark.Polyline(id(), way, line()));
        }
    }

    /// A step of a scale holds until the next is reported.
    private static List<Point> stepped(List<Point> run) {
        List<Point> steps = new ArrayList<>();
        for (Point each : run) {
            if (!steps.isEmpty()) {
                steps.add(new Point(each.x(), steps.getLast().y()));
            }
            steps.add(each);
        }
        return steps;
    }

    /// A join that is no plain line: dashed where nothing is known between or a bound is joined, cut at a break of the axis.
    private void special(int i) {
        LineRule.Join join = joins.get(i);
        if (join == LineRule.Join.NONE) {
            return;
        }
        boolean known = join == LineRule.Join.SOLID;
        if (!known) {
            sketch.notes().use(Sign.NO_VALUES);
        }
        Ink ink = known ? trace.ink()
                : trace.oneOfSeveral() ? ClassColours.mix(trace.ink(), sketch.inks().paper(), PALER) : sketch.inks().muted();
        boolean dashed = !known || censored(points.get(i)) || censored(points.get(i + 1));
        double width = sketch.style().scaled(known ? 1.1 : 0.8);
        Stroke stroke = dashed ? Stroke.dashed(ink, width) : Stroke.solid(ink, width);
        MarkId id = MarkId.of(known ? "curve/line" : "curve/no-values", series.identity());
        PlottedPoint from = points.get(i);
        PlottedPoint to = points.get(i + 1);
        if (time.part()) {
            sketch.rule(id, from.x(), from.y(), to.x(), to.y(), stroke);
            return;
        }
        List<Stretches.Cut> cuts = Stretches.cut(time, days[i], Math.max(days[i + 1], days[i] + 1e-6));
        double all = cuts.stream().mapToDouble(Stretches.Cut::width).sum();
        double done = 0;
        for (Stretches.Cut cut : cuts) {
            double y0 = from.y() + (to.y() - from.y()) * (all == 0 ? 0 : done / all);
            done += cut.width();
            double y1 = from.y() + (to.y() - from.y()) * (all == 0 ? 1 : done / all);
            sketch.rule(id, cut.x0(), y0, cut.x1(), y1, stroke);
            if (cut != cuts.getLast()) {
                BreakSign.on(sketch, "curve/break", cut.x1(), y1, BREAK);
            }
            if (cut != cuts.getFirst()) {
                BreakSign.on(sketch, "curve/break", cut.x0(), y0, BREAK);
            }
        }
    }

    private boolean acrossBreak(double from, double to) {
        return broken && Stretches.holding(time, from) != Stretches.holding(time, to);
    }

    private static boolean censored(PlottedPoint each) {
        return each.point().value() instanceof SeriesPoint.Value.Span
                || each.point().value() instanceof SeriesPoint.Value.Number number && number.comparator().censored();
    }
}
