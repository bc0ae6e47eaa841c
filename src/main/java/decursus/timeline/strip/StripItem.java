package decursus.timeline.strip;

import decursus.figure.FontFace;
import decursus.timeline.events.Happening.When;
import decursus.timeline.events.Happening;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Spot;
import decursus.timeline.time.TimeScale;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An event's sign with its geometry, in points.
///
/// @param happening the event
/// @param x0        left edge of its sign
/// @param x1        right edge of its sign
/// @param first     left edge of its sign and whisker
/// @param last      right edge of its sign and whisker
/// @param spot      how its time is known; null for a lasting event
record StripItem(Happening happening, double x0, double x1, double first, double last, @Nullable Spot spot) {

    /// Width in points from which a time that is only known as a span shows as a whisker.
    static final double WHISKER_FROM = 8;
    static final double SIGN = 5;
    /// Reach of the stroke that leads from a bound to its open side, from the sign on.
    static final double BOUND = 6;
    /// Distance of a sign from the left edge of its slot.
    private static final double IN_SLOT = 4;
    /// Distance of words from what they name.
    static final double BESIDE = 2.5;

    /// Words beside signs.
    ///
    /// @param x    left edge of the words
    /// @param from left edge of signs and words
    /// @param end  right edge of signs and words
    /// @param fits false where they had to be laid over the signs, across the line of day 0 or out of their slot
    record Words(String text, double x, double from, double end, boolean fits) {
    }

    /// The sign on a time scale; empty for an event without a place on it.
    static Optional<StripItem> of(Happening happening, TimeScale time, Sketch sketch) {
        double sign = sketch.style().scaled(SIGN);
        return switch (happening.when()) {
            case When.Undated undated -> Optional.empty();
            case When.Lasting lasting -> {
                if (time.part() && !shown(lasting, time)) {
                    yield Optional.empty();
                }
                double x0 = time.x(lasting.from());
                double x1 = Math.max(time.x(lasting.to()), x0 + sign * 0.6);
                yield Optional.of(new StripItem(happening, x0, x1, x0, x1, null));
            }
            case When.Once once -> {
                Spot spot = time.spot(once.span());
                double middle = middle(spot, sign);
                yield Double.isNaN(middle) ? Optional.empty() : Optional.of(withWhisker(happening, middle, spot, sketch));
            }
        };
    }

    private static boolean shown(When.Lasting lasting, TimeScale time) {
        TimeScale.Stretch.Scaled window = time.scaled().getFirst();
        return lasting.to() >= window.fromDay() && lasting.from() <= window.toDay();
    }

    private static double middle(Spot spot, double sign) {
        return switch (spot) {
            case Spot.On on -> on.x();
            case Spot.InSlot in -> in.slot().x0() + sign / 2 + IN_SLOT;
            case Spot.Open open -> open.x();
            case Spot.Outside outside -> Double.NaN;
            case Spot.None none -> Double.NaN;
        };
    }

    private static StripItem withWhisker(Happening happening, double middle, Spot spot, Sketch sketch) {
        double x0 = middle - sketch.style().scaled(SIGN) / 2;
        double x1 = middle + sketch.style().scaled(SIGN) / 2;
        double first = x0;
        double last = x1;
        if (spot instanceof Spot.On on && on.to() - on.from() > sketch.style().scaled(WHISKER_FROM)) {
            first = Math.min(first, on.from());
            last = Math.max(last, on.to());
        } else if (spot instanceof Spot.Open open) {
            first -= open.side() == TimeScale.Side.BEFORE ? BOUND : 0;
            last += open.side() == TimeScale.Side.AFTER ? BOUND : 0;
        }
        return new StripItem(happening, x0, x1, first, last, spot);
    }

    /// Days by which events are counted: what lies somewhere before all days comes first, what lies after them last.
    double order() {
        return switch (happening.when()) {
            case When.Undated undated -> Double.POSITIVE_INFINITY;
            case When.Lasting lasting -> lasting.from();
            case When.Once once -> spot instanceof Spot.InSlot in
                    ? in.slot().side() == TimeScale.Side.BEFORE ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY
                    : once.span().bounded() ? once.span().middle()
                    : Double.isFinite(once.span().latest()) ? once.span().latest() : once.span().earliest();
        };
    }

    /// Where its time begins: the middle of a sign, whose edges may reach beyond a line.
    private double begin() {
        return spot == null ? x0 : (x0 + x1) / 2;
    }

    /// Where its time ends.
    private double end() {
        return spot == null ? x1 : (x0 + x1) / 2;
    }

    /// How far an event's sign and title reach from the left edge of a slot.
    static double reachInSlot(Happening happening, Sketch sketch) {
        return IN_SLOT + sketch.style().scaled(SIGN) + sketch.style().scaled(BESIDE)
                + sketch.width(happening.title(), FontFace.REGULAR, sketch.type().lane());
    }

    /// Places words at the right of signs that stand together, or at their left where the sheet ends or a line runs; across the
    /// line of day 0 only where there is no other room. Words of what has no day never stand over dated time.
    static Words words(List<StripItem> together, String text, Frame frame, Sketch sketch) {
        double width = sketch.width(text, FontFace.REGULAR, sketch.type().lane());
        double first = together.stream().mapToDouble(StripItem::first).min().orElseThrow();
        double last = together.stream().mapToDouble(StripItem::last).max().orElseThrow();
        double beside = sketch.style().scaled(BESIDE);
        double right = last + beside;
        double left = first - beside - width;
        TimeScale.@Nullable Stretch slot = together.getLast().spot() instanceof Spot.InSlot in ? in.slot() : null;
        Double index = frame.index();
        boolean before = index != null && together.getLast().end() < index;
        double end = slot == null || slot.x1() >= frame.right() ? frame.width() - frame.pad() : slot.x1();
        boolean rightFits = right >= frame.left() && right + width <= end;
        boolean leftFits = slot == null && left >= frame.left() && left + width <= frame.width() - frame.pad();
        boolean rightClear = rightFits && !(before && frame.crossesIndex(right, right + width));
        boolean beyond = index != null && together.getFirst().begin() > index && left < index;
        boolean leftClear = leftFits && (before || !frame.crossesIndex(left, left + width) && !beyond);
        boolean better = leftClear && rightClear && slot == null && frame.disturbed(right, right + width)
                && !frame.disturbed(left, left + width);
        if (!better && (rightClear || rightFits && !leftClear)) {
            return new Words(text, right, first, right + width, rightClear);
        }
        if (leftFits) {
            return new Words(text, left, left, last, leftClear);
        }
        if (slot != null && right + width <= frame.width() - frame.pad()) {
            return new Words(text, right, first, right + width, false);
        }
        double over = Math.max(frame.left(), Math.min(Math.max(first, frame.left()) + beside, frame.width() - frame.pad() - width));
        return new Words(text, over, Math.min(first, over), Math.max(last, over + width), false);
    }
}
