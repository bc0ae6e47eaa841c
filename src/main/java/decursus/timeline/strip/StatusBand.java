package decursus.timeline.strip;

import decursus.domain.course.OrganStatus;
import decursus.figure.Fill;
import decursus.figure.Glyph;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.timeline.content.OrganLine;
import decursus.timeline.lanes.Piece;
import decursus.timeline.sheet.BreakSign;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.style.ClassColours;
import decursus.timeline.time.TimeScale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One status of an organ as a band: full where active, pale with an edge where inactive, a dashed line where not assessed;
/// damage is a line of its own beneath. What is not known of its start and end fades, as with treatments.
final class StatusBand {

    private static final double FADE = 20;
    private static final double ARROW = 5;
    /// Half the width of an open sign.
    private static final double OPEN = 3;
    /// Reach of the stroke that leads from a bound to its open side.
    private static final double SIDE = 11;
    private static final double BAND = 0.52;
    private static final double PALE = 0.14;

    private final Sketch sketch;
    private final TimeScale time;
    private final OrganStatus status;
    private final OrganLine.Stretch stretch;
    private double from = Double.POSITIVE_INFINITY;
    private double to = Double.NEGATIVE_INFINITY;

    StatusBand(Sketch sketch, TimeScale time, OrganLine.Stretch stretch) {
        this.sketch = sketch;
        this.time = time;
        this.stretch = stretch;
        this.status = stretch.status();
        stretch.pieces().forEach(this::measure);
    }

    /// Left edge in points; infinite when no piece has a place.
    double from() {
        return from;
    }

    /// Right edge in points.
    double to() {
        return to;
    }

    private void measure(Piece piece) {
        double[] extent = extent(piece);
        if (extent != null) {
            from = Math.min(from, extent[0]);
            to = Math.max(to, extent[1]);
        }
    }

    /// Left and right edge of a piece, null for one without a place on the scale.
    private double @Nullable [] extent(Piece piece) {
        return switch (piece) {
            case Piece.Certain certain -> ends(certain.from(), certain.to());
            case Piece.Possible possible -> ends(possible.from(), possible.to());
            case Piece.Regimen regimen -> ends(regimen.from(), regimen.to());
            case Piece.Tail tail -> ends(tail.from(), tail.to());
            case Piece.Giving giving -> ends(giving.from(), giving.to());
            case Piece.BeganEarlier began -> around(began.at(), fadeLeft(began.at()), 0);
            case Piece.EndOpen open -> around(open.at(), 0, fadeRight(open.at()));
            case Piece.Ongoing ongoing -> around(ongoing.at(), 0, ARROW);
            case Piece.Sometime sometime -> around(sometime.limit(), sometime.before() ? SIDE : OPEN,
                    sometime.before() ? OPEN : SIDE);
            case Piece.Unplaced unplaced -> slot(unplaced);
            case Piece.NoPlace noPlace -> null;
        };
    }

    private double @Nullable [] ends(double first, double last) {
        if (time.part()) {
            TimeScale.Stretch.Scaled window = time.scaled().getFirst();
            return last < window.fromDay() || first > window.toDay() ? null
                    : new double[] {time.x(Math.max(first, window.fromDay())), time.x(Math.min(last, window.toDay()))};
        }
        return new double[] {time.x(first), time.x(last)};
    }

    private double @Nullable [] around(double day, double before, double after) {
        double x = time.x(day);
        return time.part() && !time.holds(day) ? null : new double[] {x - before, x + after};
    }

    private double fadeLeft(double day) {
        double edge = time.scaled().isEmpty() ? time.x0() : Stretches.holding(time, day).x0();
        return Math.clamp(time.x(day) - edge, ARROW, FADE);
    }

    private double fadeRight(double day) {
        double edge = time.scaled().isEmpty() ? time.x1() : Stretches.holding(time, day).x1();
        return Math.clamp(edge - time.x(day), ARROW, FADE);
    }

    private double @Nullable [] slot(Piece.Unplaced piece) {
        TimeScale.Side side = piece.before() ? TimeScale.Side.BEFORE : TimeScale.Side.AFTER;
        for (TimeScale.Stretch each : time.stretches()) {
            if (each instanceof TimeScale.Stretch.Slot slot && slot.side() == side) {
                double middle = (slot.x0() + slot.x1()) / 2;
                return new double[] {middle - OPEN, middle + OPEN};
            }
        }
        return null;
    }

    /// Draws into a row.
    void draw(double top, double height) {
        double band = height * BAND;
        double y = top + (height - band) / 2 - 0.5;
        for (Piece piece : stretch.pieces()) {
            double[] extent = extent(piece);
            if (extent != null) {
                draw(piece, new Rect(extent[0], y, Math.max(extent[1] - extent[0], 0.8), band));
            }
        }
    }

    private void draw(Piece piece, Rect area) {
        switch (piece) {
            case Piece.Certain certain -> cut(certain.from(), certain.to(), area, null);
            case Piece.Possible possible -> {
                sketch.notes().use(Sign.POSSIBLE);
                cut(possible.from(), possible.to(), area, sketch.colours().uncertain(ink()));
            }
            case Piece.Regimen regimen -> cut(regimen.from(), regimen.to(), area, null);
            case Piece.Tail tail -> cut(tail.from(), tail.to(), area, null);
            case Piece.Giving giving -> filled(area, fill());
            case Piece.BeganEarlier began -> {
                sketch.notes().use(Sign.OPEN);
                filled(area, new Fill.Fade(sketch.inks().paper(), tone()));
            }
            case Piece.EndOpen open -> {
                sketch.notes().use(Sign.OPEN);
                filled(area, new Fill.Fade(tone(), sketch.inks().paper()));
            }
            case Piece.Ongoing ongoing -> {
                sketch.notes().use(Sign.ONGOING);
                sketch.add(new Mark.Area(id("ongoing"), List.of(new Point(area.x(), area.y()), new Point(area.right(), area.centerY()),
                        new Point(area.x(), area.bottom())), new Fill.Solid(tone()), sketch.thin(ink(), 0.5)));
            }
            case Piece.Sometime sometime -> {
                sketch.rule(id("side"), area.x(), area.centerY(), area.right(), area.centerY(), sketch.thin(ink(), 0.7));
                open(area, sometime.before() ? area.right() - OPEN : area.x() + OPEN, Sign.BOUNDED);
            }
            case Piece.Unplaced unplaced -> open(area, area.centerX(), Sign.DAY_UNKNOWN);
            case Piece.NoPlace noPlace -> { }
        }
    }

    /// A stretch of time, broken where the axis breaks.
    private void cut(double first, double last, Rect area, @Nullable Fill uncertain) {
        List<Stretches.Cut> cuts = Stretches.cut(time, first, last);
        for (Stretches.Cut cut : cuts) {
            filled(new Rect(cut.x0(), area.y(), Math.max(cut.width(), 0.8), area.height()), uncertain == null ? fill() : uncertain);
        }
        BreakSign.through(sketch, "organ/break", cuts, area.y(), area.bottom());
    }

    private void filled(Rect area, Fill fill) {
        if (OrgansBlock.assessed(status)) {
            boolean edged = status.activity() == OrganStatus.Activity.INACTIVE && !(fill instanceof Fill.Fade);
            sketch.add(new Mark.Box(id("status"), area, 0.8, fill, edged ? sketch.thin(sketch.inks().axis(), 0.5) : null));
        } else {
            sketch.rule(id("status"), area.x(), area.centerY(), area.right(), area.centerY(),
                    Stroke.dashed(sketch.inks().muted(), sketch.style().scaled(0.9)));
        }
        damage(area);
    }

    private void damage(Rect area) {
        if (status.damage()) {
            double y = area.bottom() + 1.6;
            sketch.rule(id("damage"), area.x(), y, area.right(), y, sketch.thin(sketch.inks().text(), 1.1));
        }
    }

    /// A sign for a status of which only a bound or the side of day 0 is known; a footnote says it in words.
    private void open(Rect area, double x, Sign sign) {
        sketch.notes().use(sign);
        sketch.notes().fact(OrgansBlock.capital(OrgansBlock.listed(sketch, status), sketch) + ".");
        Glyph glyph = switch (status.activity()) {
            case ACTIVE -> Glyph.OPEN_DIAMOND;
            case INACTIVE -> Glyph.OPEN_SQUARE;
            case NOT_ASSESSED -> Glyph.CROSS;
        };
        sketch.add(new Mark.Symbol(id("status"), glyph, new Point(x, area.centerY()), sketch.style().scaled(5), sketch.inks().paper(),
                sketch.thin(ink(), 1)));
        damage(area);
    }

    private Ink ink() {
        return sketch.inks().curve();
    }

    private Ink tone() {
        return status.activity() == OrganStatus.Activity.ACTIVE ? ink() : ClassColours.mix(sketch.inks().paper(), ink(), PALE);
    }

    private Fill fill() {
        return new Fill.Solid(tone());
    }

    private MarkId id(String part) {
        return MarkId.of("organ/" + part, status.id(), status.activity().name());
    }
}
