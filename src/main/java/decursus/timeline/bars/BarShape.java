package decursus.timeline.bars;

import decursus.figure.FontFace;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.Piece;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.List;

/// A bar's geometry on the time scale: its extent with everything that belongs to it, and the place of its label.
final class BarShape {

    /// Length of a fading start or end, in points: it says "not known", not "so long".
    static final double FADE = 20;
    /// Length that it has even where the plot ends; less than the distance of the lanes' names from it.
    private static final double SHORTEST_FADE = 4;
    static final double ARROW = 6;
    /// Reach of the stroke that leads from a bound to its open side.
    static final double SOMETIME = 11;
    /// Half of the sign of a time that is not known.
    private static final double SIGN = 3;
    private static final double INSIDE_PAD = 2.5;
    /// Share of the plot that a name without an abbreviation may take.
    private static final double LONGEST_NAME = 0.24;
    private static final double SHORTEST_NAME = 36;
    private static final double BESIDE = 3;
    /// Half the least width of a giving, by which it may reach beyond its day.
    private static final double GIVING = 1;
    private static final double BESIDE_TICK = 1.5;

    private final Bar bar;
    private final TimeScale scale;
    private final double sign;
    private double from = Double.POSITIVE_INFINITY;
    private double to = Double.NEGATIVE_INFINITY;
    private double labelX;
    private boolean labelInside;
    private boolean onTone;
    private boolean over;
    private String label = "";

    /// Measures a bar.
    ///
    /// @param labelled false for a stepped bar, which is labelled by its doses
    BarShape(Bar bar, TimeScale scale, Frame frame, Sketch sketch, boolean labelled) {
        this.bar = bar;
        this.scale = scale;
        this.sign = sketch.style().scaled(SIGN);
        bar.pieces().forEach(this::widen);
        if (labelled && placed()) {
            double most = Math.max((frame.right() - frame.left()) * LONGEST_NAME, SHORTEST_NAME);
            label = sketch.metrics().ellipsize(bar.shortName(), FontFace.SEMIBOLD, sketch.type().bar(), most);
            placeLabel(frame, sketch.width(label, FontFace.SEMIBOLD, sketch.type().bar()));
        }
    }

    Bar bar() {
        return bar;
    }

    /// True when any piece has a place.
    boolean placed() {
        return to >= from;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    /// The abbreviation, cut where it is too long for the sheet.
    String label() {
        return label;
    }

    /// Middle of the label when inside, its left edge when beside.
    double labelX() {
        return labelX;
    }

    boolean labelInside() {
        return labelInside;
    }

    /// True when the label stands on the full tone.
    boolean labelOnTone() {
        return onTone;
    }

    /// True when the label lies over the bar's pieces and needs a halo to be read.
    boolean labelOver() {
        return over;
    }

    private void widen(Piece piece) {
        if (!shown(scale, piece)) {
            return;
        }
        switch (piece) {
            case Piece.Certain certain -> widen(scale.x(certain.from()), scale.x(certain.to()));
            case Piece.Possible possible -> widen(scale.x(possible.from()), scale.x(possible.to()));
            case Piece.BeganEarlier began -> widen(fadeStart(scale, began.at()), scale.x(began.at()));
            case Piece.EndOpen open -> widen(scale.x(open.at()), fadeEnd(scale, open.at()));
            case Piece.Ongoing ongoing -> widen(scale.x(ongoing.at()), scale.x(ongoing.at()) + ARROW);
            case Piece.Giving giving -> widen(scale.x(giving.from()) - 1, scale.x(giving.to()) + 1);
            case Piece.Regimen regimen -> widen(scale.x(regimen.from()), scale.x(regimen.to()));
            case Piece.Tail tail -> widen(scale.x(tail.from()), scale.x(tail.to()));
            case Piece.Unplaced unplaced -> slot(scale, unplaced).ifPresent(slot -> {
                double middle = (slot.x0() + slot.x1()) / 2;
                widen(middle - sign, middle + sign);
            });
            case Piece.Sometime sometime -> {
                double x = scale.x(sometime.limit());
                widen(x - (sometime.before() ? SOMETIME : sign), x + (sometime.before() ? sign : SOMETIME));
            }
            case Piece.NoPlace noPlace -> { }
        }
    }

    /// True when a piece lies in the part of time that a scale shows.
    static boolean shown(TimeScale scale, Piece piece) {
        if (!scale.part()) {
            return true;
        }
        return switch (piece) {
            case Piece.Certain certain -> overlaps(scale, certain.from(), certain.to());
            case Piece.Possible possible -> overlaps(scale, possible.from(), possible.to());
            case Piece.BeganEarlier began -> scale.holds(began.at());
            case Piece.EndOpen open -> scale.holds(open.at());
            case Piece.Ongoing ongoing -> scale.holds(ongoing.at());
            case Piece.Giving giving -> overlaps(scale, giving.from(), giving.to());
            case Piece.Regimen regimen -> overlaps(scale, regimen.from(), regimen.to());
            case Piece.Tail tail -> overlaps(scale, tail.from(), tail.to());
            case Piece.Unplaced unplaced -> false;
            case Piece.Sometime sometime -> scale.holds(sometime.limit());
            case Piece.NoPlace noPlace -> false;
        };
    }

    private static boolean overlaps(TimeScale scale, double from, double to) {
        TimeScale.Stretch.Scaled window = scale.scaled().getFirst();
        return to >= window.fromDay() && from <= window.toDay();
    }

    private void widen(double x0, double x1) {
        from = Math.min(from, x0);
        to = Math.max(to, x1);
    }

    /// Left edge of a fading start.
    static double fadeStart(TimeScale scale, double day) {
        double x = scale.x(day);
        double edge = scale.scaled().isEmpty() ? scale.x0() : Stretches.holding(scale, day).x0();
        return Math.max(x - FADE, Math.min(edge, x - SHORTEST_FADE));
    }

    /// Right edge of a fading end.
    static double fadeEnd(TimeScale scale, double day) {
        double edge = scale.scaled().isEmpty() ? scale.x1() : Stretches.holding(scale, day).x1();
        return Math.min(scale.x(day) + FADE, Math.max(edge, scale.x(day) + SHORTEST_FADE));
    }

    static java.util.Optional<TimeScale.Stretch.Slot> slot(TimeScale scale, Piece.Unplaced piece) {
        TimeScale.Side side = piece.before() ? TimeScale.Side.BEFORE : TimeScale.Side.AFTER;
        return scale.stretches().stream().filter(TimeScale.Stretch.Slot.class::isInstance).map(TimeScale.Stretch.Slot.class::cast)
                .filter(slot -> slot.side() == side).findFirst();
    }

    private void placeLabel(Frame frame, double width) {
        double widest = 0;
        for (double[] room : rooms()) {
            double space = room[1] - room[0];
            if (space >= width + 2 * INSIDE_PAD && space > widest + 0.01) {
                widest = space;
                labelInside = true;
                labelX = (room[0] + room[1]) / 2;
                onTone = room[2] > 0;
            }
        }
        if (labelInside) {
            return;
        }
        placeBeside(frame, width);
    }

    /// Beside the bar: to the right, to the left, or on it where both sides leave the sheet. The line of day 0 is crossed
    /// only where there is no other place.
    private void placeBeside(Frame frame, double width) {
        boolean fitsRight = to + BESIDE + width <= frame.width() - frame.pad() / 2;
        boolean fitsLeft = from - BESIDE - width >= frame.left();
        boolean better = fitsLeft && frame.disturbed(to + BESIDE, to + BESIDE + width)
                && !frame.disturbed(from - BESIDE - width, from - BESIDE) && !frame.crossesIndex(from - BESIDE - width, from);
        if (fitsRight && !better && (!crossed(frame, to + BESIDE, to + BESIDE + width) || !fitsLeft)) {
            labelX = to + BESIDE;
            to = labelX + width;
        } else if (fitsLeft) {
            labelX = from - BESIDE - width;
            from = labelX;
        } else {
            over = true;
            labelX = Math.max(frame.left(), Math.min(from + INSIDE_PAD, frame.width() - frame.pad() - width));
            from = Math.min(from, labelX);
            to = Math.max(to, labelX + width);
        }
    }

    /// True where the line of day 0 runs through words at the right of the bar, or between them and a bar that ends before it.
    private boolean crossed(Frame frame, double x0, double x1) {
        return frame.crossesIndex(x0, x1) || frame.index() != null && to - GIVING <= frame.index() && x0 > frame.index();
    }

    /// Free room for a label: certain stretches on the full tone, and the distances between givings on the pale one.
    private List<double[]> rooms() {
        List<double[]> rooms = new ArrayList<>();
        List<double[]> ticks = new ArrayList<>();
        for (Piece piece : bar.pieces()) {
            if (piece instanceof Piece.Giving giving) {
                ticks.add(new double[] {giving.from(), giving.to()});
            } else if (piece instanceof Piece.Certain certain) {
                Stretches.cut(scale, certain.from(), certain.to()).forEach(cut -> rooms.add(new double[] {cut.x0(), cut.x1(), 1}));
            }
        }
        List<Piece.Regimen> regimens = bar.pieces().stream().filter(Piece.Regimen.class::isInstance).map(Piece.Regimen.class::cast)
                .toList();
        for (int i = 0; i + 1 < ticks.size(); i++) {
            // a regimen spans two givings; between others a label would seem to name something of its own
            double from = ticks.get(i)[1];
            double to = ticks.get(i + 1)[0];
            if (regimens.stream().noneMatch(each -> each.from() <= from && each.to() >= to)) {
                continue;
            }
            Stretches.cut(scale, ticks.get(i)[1], ticks.get(i + 1)[0])
                    .forEach(cut -> rooms.add(new double[] {cut.x0() + BESIDE_TICK, cut.x1() - BESIDE_TICK, 0}));
        }
        return ticks.isEmpty() || !regimens.isEmpty() ? rooms : List.of();
    }
}
