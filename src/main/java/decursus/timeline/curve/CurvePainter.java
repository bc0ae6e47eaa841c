package decursus.timeline.curve;

import decursus.domain.result.Comparator;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Spot;
import decursus.timeline.time.TimeScale;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Line and markers of the curve. Every result is drawn, none averaged: by a marker, or by a band with its neighbours.
final class CurvePainter {

    /// Share of its size that a marker has at least where the values of a whole course lie close together.
    private static final double SMALLEST = 0.65;
    /// A marker beneath another curve's looks out around it: by this share of its size for each above it.
    private static final double LARGER = 0.65;
    /// Edge in the paper's ink, so that markers of two curves that lie over each other can both be seen.
    private static final double EDGE = 0.5;
    /// Width from which a time that is only known as a span shows as a whisker.
    private static final double WHISKER_FROM = 1.5;
    /// Up to this width the marker hides most of the whisker, so that its ends get caps: short ones beside the marker, and where it
    /// hides them too such as stand out above and below it.
    private static final double CAPS_UP_TO = 9;
    private static final double CAP = 1.5;
    private static final double CAP_BEHIND = 2.9;
    private static final double CENSOR_TICK = 6;
    /// How strong what is only possible looks.
    private static final double POSSIBLE = 0.6;

    private final Sketch sketch;
    private final TimeScale time;
    private final Trace trace;
    private final Series series;
    private final Map<PlottedPoint, Integer> beneath;
    private double share = 1;

    /// @param beneath how many values of other curves lie over one
    CurvePainter(Sketch sketch, TimeScale time, Trace trace, Map<PlottedPoint, Integer> beneath) {
        this.beneath = beneath;
        this.sketch = sketch;
        this.time = time;
        this.trace = trace;
        this.series = trace.series();
    }

    void draw(List<PlottedPoint> points, Rect plot) {
        List<PlottedPoint> numeric = points.stream().filter(each -> each.point().numeric() && !Double.isNaN(each.x())).toList();
        // what is computed of unlike parts is no course of one thing
        Set<PlottedPoint> inBands = new CurveLine(sketch, time, trace,
                numeric.stream().filter(each -> (each.onAxis() || each.outside()) && !each.point().computed()).toList(), plot).draw();
        List<PlottedPoint> seen = numeric.stream().filter(each -> !each.outside()).toList();
        if (!time.part()) {
            share = Math.clamp(plot.width() / Math.max(1, seen.size()) / sketch.style().scaled(Trace.MARKER), SMALLEST, 1);
        }
        List<PlottedPoint> marked = seen.stream().filter(each -> !inBands.contains(each)).toList();
        marked.forEach(this::whisker);
        marked.forEach(this::marker);
        List<Mark> data = seen.stream().filter(inBands::contains).map(CurvePainter::datum).toList();
        if (!data.isEmpty()) {
            sketch.notes().use(Sign.DENSE);
            sketch.add(new Mark.Group(MarkId.of("curve/dense", series.identity()), null, data));
        }
    }

    private static Mark datum(PlottedPoint each) {
        return new Mark.Datum(MarkId.of("curve/point", each.point().ref(), each.point().verbatim()), new Point(each.x(), each.y()));
    }

    private void whisker(PlottedPoint each) {
        Stroke faint = sketch.thin(trace.ink().withAlpha(0.45), 0.7);
        MarkId id = MarkId.of("curve/whisker", each.point().ref());
        double length = each.spot() instanceof Spot.On on && each.point().span().length() > 1 ? on.to() - on.from() : 0;
        if (each.spot() instanceof Spot.On on && length > WHISKER_FROM) {
            sketch.notes().use(Sign.SPAN);
            sketch.rule(id, on.from(), each.y(), on.to(), each.y(), faint);
            if (length < sketch.style().scaled(CAPS_UP_TO)) {
                double cap = sketch.style().scaled(length > sketch.style().scaled(Trace.MARKER) ? CAP : CAP_BEHIND);
                sketch.rule(id, on.from(), each.y() - cap, on.from(), each.y() + cap, sketch.thin(trace.ink(), 0.4));
                sketch.rule(id, on.to(), each.y() - cap, on.to(), each.y() + cap, sketch.thin(trace.ink(), 0.4));
            }
        }
        if (each.spot() instanceof Spot.Open open) {
            double direction = open.side() == TimeScale.Side.BEFORE ? -1 : 1;
            sketch.notes().use(Sign.BOUNDED);
            sketch.rule(id, each.x(), each.y(), each.x() + direction * 9, each.y(), faint);
        }
    }

    private void marker(PlottedPoint each) {
        double size = sketch.style().scaled(Trace.MARKER) * share * (1 + LARGER * beneath.getOrDefault(each, 0));
        Ink ink = trace.ink();
        Point at = new Point(each.x(), each.y());
        MarkId id = MarkId.of(each.point().computed() ? "curve/computed" : "curve/point", each.point().ref(), each.point().verbatim());
        if (each.point().value() instanceof SeriesPoint.Value.Span) {
            if (!each.point().computed()) {
                sketch.notes().use(Sign.RANGE);
            }
            sketch.rule(MarkId.of("curve/range", each.point().ref()), each.x(), each.top(), each.x(), each.bottom(),
                    each.point().computed() ? sketch.thin(ink.withAlpha(POSSIBLE), 0.8) : sketch.thin(ink, 1.1));
        }
        if (each.point().value() instanceof SeriesPoint.Value.Number number) {
            if (number.comparator().censored()) {
                sketch.notes().use(Sign.CENSORED);
                double direction = number.comparator().below() ? 1 : -1;
                sketch.rule(MarkId.of("curve/censored", each.point().ref()), each.x(), each.y(), each.x(),
                        each.y() + direction * sketch.style().scaled(CENSOR_TICK), sketch.thin(ink, 0.9));
            } else if (number.comparator() == Comparator.ABOUT) {
                sketch.notes().use(Sign.ABOUT);
            }
        }
        if (each.onAxis() && trace.solid(each.point())) {
            sketch.add(new Mark.Symbol(id, trace.solid(), at, size, ink,
                    trace.oneOfSeveral() ? sketch.thin(sketch.inks().paper(), EDGE) : null));
        } else {
            sketch.add(new Mark.Symbol(id, trace.open(), at, size * 1.15, sketch.inks().paper(), sketch.thin(ink, 1)));
        }
    }
}
