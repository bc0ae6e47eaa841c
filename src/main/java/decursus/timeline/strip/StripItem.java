package decursus.timeline.strip;

import decursus.figure.FontFace;
import decursus.timeline.events.Happening.When;
import decursus.timeline.events.Happening;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Spot;
import decursus.timeline.time.TimeScale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An event with its geometry, in points.
///
/// @param happening the event
/// @param x0        left edge of its sign
/// @param x1        right edge of its sign
/// @param title     its words, cut where they are too long
/// @param textX     left edge of the words
/// @param from      left edge of everything
/// @param end       right edge of everything
/// @param spot      how its time is known; null for a lasting event
record StripItem(Happening happening, double x0, double x1, String title, double textX, double from, double end,
        @Nullable Spot spot) {

    /// Width in points from which a time that is only known as a span shows as a whisker.
    static final double WHISKER_FROM = 8;
    static final double SIGN = 5;
    /// Reach of the stroke that leads from a bound to its open side, from the sign on.
    static final double BOUND = 6;
    private static final double BESIDE = 2.5;
    private static final double LONGEST_TITLE = 20;
    private static final double SHORTEST_TITLE = 4;

    /// True when the title was cut.
    boolean cut() {
        return !title.equals(happening.title());
    }

    /// The geometry on a frame's time scale; empty for an event without a place on it.
    static Optional<StripItem> of(Happening happening, Frame frame, TimeScale time, Sketch sketch) {
        double sign = sketch.style().scaled(SIGN);
        return switch (happening.when()) {
            case When.Undated undated -> Optional.empty();
            case When.Lasting lasting -> {
                if (time.part() && !shown(lasting, time)) {
                    yield Optional.empty();
                }
                double x0 = time.x(lasting.from());
                double x1 = Math.max(time.x(lasting.to()), x0 + sign * 0.6);
                yield Optional.of(withText(happening, new double[] {x0, x1}, null, frame, sketch));
            }
            case When.Once once -> {
                Spot spot = time.spot(once.span());
                double middle = middle(spot, sign);
                yield Double.isNaN(middle) ? Optional.empty()
                        : Optional.of(withText(happening, new double[] {middle - sign / 2, middle + sign / 2}, spot, frame, sketch));
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
            case Spot.InSlot in -> in.slot().x0() + sign / 2 + 4;
            case Spot.Open open -> open.x();
            case Spot.Outside outside -> Double.NaN;
            case Spot.None none -> Double.NaN;
        };
    }

    /// The words stand to the right of sign and whisker, or to the left where the sheet ends or the line of day 0 runs.
    private static StripItem withText(Happening happening, double[] sign, @Nullable Spot spot, Frame frame, Sketch sketch) {
        double size = sketch.type().lane();
        String title = sketch.metrics().ellipsize(happening.title(), FontFace.REGULAR, size, LONGEST_TITLE * size);
        double width = sketch.width(title, FontFace.REGULAR, size);
        double first = sign[0];
        double last = sign[1];
        if (spot instanceof Spot.On on && on.to() - on.from() > sketch.style().scaled(WHISKER_FROM)) {
            first = Math.min(first, on.from());
            last = Math.max(last, on.to());
        } else if (spot instanceof Spot.Open open) {
            first -= open.side() == TimeScale.Side.BEFORE ? BOUND : 0;
            last += open.side() == TimeScale.Side.AFTER ? BOUND : 0;
        }
        double right = last + BESIDE;
        double left = first - BESIDE - width;
        double rightRoom = frame.width() - frame.pad() - right;
        boolean before = frame.index() != null && sign[1] < frame.index();
        boolean fits = width <= rightRoom && !(before && frame.crossesIndex(right, right + width));
        boolean leftCrosses = !before && frame.crossesIndex(left, left + width);
        boolean leftFits = left >= frame.left();
        if (!fits && leftFits && !(leftCrosses && rightRoom > SHORTEST_TITLE * size)) {
            return new StripItem(happening, sign[0], sign[1], title, left, left, last, spot);
        }
        // cut where it must be: the whole title stands in the footnotes
        String shown = sketch.metrics().ellipsize(title, FontFace.REGULAR, size, rightRoom);
        return new StripItem(happening, sign[0], sign[1], shown, right, first,
                Math.max(last, right + sketch.width(shown, FontFace.REGULAR, size)), spot);
    }
}
