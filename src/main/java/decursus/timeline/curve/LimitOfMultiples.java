package decursus.timeline.curve;

import decursus.figure.MarkId;
import decursus.figure.Stroke;
import decursus.timeline.series.Series;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import decursus.timeline.value.ValueScale;
import java.util.List;

/// The limit of normal among multiples of it: one line at 1 for all curves of an axis, wherever one of them has values.
final class LimitOfMultiples {

    private LimitOfMultiples() {
    }

    /// What its label says.
    static String text(Sketch sketch) {
        return sketch.word("limit.one");
    }

    /// Draws the line and returns its label.
    ///
    /// @param all the curves of the axis; at least one has a number
    static EndLabel draw(Sketch sketch, TimeScale time, List<Series> all, ValueScale scale) {
        double y = scale.y(1);
        MarkId id = MarkId.of("limit/upper", null, "1");
        Stroke stroke = Stroke.dotted(sketch.inks().text(), sketch.style().scaled(0.9));
        for (Stretch each : time.stretches()) {
            if (!(each instanceof Stretch.Slot slot) || holds(time, all, slot)) {
                sketch.rule(id, each.x0(), y, each.x1(), y, stroke);
            }
        }
        return new EndLabel(MarkId.of("limit/label", null, "1"), text(sketch), text(sketch), y,
                sketch.plain(sketch.type().callout(), sketch.inks().text()));
    }

    private static boolean holds(TimeScale time, List<Series> all, Stretch.Slot slot) {
        return all.stream().flatMap(each -> each.numeric().stream())
                .anyMatch(point -> time.spot(point.span()) instanceof TimeScale.Spot.InSlot in && in.slot().equals(slot));
    }
}
