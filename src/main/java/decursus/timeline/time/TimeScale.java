package decursus.timeline.time;

import decursus.domain.time.DaySpan;
import java.util.ArrayList;
import java.util.List;

/// The one mapping of days onto the figure's width. Scaled stretches follow each other without missing a day but those of
/// which nothing is known and that are left out, each at a break of its own; between and beside them lie slots for times
/// that are only known as "before day 0" or "after day 0".
///
/// @param stretches from left to right
/// @param part      true when only a part of the course's time is shown: what lies outside is neither drawn nor listed
public record TimeScale(List<Stretch> stretches, boolean part) {

    /// A part of the width.
    public sealed interface Stretch {
        /// Left edge in points.
        double x0();

        /// Right edge in points.
        double x1();

        /// A part that is divided evenly in days.
        record Scaled(double fromDay, double toDay, double x0, double x1) implements Stretch {
            public Scaled {
                if (!(toDay > fromDay) || !(x1 > x0)) {
                    throw new IllegalArgumentException("a stretch of days " + fromDay + " to " + toDay + " has no length");
                }
            }

            /// Points for one day.
            public double pointsPerDay() {
                return (x1 - x0) / (toDay - fromDay);
            }

            double x(double day) {
                return x0 + (day - fromDay) * pointsPerDay();
            }
        }

        /// A part outside of the scaled axis, for times of which only a side of day 0 is known.
        record Slot(Side side, double x0, double x1) implements Stretch {
        }

        /// A break that stands for days of which nothing is known. Its width says nothing of their number.
        record LeftOut(double fromDay, double toDay, double x0, double x1) implements Stretch {
            public LeftOut {
                if (!(toDay > fromDay)) {
                    throw new IllegalArgumentException("from day " + fromDay + " to day " + toDay + " nothing is left out");
                }
            }

            /// Number of days that are not drawn.
            public double days() {
                return toDay - fromDay;
            }

            /// True for a day that is not drawn.
            boolean swallows(double day) {
                return day > fromDay && day < toDay;
            }
        }
    }

    /// Stretches that follow each other at one scale, with nothing between them but what is left out.
    ///
    /// @param stretches from left to right, at least one
    public record Section(List<Stretch.Scaled> stretches) {
        public Section {
            stretches = List.copyOf(stretches);
        }

        /// Points for one day.
        public double pointsPerDay() {
            return stretches.getFirst().pointsPerDay();
        }

        /// Its first day.
        public double fromDay() {
            return stretches.getFirst().fromDay();
        }

        /// Its last day.
        public double toDay() {
            return stretches.getLast().toDay();
        }
    }

    /// A side of day 0.
    public enum Side { BEFORE, AFTER }

    /// Where a time stands on the width.
    public sealed interface Spot {
        /// On the scaled axis: at `x`, possible from `from` to `to`.
        record On(double x, double from, double to) implements Spot {
        }

        /// Outside of the scaled axis, on one side of day 0.
        record InSlot(Stretch.Slot slot) implements Spot {
        }

        /// Bounded by a time other than day 0: somewhere on the open side of `x`.
        record Open(double x, Side side) implements Spot {
        }

        /// Beyond the part of time that is shown.
        ///
        /// @param x where it would stand, beyond the edge; NaN where it has no place in days
        record Outside(double x) implements Spot {
        }

        /// No place.
        record None() implements Spot {
        }
    }

    private static final double HALF_DAY = 0.5;
    /// Scales that differ by less are one.
    private static final double SAME_SCALE = 1e-6;

    public TimeScale {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("a time axis has no stretch");
        }
    }

    /// A scale of the whole time.
    public TimeScale(List<Stretch> stretches) {
        this(stretches, false);
    }

    /// The scaled stretches, from left to right; empty when nothing has a place in days.
    public List<Stretch.Scaled> scaled() {
        List<Stretch.Scaled> scaled = new ArrayList<>(stretches.size());
        for (Stretch each : stretches) {
            if (each instanceof Stretch.Scaled one) {
                scaled.add(one);
            }
        }
        return scaled;
    }

    /// What is left out, from left to right.
    public List<Stretch.LeftOut> leftOut() {
        return stretches.stream().filter(Stretch.LeftOut.class::isInstance).map(Stretch.LeftOut.class::cast).toList();
    }

    /// The scaled stretches by their scale, from left to right: more than one where the scale changes.
    public List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Stretch.Scaled> open = new ArrayList<>();
        for (Stretch.Scaled each : scaled()) {
            if (!open.isEmpty() && Math.abs(each.pointsPerDay() / open.getFirst().pointsPerDay() - 1) > SAME_SCALE) {
                sections.add(new Section(open));
                open = new ArrayList<>();
            }
            open.add(each);
        }
        if (!open.isEmpty()) {
            sections.add(new Section(open));
        }
        return sections;
    }

    /// True when the axis is drawn with a break: another scale beyond it, or time left out.
    public boolean broken() {
        return scaled().size() > 1 || !leftOut().isEmpty();
    }

    /// True for a stretch of width that reaches onto the ground of what has no day.
    public boolean onSlot(double from, double to) {
        return stretches.stream().anyMatch(each -> each instanceof Stretch.Slot slot && from < slot.x1() && to > slot.x0());
    }

    /// Left edge in points.
    public double x0() {
        return stretches.getFirst().x0();
    }

    /// Right edge in points.
    public double x1() {
        return stretches.getLast().x1();
    }

    /// The place of a day. Days beyond the ends stand at the end, days that are left out at the left edge of their break; a
    /// day that two stretches share stands in the right one.
    public double x(double day) {
        Stretch.Scaled best = null;
        // asked for every mark of every frame, so without a list
        for (Stretch stretch : stretches) {
            if (stretch instanceof Stretch.Scaled scaled && (best == null || day >= scaled.fromDay())) {
                best = scaled;
            }
        }
        if (best == null) {
            return boundary();
        }
        return Math.clamp(best.x(day), best.x0(), best.x1());
    }

    /// The day at a place; the inverse of [#x]. Places between and beside the scaled stretches give the nearest day on one.
    ///
    /// @return NaN when nothing is scaled
    public double day(double x) {
        double best = Double.NaN;
        double nearest = Double.POSITIVE_INFINITY;
        for (Stretch.Scaled each : scaled()) {
            double inside = Math.clamp(x, each.x0(), each.x1());
            if (Math.abs(x - inside) < nearest) {
                nearest = Math.abs(x - inside);
                best = each.fromDay() + (inside - each.x0()) / each.pointsPerDay();
            }
        }
        return best;
    }

    /// True when a day has its place: on the scaled axis, or as day 0 between two slots.
    public boolean holds(double day) {
        double first = Double.NaN;
        double last = Double.NaN;
        for (Stretch stretch : stretches) {
            if (stretch instanceof Stretch.LeftOut out && out.swallows(day)) {
                return false;
            }
            if (stretch instanceof Stretch.Scaled scaled) {
                first = Double.isNaN(first) ? scaled.fromDay() : first;
                last = scaled.toDay();
            }
        }
        return Double.isNaN(first) ? day == 0 : day >= first && day <= last;
    }

    /// Where a span of possible days stands.
    public Spot spot(DaySpan span) {
        if (span.bounded()) {
            double middle = span.middle();
            return holds(middle) ? new Spot.On(x(middle), x(span.earliest()), x(span.latest())) : beyond(middle);
        }
        boolean openBefore = span.earliest() == Double.NEGATIVE_INFINITY;
        boolean openAfter = span.latest() == Double.POSITIVE_INFINITY;
        if (openBefore && openAfter) {
            return new Spot.None();
        }
        Side side = openBefore ? Side.BEFORE : Side.AFTER;
        double limit = openBefore ? span.latest() : span.earliest();
        if (part) {
            return holds(limit) ? new Spot.Open(x(limit), side) : new Spot.Outside(Double.NaN);
        }
        if (limit == (openBefore ? -HALF_DAY : HALF_DAY)) {
            return slot(side);
        }
        return scaled().isEmpty() ? new Spot.None() : new Spot.Open(x(limit), side);
    }

    private Spot beyond(double day) {
        if (part) {
            Stretch.Scaled shown = scaled().getFirst();
            return new Spot.Outside(shown.x(day));
        }
        return scaled().isEmpty() ? new Spot.None() : new Spot.Open(x(day), day < scaled().getFirst().fromDay() ? Side.BEFORE : Side.AFTER);
    }

    private Spot slot(Side side) {
        for (Stretch stretch : stretches) {
            if (stretch instanceof Stretch.Slot slot && slot.side() == side) {
                return new Spot.InSlot(slot);
            }
        }
        return new Spot.None();
    }

    /// Where day 0 lies when nothing is scaled: between the slots.
    private double boundary() {
        for (Stretch stretch : stretches) {
            if (stretch instanceof Stretch.Slot slot && slot.side() == Side.AFTER) {
                return slot.x0();
            }
        }
        return x1();
    }
}
