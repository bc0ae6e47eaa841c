package decursus.timeline.curve;

import decursus.domain.result.Comparator;
import decursus.figure.FontFace;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Spans;
import decursus.figure.TextStyle;
import decursus.timeline.label.LabelPlacer;
import decursus.timeline.label.LabelRequest;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Sketch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The few values that are spelled out: all of a short series; of a long one the peak, the last before day 0, peak and
/// nadir after it, and the last.
final class Callouts {

    private static final int ALL_UP_TO = 12;

    private final Sketch sketch;
    private final Series series;

    Callouts(Sketch sketch, Series series) {
        this.sketch = sketch;
        this.series = series;
    }

    /// Draws the callouts and returns the label at the curve's end.
    Optional<EndLabel> draw(List<PlottedPoint> points, Rect plot) {
        List<PlottedPoint> numeric = points.stream()
                .filter(each -> each.point().numeric() && !Double.isNaN(each.x()) && !each.outside()).toList();
        if (numeric.isEmpty()) {
            return Optional.empty();
        }
        PlottedPoint last = numeric.getLast();
        LabelPlacer placer = new LabelPlacer(plot.inset(-0.5), sketch.metrics());
        obstacles(numeric, placer);
        List<LabelRequest> requests = new ArrayList<>();
        int priority = 0;
        for (PlottedPoint each : chosen(numeric)) {
            if (each != last || !last.onAxis()) {
                requests.add(request(each, priority++));
            }
        }
        LabelPlacer.Outcome outcome = placer.place(requests);
        for (LabelPlacer.Placed placed : outcome.placed()) {
            if (placed.far()) {
                leader(placed);
            }
            sketch.add(placed.label());
        }
        outcome.unplaced().forEach(each -> sketch.notes().noRoom(series.shortName() + " " + each.text()));
        if (!last.onAxis()) {
            // a value without a day is no end of the curve
            return Optional.empty();
        }
        String value = ValueText.of(last.point(), sketch);
        return Optional.of(new EndLabel(MarkId.of("curve/last", last.point().id(), last.point().verbatim()),
                series.shortName() + " " + value, value, last.y(), sketch.semibold(sketch.type().callout(), sketch.inks().text())));
    }

    private void obstacles(List<PlottedPoint> numeric, LabelPlacer placer) {
        double radius = sketch.style().scaled(2.2);
        for (PlottedPoint each : numeric) {
            placer.avoid(new Rect(each.x() - radius, each.y() - radius, 2 * radius, 2 * radius));
        }
        for (Mark mark : sketch.marks()) {
            switch (mark) {
                case Mark.Polyline line -> {
                    for (int i = 0; i + 1 < line.points().size(); i++) {
                        placer.avoidLine(line.points().get(i), line.points().get(i + 1));
                    }
                }
                case Mark.Rule rule when rule.id().role().startsWith("curve/") || rule.id().role().startsWith("limit/") ->
                        placer.avoidLine(rule.from(), rule.to());
                case Mark.Rule rule when rule.id().role().startsWith("index/") -> placer.avoidLine(rule.from(), rule.to());
                case Mark.Rule rule -> { }
                case Mark.Columns columns -> Spans.outlines(columns).forEach(outline -> {
                    for (int i = 0; i + 1 < outline.size(); i++) {
                        placer.avoidLine(outline.get(i), outline.get(i + 1));
                    }
                });
                case Mark.Area area -> { }
                case Mark.Box box -> { }
                case Mark.Symbol symbol -> { }
                case Mark.Label label -> { }
                case Mark.Group group -> { }
            }
        }
    }

    private Set<PlottedPoint> chosen(List<PlottedPoint> numeric) {
        if (numeric.size() <= ALL_UP_TO) {
            return new LinkedHashSet<>(numeric);
        }
        Set<PlottedPoint> chosen = new LinkedHashSet<>();
        chosen.add(extreme(numeric, 1));
        List<PlottedPoint> before = numeric.stream().filter(each -> sketch.zero().count(each.point().span().latest()) < 0).toList();
        List<PlottedPoint> after = numeric.stream().filter(each -> sketch.zero().count(each.point().span().earliest()) >= -0.5).toList();
        if (!before.isEmpty() && !after.isEmpty()) {
            chosen.add(before.getLast());
            chosen.add(extreme(after, 1));
            chosen.add(extreme(after, -1));
        }
        numeric.stream().filter(each -> !each.onAxis() || about(each)).forEach(chosen::add);
        return chosen;
    }

    private static boolean about(PlottedPoint each) {
        return each.point().unsettled()
                || each.point().value() instanceof SeriesPoint.Value.Number number && number.comparator() == Comparator.ABOUT;
    }

    /// The first greatest value for sign 1, the first least for sign −1.
    private static PlottedPoint extreme(List<PlottedPoint> points, int sign) {
        PlottedPoint best = points.getFirst();
        for (PlottedPoint each : points) {
            if (sign * each.point().number() > sign * best.point().number()) {
                best = each;
            }
        }
        return best;
    }

    private LabelRequest request(PlottedPoint each, int priority) {
        TextStyle style = TextStyle.of(FontFace.SEMIBOLD, sketch.type().callout(), sketch.inks().text()).withHalo(sketch.inks().paper());
        return new LabelRequest(MarkId.of("curve/callout", each.point().id(), each.point().verbatim()), ValueText.of(each.point(), sketch),
                new Point(each.x(), each.y()), style, sketch.style().scaled(4.2), priority);
    }

    private void leader(LabelPlacer.Placed placed) {
        Point anchor = placed.request().anchor();
        Rect box = placed.bounds();
        double x = Math.clamp(anchor.x(), box.x(), box.right());
        double y = Math.clamp(anchor.y(), box.y(), box.bottom());
        double length = Math.hypot(x - anchor.x(), y - anchor.y());
        double from = sketch.style().scaled(2.6) / Math.max(length, 1);
        sketch.rule(MarkId.of("curve/leader"), anchor.x() + (x - anchor.x()) * from, anchor.y() + (y - anchor.y()) * from, x, y,
                sketch.thin(sketch.inks().muted(), 0.6));
    }
}
