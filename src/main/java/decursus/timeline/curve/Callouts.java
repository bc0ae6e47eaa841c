package decursus.timeline.curve;

import decursus.domain.result.Comparator;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.label.LabelPlacer;
import decursus.timeline.label.LabelRequest;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Spot;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The few values that are spelled out: all of a short series; of a long one the peak, the last before day 0, peak and
/// nadir after it, and the last.
final class Callouts {

    private static final int ALL_UP_TO = 12;
    /// So many values of several curves together are all spelled out.
    private static final int ALL_OF_SEVERAL_UP_TO = 24;
    /// In a low panel.
    private static final int ALL_OF_LOW_UP_TO = 5;

    private static final Set<String> POINTS = Set.of("curve/point", "curve/computed");

    private final Sketch sketch;
    private final boolean low;
    private final @Nullable Double index;
    private final TimeScale time;
    private final Map<LabelRequest, String> names = new HashMap<>();
    /// Each request that keeps to its stretch of time, and the same value without its name, which may stand beyond.
    private final Map<LabelRequest, LabelRequest> anywhere = new HashMap<>();
    /// Values that are wider than their stretch of time.
    private final List<LabelRequest> homeless = new ArrayList<>();

    /// @param low   true for a panel without much height: only a few values are spelled out
    /// @param index where the line of day 0 stands, beyond which no value is told; null when none is drawn
    Callouts(Sketch sketch, TimeScale time, boolean low, @Nullable Double index) {
        this.low = low;
        this.index = index;
        this.time = time;
        this.sketch = sketch;
    }

    /// Draws the callouts of a panel and returns the labels at the curves' ends.
    List<EndLabel> draw(List<PlottedCurve> curves, Rect plot) {
        List<PlottedCurve> all = curves.stream().filter(each -> !each.numeric().isEmpty()).toList();
        LabelPlacer placer = new LabelPlacer(plot.inset(-0.5), sketch.metrics());
        avoid(sketch.marks(), placer, owners(all));
        int values = all.stream().mapToInt(each -> each.numeric().size()).sum();
        List<LabelRequest> requests = new ArrayList<>();
        List<EndLabel> ends = new ArrayList<>();
        for (PlottedCurve each : all) {
            boolean few = all.size() == 1 || values <= (low ? ALL_OF_LOW_UP_TO : ALL_OF_SEVERAL_UP_TO);
            request(each, few, requests);
            end(each).ifPresent(ends::add);
        }
        place(requests, placer);
        return ends;
    }

    private void request(PlottedCurve plotted, boolean few, List<LabelRequest> requests) {
        PlottedPoint last = plotted.numeric().getLast();
        Set<PlottedPoint> told = new LinkedHashSet<>(few ? chosen(plotted.numeric()) : unusual(plotted.numeric()));
        told.add(last);
        for (PlottedPoint each : told) {
            if (each != last || !last.onAxis() || apart()) {
                LabelRequest request = request(each, plotted.trace(), requests.size());
                names.put(request, plotted.trace().series().shortName());
                Optional<LabelRequest> narrow = within(request.saying(text(each, plotted.trace())), each);
                if (narrow.isPresent()) {
                    anywhere.put(narrow.get(), request);
                    requests.add(narrow.get());
                } else {
                    homeless.add(request);
                }
            }
        }
    }

    /// Places the values on their own stretches of time, and what finds no room there where it does.
    private void place(List<LabelRequest> requests, LabelPlacer placer) {
        LabelPlacer.Outcome own = placer.place(requests);
        own.placed().forEach(this::write);
        List<LabelRequest> left = new ArrayList<>(homeless);
        own.unplaced().forEach(each -> left.add(Objects.requireNonNull(anywhere.get(each))));
        LabelPlacer.Outcome rest = placer.placeLed(left, own.placed());
        rest.placed().forEach(this::write);
        // in the order of time, since no day is told
        rest.unplaced().stream()
                .sorted((one, other) -> Double.compare(one.anchor().x(), other.anchor().x()))
                .forEach(each -> sketch.notes().noRoom(names.get(each) + " " + each.text()));
    }

    private void write(LabelPlacer.Placed placed) {
        if (placed.far()) {
            leader(placed);
        }
        sketch.add(placed.label());
    }

    /// Whether something without a day stands between the curves' ends and the sheet's.
    private boolean apart() {
        return time.stretches().getLast() instanceof Stretch.Slot && !time.scaled().isEmpty();
    }

    private Optional<EndLabel> end(PlottedCurve plotted) {
        boolean several = plotted.trace().oneOfSeveral();
        PlottedPoint last = plotted.numeric().getLast();
        Series series = plotted.trace().series();
        if (!last.onAxis() || apart()) {
            // a value without a day is no end of the curve, and beyond what has no day a value would seem to be one of that
            return !several ? Optional.empty() : Optional.of(new EndLabel(MarkId.of("curve/name", series.identity()), series.shortName(),
                    series.shortName(), last.y(), sketch.semibold(sketch.type().callout(), ink(plotted.trace())), plotted.trace()));
        }
        return Optional.of(new EndLabel(MarkId.of("curve/last", last.point().ref(), last.point().verbatim()),
                ValueText.named(last.point(), series, sketch), ValueText.of(last.point(), series, sketch), last.y(),
                sketch.semibold(sketch.type().callout(), ink(plotted.trace())), several ? plotted.trace() : null));
    }

    /// Letters of the first curve stay those of all text.
    private Ink ink(Trace trace) {
        return trace.ink().equals(sketch.inks().curve()) ? sketch.inks().text() : trace.ink();
    }

    /// The curve of each value.
    private static Map<String, String> owners(List<PlottedCurve> curves) {
        Map<String, String> owners = new HashMap<>();
        for (PlottedCurve each : curves) {
            each.numeric().forEach(point -> owners.put(point.point().id(), each.trace().series().identity()));
        }
        return owners;
    }

    private void avoid(List<Mark> marks, LabelPlacer placer, Map<String, String> owners) {
        double radius = sketch.style().scaled(2.2);
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Polyline line -> {
                    for (int i = 0; i + 1 < line.points().size(); i++) {
                        placer.avoidLine(line.points().get(i), line.points().get(i + 1));
                    }
                }
                case Mark.Rule rule when rule.id().role().startsWith("limit/") -> placer.fence(rule.from(), rule.to());
                case Mark.Rule rule when rule.id().role().startsWith("curve/") -> placer.avoidLine(rule.from(), rule.to());
                case Mark.Rule rule when rule.id().role().startsWith("index/") -> placer.avoidLine(rule.from(), rule.to());
                case Mark.Rule rule -> { }
                case Mark.Columns columns -> {
                    for (int i = 0; i < columns.spans().size(); i++) {
                        if (!columns.spans().empty(i)) {
                            placer.avoid(Rect.of(columns.x(i), columns.spans().top(i), columns.x(i + 1), columns.spans().bottom(i)),
                                    String.valueOf(columns.id().ref()));
                        }
                    }
                }
                case Mark.Symbol symbol when POINTS.contains(symbol.id().role()) -> placer.avoid(
                        new Rect(symbol.at().x() - radius, symbol.at().y() - radius, 2 * radius, 2 * radius),
                        owners.getOrDefault(String.valueOf(symbol.id().ref()), symbol.id().role()));
                case Mark.Symbol symbol when symbol.id().role().equals("index/arrow") -> placer.avoid(symbol.bounds(sketch.metrics()));
                // the lines of a part of the time are cut to the panel
                case Mark.Group group -> avoid(group.marks(), placer, owners);
                case Mark.Area _, Mark.Box _, Mark.Symbol _, Mark.Datum _, Mark.Label _ -> { }
            }
        }
    }

    private Set<PlottedPoint> chosen(List<PlottedPoint> numeric) {
        if (numeric.size() <= (low ? ALL_OF_LOW_UP_TO : ALL_UP_TO)) {
            // the peak first: where room is short it goes to what matters most
            Set<PlottedPoint> all = new LinkedHashSet<>(List.of(extreme(numeric, 1)));
            all.addAll(numeric);
            return all;
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
        chosen.addAll(unusual(numeric));
        return chosen;
    }

    /// Values without a certain day, and approximate ones.
    private static List<PlottedPoint> unusual(List<PlottedPoint> numeric) {
        return numeric.stream().filter(each -> !each.onAxis() || about(each)).toList();
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

    private LabelRequest request(PlottedPoint each, Trace trace, int priority) {
        Ink halo = each.spot() instanceof Spot.InSlot ? sketch.inks().panel() : sketch.inks().paper();
        TextStyle style = TextStyle.of(FontFace.SEMIBOLD, sketch.type().callout(), ink(trace)).withHalo(halo);
        LabelRequest request = new LabelRequest(MarkId.of("curve/callout", each.point().ref(), each.point().verbatim()),
                ValueText.of(each.point(), trace.series(), sketch), new Point(each.x(), each.y()), style, sketch.style().scaled(4.2),
                priority);
        // beyond the line a value would be read as one of the other time
        return index == null ? request : request.besideLine(index);
    }

    /// A value; the last of a curve that bears no name at its end has it beside its value.
    private String text(PlottedPoint each, Trace trace) {
        boolean named = apart() && !trace.oneOfSeveral() && each.onAxis() && each.point() == trace.series().numeric().getLast();
        return named ? ValueText.named(each.point(), trace.series(), sketch) : ValueText.of(each.point(), trace.series(), sketch);
    }

    /// Keeps a value on its own stretch of time where that has room for it, at least off the neighbours of a slot.
    ///
    /// @return empty where it has not, so that only a leader can tell whose the value is
    private Optional<LabelRequest> within(LabelRequest request, PlottedPoint each) {
        double width = sketch.width(request.text(), request.style().face(), request.style().size());
        List<Stretch> stretches = time.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch own = stretches.get(i);
            boolean here = each.spot() instanceof Spot.InSlot in ? in.slot().equals(own)
                    : own instanceof Stretch.Scaled && each.onAxis() && each.x() >= own.x0() && each.x() <= own.x1();
            if (here) {
                double left = i == 0 ? own.x0() : stretches.get(i - 1).x1();
                double right = i + 1 == stretches.size() ? own.x1() : stretches.get(i + 1).x0();
                return width <= own.x1() - own.x0() ? Optional.of(request.between(own.x0(), own.x1()))
                        : width <= right - left ? Optional.of(request.between(left, right)) : Optional.empty();
            }
        }
        return Optional.of(request);
    }

    private void leader(LabelPlacer.Placed placed) {
        Point anchor = placed.request().anchor();
        Point end = placed.bounds().nearest(anchor);
        double length = Math.hypot(end.x() - anchor.x(), end.y() - anchor.y());
        double from = sketch.style().scaled(1.9) / Math.max(length, 1);
        sketch.rule(MarkId.of("curve/leader"), anchor.x() + (end.x() - anchor.x()) * from, anchor.y() + (end.y() - anchor.y()) * from,
                end.x(), end.y(),
                sketch.thin(sketch.inks().muted(), 0.6));
    }
}
