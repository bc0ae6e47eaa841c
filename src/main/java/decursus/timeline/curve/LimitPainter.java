package decursus.timeline.curve;

import decursus.figure.MarkId;
import decursus.figure.Stroke;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.value.ValueScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The limits of normal as dotted lines. A limit that changes along the course is a step at the first value that
/// brings the new one; the catalogue's limit stands in only where no result brings any.
final class LimitPainter {

    /// A stretch of time with one limit.
    private record Level(BigDecimal value, double fromDay, double toDay, boolean fromCatalogue) {
    }

    private static final int LONGEST_UNIT = 8;

    private final Sketch sketch;
    private final TimeScale time;
    private final Series series;
    private final boolean named;

    /// @param named true where the label must say whose limit it is
    LimitPainter(Sketch sketch, TimeScale time, Series series, boolean named) {
        this.sketch = sketch;
        this.time = time;
        this.series = series;
        this.named = named;
    }

    /// Draws both limits and returns their labels.
    List<EndLabel> draw(ValueScale scale) {
        List<Level> upper = levels(point -> point.limits().high());
        List<Level> lower = levels(point -> point.limits().low());
        draw(upper, "limit/upper", scale);
        draw(lower, "limit/lower", scale);
        List<Level> upperSlots = slots(point -> point.limits().high(), "limit/upper", scale);
        List<Level> lowerSlots = slots(point -> point.limits().low(), "limit/lower", scale);
        upper = upper.isEmpty() ? upperSlots : upper;
        lower = lower.isEmpty() ? lowerSlots : lower;
        List<EndLabel> labels = new ArrayList<>();
        if (!upper.isEmpty()) {
            labels.add(label(upper.getLast(), "limit.upper", scale));
        }
        if (!lower.isEmpty()) {
            labels.add(label(lower.getLast(), "limit.lower", scale));
        }
        return labels;
    }

    private List<Level> levels(Function<SeriesPoint, @Nullable BigDecimal> limit) {
        boolean ownAnywhere = series.numeric().stream().anyMatch(point -> !point.limits().fromCatalogue() && limit.apply(point) != null);
        List<Level> levels = new ArrayList<>();
        for (SeriesPoint point : series.numeric()) {
            BigDecimal value = limit.apply(point);
            if (value == null || inSlot(point) || (ownAnywhere && point.limits().fromCatalogue())) {
                continue;
            }
            double day = point.span().bounded() ? point.span().middle()
                    : Double.isFinite(point.span().earliest()) ? point.span().earliest() : point.span().latest();
            Level last = levels.isEmpty() ? null : levels.getLast();
            if (last == null) {
                levels.add(new Level(value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, point.limits().fromCatalogue()));
            } else if (last.value().compareTo(value) != 0 && !Double.isNaN(day)) {
                levels.set(levels.size() - 1, new Level(last.value(), last.fromDay(), day, last.fromCatalogue()));
                levels.add(new Level(value, day, Double.POSITIVE_INFINITY, point.limits().fromCatalogue()));
            }
        }
        return levels;
    }

    private void draw(List<Level> levels, String role, ValueScale scale) {
        for (Level level : levels) {
            double y = scale.y(level.value().doubleValue());
            Stroke stroke = Stroke.dotted(level.fromCatalogue() ? sketch.inks().muted() : sketch.inks().text(), sketch.style().scaled(0.9));
            MarkId id = MarkId.of(role, series.identity(), level.value().toPlainString());
            if (level.fromCatalogue()) {
                sketch.notes().use(Sign.CATALOGUE_LIMIT);
            }
            for (Stretch.Scaled each : time.scaled()) {
                double from = level.fromDay() > each.fromDay() ? time.x(Math.min(level.fromDay(), each.toDay())) : each.x0();
                double to = level.toDay() < each.toDay() ? time.x(Math.max(level.toDay(), each.fromDay())) : each.x1();
                if (to - from > 0.5 && from >= each.x0() - 0.01 && to <= each.x1() + 0.01) {
                    sketch.rule(id, from, y, to, y, stroke);
                }
            }
        }
    }

    private boolean inSlot(SeriesPoint point) {
        return time.spot(point.span()) instanceof TimeScale.Spot.InSlot;
    }

    /// In a slot stand only the limits that came with its own values.
    private List<Level> slots(Function<SeriesPoint, @Nullable BigDecimal> limit, String role, ValueScale scale) {
        List<Level> levels = new ArrayList<>();
        for (SeriesPoint point : series.numeric()) {
            BigDecimal value = limit.apply(point);
            if (value != null && time.spot(point.span()) instanceof TimeScale.Spot.InSlot in) {
                double y = scale.y(value.doubleValue());
                boolean usual = point.limits().fromCatalogue();
                if (usual) {
                    sketch.notes().use(Sign.CATALOGUE_LIMIT);
                }
                sketch.rule(MarkId.of(role, series.identity(), value.toPlainString()), in.slot().x0(), y, in.slot().x1(), y,
                        Stroke.dotted(usual ? sketch.inks().muted() : sketch.inks().text(), sketch.style().scaled(0.9)));
                levels.add(new Level(value, 0, 0, usual));
            }
        }
        return levels;
    }

    /// What the label at a limit's end says. A long unit stands at the value axis only.
    static String text(Sketch sketch, Series series, String key, BigDecimal limit) {
        String unit = series.unit() == null || series.unit().length() > LONGEST_UNIT ? "" : " " + series.unit();
        return sketch.word(key, (series.titre() ? "1:" : "") + sketch.numbers().write(limit)) + unit;
    }

    private EndLabel label(Level level, String key, ValueScale scale) {
        return new EndLabel(MarkId.of("limit/label", series.identity(), level.value().toPlainString()),
                (named ? series.shortName() + " " : "") + text(sketch, series, key, level.value()), named ? sketch.word(key,
                        sketch.numbers().write(level.value())) : sketch.numbers().write(level.value()),
                scale.y(level.value().doubleValue()), sketch.plain(sketch.type().callout(), sketch.inks().text()));
    }
}
