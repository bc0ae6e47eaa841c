package decursus.timeline.bars;

import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Glyph;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.Piece;
import decursus.timeline.sheet.BreakSign;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.style.ClassColours;
import decursus.timeline.time.TimeScale;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the pieces of one bar into its row.
final class BarPainter {

    /// A row's stretch of height.
    private record Row(double top, double height) {
    }

    private static final double TICK = 2.2;
    private static final double WIDE = 8;
    /// Share of the distance of two givings that a tick may fill.
    private static final double APART = 0.55;
    private static final double THINNEST = 0.2;
    /// Share of a bar's height that stays free above and below a tick on it.
    private static final double INSET = 0.15;
    /// Share of the usual width by which a tick stays off the ends of the bar that it stands on, and that is left of one at least.
    private static final double END = 0.2;

    private final Sketch sketch;
    private final TimeScale scale;

    BarPainter(Sketch sketch, TimeScale scale) {
        this.sketch = sketch;
        this.scale = scale;
    }

    /// Draws a bar at a height; its label is drawn last.
    void draw(BarShape shape, double top, double height) {
        Bar bar = shape.bar();
        for (Piece piece : bar.pieces()) {
            if (!(piece instanceof Piece.Giving)) {
                piece(bar, piece, top, height);
            }
        }
        for (Piece piece : bar.pieces()) {
            if (piece instanceof Piece.Giving giving && BarShape.shown(scale, giving)) {
                giving(bar, giving, top, height);
            }
        }
        label(shape, top, height);
    }

    /// Draws what a stepped bar has beside its steps: uncertain and open stretches, without a label.
    void drawUnsteppedPieces(Bar bar, double top, double height) {
        for (Piece piece : bar.pieces()) {
            if (!(piece instanceof Piece.Certain)) {
                piece(bar, piece, top, height);
            }
        }
    }

    /// Draws one piece without a label.
    void piece(Bar bar, Piece piece, double top, double height) {
        if (!BarShape.shown(scale, piece)) {
            return;
        }
        Row row = new Row(top, height);
        switch (piece) {
            case Piece.Certain certain -> filled(bar, "lane/given", certain.from(), certain.to(), row,
                    sketch.colours().given(bar.group(), bar.tone()));
            case Piece.Possible possible -> {
                sketch.notes().use(Sign.POSSIBLE);
                filled(bar, "lane/possible", possible.from(), possible.to(), row, sketch.colours().uncertain(bar.tone()));
            }
            case Piece.Regimen regimen -> {
                sketch.notes().use(Sign.REGIMEN);
                filled(bar, "lane/regimen", regimen.from(), regimen.to(), row, sketch.colours().regimen(bar.group(), bar.tone()));
            }
            case Piece.Tail tail -> tail(bar, tail, top, height);
            case Piece.BeganEarlier began -> {
                sketch.notes().use(Sign.OPEN);
                double x = scale.x(began.at());
                double from = BarShape.fadeStart(scale, began.at());
                fade(bar, "lane/began-earlier", new Rect(from, top, x - from, height), true);
            }
            case Piece.EndOpen open -> {
                sketch.notes().use(Sign.OPEN);
                double x = scale.x(open.at());
                fade(bar, "lane/end-open", new Rect(x, top, BarShape.fadeEnd(scale, open.at()) - x, height), false);
            }
            case Piece.Ongoing ongoing -> arrow(bar, scale.x(ongoing.at()), top, height);
            case Piece.Unplaced unplaced -> BarShape.slot(scale, unplaced).ifPresent(slot -> {
                sketch.notes().use(Sign.DAY_UNKNOWN);
                openSign(bar, new Point((slot.x0() + slot.x1()) / 2, top + height / 2));
            });
            case Piece.Sometime sometime -> {
                sketch.notes().use(Sign.BOUNDED);
                double x = scale.x(sometime.limit());
                double y = top + height / 2;
                sketch.rule(id(bar, "lane/sometime"), x, y, x + (sometime.before() ? -1 : 1) * BarShape.SOMETIME, y,
                        sketch.thin(bar.tone(), 1.1));
                openSign(bar, new Point(x, y));
            }
            case Piece.NoPlace noPlace -> { }
            case Piece.Giving giving -> giving(bar, giving, top, height);
        }
    }

    private void openSign(Bar bar, Point at) {
        sketch.add(new Mark.Symbol(id(bar, "lane/day-unknown"), Glyph.OPEN_DIAMOND, at, sketch.style().scaled(6), sketch.inks().paper(),
                sketch.thin(bar.tone(), 1.1)));
    }

    private void filled(Bar bar, String role, double from, double to, Row row, Fill fill) {
        List<Stretches.Cut> cuts = Stretches.cut(scale, from, to);
        for (Stretches.Cut cut : cuts) {
            double width = Math.max(cut.width(), 0.8);
            double radius = cut.openLeft() || cut.openRight() ? 0 : Math.min(1.6, width / 2);
            sketch.add(new Mark.Box(id(bar, role), new Rect(cut.x0(), row.top(), width, row.height()), radius, fill,
                    role.equals("lane/possible") ? sketch.colours().uncertainOutline() : sketch.colours().outline()));
        }
        BreakSign.through(sketch, "lane/break", cuts, row.top(), row.top() + row.height());
    }

    private void tail(Bar bar, Piece.Tail tail, double top, double height) {
        sketch.notes().use(Sign.TAIL);
        List<Stretches.Cut> cuts = Stretches.cut(scale, tail.from(), tail.to());
        Ink pale = sketch.colours().pale(bar.tone());
        for (Stretches.Cut cut : cuts) {
            Ink from = cut.openLeft() ? ClassColours.mix(pale, sketch.inks().paper(), 0.5) : pale;
            Ink to = cut.openRight() ? ClassColours.mix(pale, sketch.inks().paper(), 0.5) : sketch.inks().paper();
            sketch.add(new Mark.Box(id(bar, "lane/effect-window"), new Rect(cut.x0(), top + height * 0.2, cut.width(), height * 0.6), 0,
                    new Fill.Fade(from, to), null));
        }
        BreakSign.through(sketch, "lane/break", cuts, top + height * 0.2, top + height * 0.8);
    }

    private void fade(Bar bar, String role, Rect rect, boolean fromLeft) {
        Ink clear = sketch.inks().paper();
        Ink full = sketch.colours().fading(bar.group(), bar.tone());
        Fill fill = fromLeft ? new Fill.Fade(clear, full) : new Fill.Fade(full, clear);
        sketch.add(new Mark.Box(id(bar, role), rect, 0, fill, null));
    }

    private void arrow(Bar bar, double x, double top, double height) {
        sketch.notes().use(Sign.ONGOING);
        sketch.add(new Mark.Area(id(bar, "lane/ongoing"), List.of(new Point(x, top), new Point(x + BarShape.ARROW, top + height / 2),
                new Point(x, top + height)), sketch.colours().given(bar.group(), bar.tone()), sketch.colours().outline()));
    }

    private void giving(Bar bar, Piece.Giving giving, double top, double height) {
        double from = scale.x(giving.from());
        double to = scale.x(giving.to());
        MarkId id = MarkId.of("lane/giving", bar.treatment().id(), giving.dose());
        if (to - from > WIDE) {
            sketch.notes().use(Sign.POSSIBLE);
            sketch.add(new Mark.Box(id, Rect.of(from, top, to, top + height), 0, sketch.colours().uncertain(bar.tone()),
                    sketch.colours().uncertainOutline()));
            return;
        }
        sketch.notes().use(Sign.GIVING);
        double width = Math.max(tickWidth(bar, from), to - from);
        double middle = (from + to) / 2;
        Piece.Certain under = under(bar, giving);
        if (under != null) {
            // set in, so that a light tick does not look like the end of one bar and the start of another
            Ink ink = sketch.colours().lettersOn(sketch.colours().given(bar.group(), bar.tone()));
            double edge = sketch.style().scaled(TICK) * END;
            boolean begins = to - from < width && scale.holds(under.from());
            boolean ends = to - from < width && scale.holds(under.to());
            double left = begins ? Math.max(middle - width / 2, scale.x(under.from()) + edge) : middle - width / 2;
            double last = ends ? Math.min(middle + width / 2, scale.x(under.to()) - edge) : middle + width / 2;
            double right = Math.max(last, left + edge);
            sketch.box(id, new Rect(left, top + height * INSET, right - left, height * (1 - 2 * INSET)), 0, new Fill.Solid(ink));
        } else {
            sketch.box(id, new Rect(middle - width / 2, top, width, height), 0.6, new Fill.Solid(bar.tone()));
        }
    }

    /// The stretch on which a tick of its own tone would not be seen; null where none lies under it.
    private static Piece.@Nullable Certain under(Bar bar, Piece.Giving giving) {
        for (Piece piece : bar.pieces()) {
            if (piece instanceof Piece.Certain certain && certain.from() <= giving.to() && certain.to() >= giving.from()) {
                return certain;
            }
        }
        return null;
    }

    /// Width of a tick that still lets it be told apart from its nearest neighbour, as far as there is room at all.
    private double tickWidth(Bar bar, double x) {
        double nearest = Double.POSITIVE_INFINITY;
        for (Piece piece : bar.pieces()) {
            if (piece instanceof Piece.Giving giving && Math.abs(scale.x(giving.from()) - x) > 0.01) {
                nearest = Math.min(nearest, Math.abs(scale.x(giving.from()) - x));
            }
        }
        double usual = sketch.style().scaled(TICK);
        return Math.clamp(nearest * APART, usual * THINNEST, usual);
    }

    private void label(BarShape shape, double top, double height) {
        Bar bar = shape.bar();
        sketch.notes().abbreviate(shape.label(), bar.fullName());
        Fill ground = sketch.colours().given(bar.group(), bar.tone());
        Ink ink = shape.labelOnTone() ? sketch.colours().lettersOn(ground) : sketch.inks().text();
        Ink halo = shape.labelOnTone() ? sketch.colours().haloOn(ground)
                : shape.labelOver() || shape.labelInside() && sketch.colours().outline() != null
                        || !shape.labelInside() && onPaper(shape) ? sketch.inks().paper() : null;
        double size = sketch.type().bar();
        TextStyle style = sketch.semibold(size, ink);
        sketch.label(MarkId.of("lane/label", bar.treatment().id(), bar.treatment().agent().name()), shape.label(),
                new Point(shape.labelX(), sketch.centred(top + height / 2, size)), shape.labelInside() ? Align.MIDDLE : Align.START,
                halo == null ? style : style.withHalo(halo));
    }

    /// Beside a bar a label may stand on a line; not on a slot's ground, where no line runs.
    private boolean onPaper(BarShape shape) {
        double end = shape.labelX() + sketch.width(shape.label(), FontFace.SEMIBOLD, sketch.type().bar());
        return !scale.onSlot(shape.labelX(), end);
    }

    private static MarkId id(Bar bar, String role) {
        return MarkId.of(role, bar.treatment().id());
    }
}
