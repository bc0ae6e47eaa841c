package decursus.timeline.bars;

import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.Piece;
import decursus.timeline.sheet.BreakSign;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes.Sign;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Draws a dose by day as steps on the row's floor: the height is the dose.
final class StepPainter {

    /// A stretch of width with one dose.
    private record Level(double from, double to, Piece.Step dose) {
    }

    private static final double UNKNOWN_DOSE = 0.16;
    private static final double BESIDE = 2.5;
    /// From the floor down to the strip of what has no dose.
    static final double BENEATH = 1.2;
    /// How far letters reach above and below their line, in sizes of the font.
    private static final double LETTERS = 0.8;
    private static final double CAPITALS = 0.66;
    private static final double FEET = 0.2;
    private static final double HEADROOM = 0.6;

    private final Sketch sketch;
    private final TimeScale scale;
    private final Frame frame;
    private final double greatest;
    private final double strip;

    /// @param greatest the dose that fills the row's height
    /// @param strip    height of the strip beneath the floor for what has no dose, 0 for none: it stands on the floor then, low
    StepPainter(Sketch sketch, Frame frame, TimeScale scale, double greatest, double strip) {
        this.strip = strip;
        this.sketch = sketch;
        this.frame = frame;
        this.scale = scale;
        this.greatest = greatest;
    }

    /// The greatest dose of bars; 1 where none has a dose.
    static double greatest(List<Bar> bars) {
        return bars.stream().flatMap(bar -> bar.pieces().stream()).map(StepPainter::dose).filter(Objects::nonNull)
                .mapToDouble(Piece.Step::high).filter(dose -> dose > 0).max().orElse(1);
    }

    /// What a row of doses leaves free above its greatest, so that the words over one can pass above the next.
    static double headroom(Sketch sketch, double strip) {
        return strip > 0 ? 0 : sketch.type().lane() * HEADROOM;
    }

    /// True for a piece that is drawn and tells no dose.
    static boolean undosed(Piece piece) {
        return !(piece instanceof Piece.NoPlace) && !piece.hasDose();
    }

    void draw(BarShape shape, double top, double height) {
        Bar bar = shape.bar();
        sketch.notes().use(Sign.DOSE);
        sketch.notes().abbreviate(bar.shortName(), bar.fullName());
        double floor = top + height;
        List<Level> levels = new ArrayList<>();
        for (Piece piece : bar.pieces()) {
            if (piece instanceof Piece.Certain certain && BarShape.shown(scale, certain)) {
                step(bar, certain, floor, height);
            }
            Level level = BarShape.shown(scale, piece) ? level(piece) : null;
            if (level != null) {
                levels.add(level);
            }
        }
        double thin = strip > 0 ? strip - BENEATH : height * UNKNOWN_DOSE * 1.6;
        BarPainter rest = new BarPainter(sketch, scale);
        rest.drawUnsteppedPieces(bar, strip > 0 ? floor + BENEATH : floor - thin, thin);
        labels(shape, levels, floor, height);
    }

    private static Piece.@Nullable Step dose(Piece piece) {
        return piece instanceof Piece.Certain certain ? certain.dose() : piece instanceof Piece.EndOpen open ? open.dose() : null;
    }

    /// Where a piece shows its dose: on its stretch, or beside the fade when nothing more is known than that it was begun.
    private @Nullable Level level(Piece piece) {
        Piece.Step dose = dose(piece);
        if (dose == null) {
            return null;
        }
        return switch (piece) {
            case Piece.Certain certain -> new Level(scale.x(certain.from()), scale.x(certain.to()), dose);
            case Piece.EndOpen open -> new Level(scale.x(open.at()), BarShape.fadeEnd(scale, open.at()), dose);
            case Piece.Possible possible -> null;
            case Piece.BeganEarlier began -> null;
            case Piece.Ongoing ongoing -> null;
            case Piece.Giving giving -> null;
            case Piece.Regimen regimen -> null;
            case Piece.Tail tail -> null;
            case Piece.Unplaced unplaced -> null;
            case Piece.Sometime sometime -> null;
            case Piece.NoPlace noPlace -> null;
        };
    }

    private void step(Bar bar, Piece.Certain certain, double floor, double height) {
        Piece.Step dose = certain.dose();
        List<Stretches.Cut> cuts = Stretches.cut(scale, certain.from(), certain.to());
        double low = dose == null ? strip > 0 ? strip - BENEATH : UNKNOWN_DOSE * height : Math.max(dose.low() / greatest * height, 0.7);
        double foot = dose == null && strip > 0 ? floor + strip : floor;
        for (Stretches.Cut cut : cuts) {
            MarkId id = MarkId.of("lane/dose", bar.treatment().id(), dose == null ? null : daily(dose));
            Fill fill = dose == null ? new Fill.Solid(sketch.colours().pale(bar.tone()))
                    : sketch.colours().given(bar.group(), bar.tone());
            sketch.box(id, new Rect(cut.x0(), foot - low, cut.width(), low), 0, fill);
            if (dose != null && dose.high() > dose.low()) {
                double high = dose.high() / greatest * height;
                sketch.box(id, new Rect(cut.x0(), floor - high, cut.width(), high - low), 0,
                        new Fill.Solid(sketch.colours().pale(bar.tone())));
            }
        }
        BreakSign.through(sketch, "lane/break", cuts, foot - low, foot);
    }

    private void labels(BarShape shape, List<Level> levels, double floor, double height) {
        Bar bar = shape.bar();
        if (levels.isEmpty()) {
            text(bar, bar.shortName(), shape.from(), shape.to(), floor - 1);
            return;
        }
        Level peak = Collections.max(levels, Comparator.comparingDouble((Level each) -> each.dose().high())
                .thenComparing(Comparator.comparingDouble(Level::from).reversed()));
        Level last = Collections.max(levels, Comparator.comparingDouble(Level::from));
        String words = bar.shortName() + " " + daily(peak.dose());
        double width = sketch.width(words, FontFace.REGULAR, sketch.type().lane());
        double x = beside(peak.from(), peak.to(), width);
        double beneath = levels.stream().filter(each -> each.from() < x + width && each.to() > x)
                .mapToDouble(each -> each.dose().high()).max().orElse(0);
        double end = text(bar, words, peak.from(), peak.to(), over(floor, height, peak.dose().high(), beneath));
        if (last != peak && last.dose().high() > 0 && !last.dose().text().equals(peak.dose().text()) && last.from() > end + 12) {
            text(bar, daily(last.dose()), last.from(), last.to(), floor - 1);
        }
    }

    /// The baseline of words whose letters begin at the top of a step, raised where they would cover the tops of the steps
    /// beneath them, but never into the row above.
    ///
    /// @param dose what the words stand beside
    /// @param beneath the greatest dose that the words stand over
    double over(double floor, double height, double dose, double beneath) {
        double size = sketch.type().lane();
        double beside = floor - Math.min(height, dose / greatest * height) + size * LETTERS;
        double above = floor - beneath / greatest * height - size * FEET - sketch.plain(size, sketch.inks().text()).haloWidth() / 2;
        return Math.max(floor - height - headroom(sketch, strip) - LanesBlock.ROW_GAP * sketch.density() + size * CAPITALS,
                Math.min(beside, above));
    }

    private String daily(Piece.Step dose) {
        return sketch.word("dose.daily", dose.text());
    }

    /// Where words begin: to the right of a stretch, or to its left where the line of day 0 would run through the letters.
    double beside(double from, double to, double width) {
        return frame.crossesIndex(to, to + BESIDE + width) ? from - BESIDE - width : to + BESIDE;
    }

    /// Writes beside a stretch and returns the right edge of the words.
    double text(Bar bar, String text, double from, double to, double y) {
        double size = sketch.type().lane();
        double width = sketch.width(text, FontFace.REGULAR, size);
        double x = beside(from, to, width);
        double middle = x + width / 2;
        Ink ground = scale.onSlot(middle, middle) ? sketch.inks().panel() : sketch.inks().paper();
        sketch.label(MarkId.of("lane/dose-label", bar.treatment().id()), text, new Point(x, y), Align.START,
                sketch.plain(size, sketch.inks().text()).withHalo(ground));
        return x + width;
    }
}
