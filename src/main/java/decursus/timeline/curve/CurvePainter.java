package decursus.timeline.curve;

import decursus.assess.series.LineRule;
import decursus.domain.result.Comparator;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.BreakSign;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.time.TimeScale.Spot;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Line and markers of the curve. The line claims no more than [LineRule] allows; every result is drawn, none averaged.
final class CurvePainter {

    private static final double MARKER = 3.6;
    /// Width from which a time that is only known as a span shows as a whisker.
    private static final double WHISKER_FROM = 1.5;
    /// Up to this width the marker hides the whisker, so that its ends get caps.
    private static final double CAPS_UP_TO = 9;
    private static final double CAP = 3.4;
    private static final double CENSOR_TICK = 6;
    /// Half height of the stroke where a line ends at a break.
    private static final double BREAK = 3;
    /// How strong what is only possible looks.
    private static final double POSSIBLE = 0.6;

    private final Sketch sketch;
    private final TimeScale time;
    private final Trace trace;
    private final Series series;

    CurvePainter(Sketch sketch, TimeScale time, Trace trace) {
        this.sketch = sketch;
        this.time = time;
        this.trace = trace;
        this.series = trace.series();
    }

    void draw(List<PlottedPoint> points, Rect plot) {
        List<PlottedPoint> numeric = points.stream().filter(each -> each.point().numeric() && !Double.isNaN(each.x())).toList();
        int first = sketch.marks().size();
        // what is computed of unlike parts is no course of one thing
        line(numeric.stream().filter(each -> (each.onAxis() || each.outside()) && !each.point().computed()).toList());
        if (time.part()) {
            clip(first, plot);
        }
        numeric.stream().filter(each -> !each.outside()).forEach(this::whisker);
        numeric.stream().filter(each -> !each.outside()).forEach(this::marker);
    }

    /// Lines that lead to values beyond the part of time that is shown end at the panel's edge.
    private void clip(int first, Rect plot) {
        List<Mark> lines = List.copyOf(sketch.marks().subList(first, sketch.marks().size()));
        if (!lines.isEmpty()) {
            sketch.marks().subList(first, sketch.marks().size()).clear();
            sketch.add(new Mark.Group(MarkId.of("curve/lines"), plot, lines));
        }
    }

    private void line(List<PlottedPoint> points) {
        double[] days = points.stream().mapToDouble(each -> each.point().span().middle()).toArray();
        double[] barred = series.points().stream().filter(each -> !each.numeric())
                .filter(each -> each.span().bounded()).mapToDouble(each -> each.span().middle()).toArray();
        Integer cap = series.entry() == null ? null : series.entry().evidence().gapCapDays();
        List<LineRule.Join> joins = LineRule.joins(counted(days), counted(barred), cap);
        List<Point> run = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            run.add(new Point(points.get(i).x(), points.get(i).y()));
            boolean last = i == points.size() - 1;
            if (last || joins.get(i) != LineRule.Join.SOLID || censored(points.get(i)) || censored(points.get(i + 1))
                    || acrossBreak(days[i], days[i + 1])) {
                stroke(run);
                run = new ArrayList<>();
                if (!last) {
                    special(points, joins.get(i), days, i);
                }
            }
        }
    }

    private double[] counted(double[] days) {
        return Arrays.stream(days).map(sketch.zero()::count).toArray();
    }

    private void stroke(List<Point> run) {
        if (run.size() > 1) {
            List<Point> points = series.ordinal() ? stepped(run) : run;
            sketch.add(new Mark.Polyline(MarkId.of("curve/line", series.identity()), points,
                    new Stroke(trace.ink(), sketch.style().scaled(1.25), trace.dash(), Stroke.Cap.ROUND)));
        }
    }

    /// A step of a scale holds until the next is reported.
    private static List<Point> stepped(List<Point> run) {
        List<Point> points = new ArrayList<>();
        for (Point each : run) {
            if (!points.isEmpty()) {
                points.add(new Point(each.x(), points.getLast().y()));
            }
            points.add(each);
        }
        return points;
    }

    /// A join that is no plain line: dashed where nothing is known between or a bound is joined, cut at a break of the axis.
    private void special(List<PlottedPoint> points, LineRule.Join join, double[] days, int i) {
        if (join == LineRule.Join.NONE) {
            return;
        }
        boolean known = join == LineRule.Join.SOLID;
        if (!known) {
            sketch.notes().use(Sign.NO_VALUES);
        }
        Ink ink = known ? trace.ink() : sketch.inks().muted();
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
        return !time.scaled().isEmpty() && Stretches.holding(time, from) != Stretches.holding(time, to);
    }

    private static boolean censored(PlottedPoint each) {
        return each.point().value() instanceof SeriesPoint.Value.Span
                || each.point().value() instanceof SeriesPoint.Value.Number number && number.comparator().censored();
    }

    private void whisker(PlottedPoint each) {
        Stroke faint = sketch.thin(trace.ink().withAlpha(0.45), 0.7);
        MarkId id = MarkId.of("curve/whisker", each.point().ref());
        if (each.spot() instanceof Spot.On on && each.point().span().length() > 1 && on.to() - on.from() > WHISKER_FROM) {
            sketch.notes().use(Sign.SPAN);
            boolean hidden = on.to() - on.from() < sketch.style().scaled(CAPS_UP_TO);
            sketch.rule(id, on.from(), each.y(), on.to(), each.y(), faint);
            if (hidden) {
                double cap = sketch.style().scaled(CAP);
                sketch.rule(id, on.from(), each.y() - cap, on.from(), each.y() + cap, sketch.thin(trace.ink(), 0.5));
                sketch.rule(id, on.to(), each.y() - cap, on.to(), each.y() + cap, sketch.thin(trace.ink(), 0.5));
            }
        }
        if (each.spot() instanceof Spot.Open open) {
            double direction = open.side() == TimeScale.Side.BEFORE ? -1 : 1;
            sketch.notes().use(Sign.BOUNDED);
            sketch.rule(id, each.x(), each.y(), each.x() + direction * 9, each.y(), faint);
        }
    }

    private void marker(PlottedPoint each) {
        double size = sketch.style().scaled(MARKER);
        Ink ink = trace.ink();
        Point at = new Point(each.x(), each.y());
        MarkId id = MarkId.of(each.point().computed() ? "curve/computed" : "curve/point", each.point().ref(), each.point().verbatim());
        boolean supposed = series.ofLimits() && each.point().limits().fromCatalogue();
        boolean certain = each.onAxis() && !supposed && !each.point().computed();
        if (each.point().value() instanceof SeriesPoint.Value.Span) {
            certain = false;
            if (!each.point().computed()) {
                sketch.notes().use(Sign.RANGE);
            }
            sketch.rule(MarkId.of("curve/range", each.point().ref()), each.x(), each.top(), each.x(), each.bottom(),
                    each.point().computed() ? sketch.thin(ink.withAlpha(POSSIBLE), 0.8) : sketch.thin(ink, 1.1));
        }
        if (each.point().value() instanceof SeriesPoint.Value.Number number) {
            certain &= number.comparator() == Comparator.EQUAL;
            if (number.comparator().censored()) {
                sketch.notes().use(Sign.CENSORED);
                double direction = number.comparator().below() ? 1 : -1;
                sketch.rule(MarkId.of("curve/censored", each.point().ref()), each.x(), each.y(), each.x(),
                        each.y() + direction * sketch.style().scaled(CENSOR_TICK), sketch.thin(ink, 0.9));
            } else if (number.comparator() == Comparator.ABOUT) {
                sketch.notes().use(Sign.ABOUT);
            }
        }
        if (certain) {
            sketch.add(new Mark.Symbol(id, trace.solid(), at, size, ink, null));
        } else {
            sketch.add(new Mark.Symbol(id, trace.open(), at, size * 1.15, sketch.inks().paper(), sketch.thin(ink, 1)));
        }
    }
}
