package decursus.timeline.bars;

import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.FontFace;
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

    private final Sketch sketch;
    private final TimeScale scale;
    private final Frame frame;
    private final double greatest;

    /// @param greatest the dose that fills the row's height
    StepPainter(Sketch sketch, Frame frame, TimeScale scale, double greatest) {
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

    void draw(BarShape shape, double top, double height) {
        Bar bar = shape.bar();
        sketch.notes().use(Sign.DOSE);
        sketch.notes().abbreviate(bar.shortName(), bar.fullName());
        double floor = top + height;
        Level peak = null;
        Level last = null;
        for (Piece piece : bar.pieces()) {
            if (piece instanceof Piece.Certain certain && BarShape.shown(scale, certain)) {
                step(bar, certain, floor, height);
            }
            Level level = BarShape.shown(scale, piece) ? level(piece) : null;
            if (level != null) {
                peak = peak == null || level.dose().high() > peak.dose().high() ? level : peak;
                last = last == null || level.from() > last.from() ? level : last;
            }
        }
        double thin = height * UNKNOWN_DOSE * 1.6;
        BarPainter rest = new BarPainter(sketch, scale);
        rest.drawUnsteppedPieces(bar, floor - thin, thin);
        labels(bar, peak, last, new double[] {shape.from(), shape.to()}, floor, height);
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
        double low = dose == null ? UNKNOWN_DOSE * height : Math.max(dose.low() / greatest * height, 0.7);
        for (Stretches.Cut cut : cuts) {
            MarkId id = MarkId.of("lane/dose", bar.treatment().id(), dose == null ? null : daily(dose));
            Fill fill = dose == null ? new Fill.Solid(sketch.colours().pale(bar.tone()))
                    : sketch.colours().given(bar.group(), bar.tone());
            sketch.box(id, new Rect(cut.x0(), floor - low, cut.width(), low), 0, fill);
            if (dose != null && dose.high() > dose.low()) {
                double high = dose.high() / greatest * height;
                sketch.box(id, new Rect(cut.x0(), floor - high, cut.width(), high - low), 0,
                        new Fill.Solid(sketch.colours().pale(bar.tone())));
            }
        }
        BreakSign.through(sketch, "lane/break", cuts, floor - low, floor);
    }

    private void labels(Bar bar, @Nullable Level peak, @Nullable Level last, double[] extent, double floor, double height) {
        if (peak == null) {
            text(bar, bar.shortName(), extent[0], extent[1], floor - 1);
            return;
        }
        double end = text(bar, bar.shortName() + " " + daily(peak.dose()), peak.from(), peak.to(),
                floor - Math.min(height, peak.dose().high() / greatest * height) + sketch.type().lane() * 0.8);
        if (last != null && last != peak && last.dose().high() > 0 && !last.dose().text().equals(peak.dose().text())
                && last.from() > end + 12) {
            text(bar, daily(last.dose()), last.from(), last.to(), floor - 1);
        }
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
        sketch.label(MarkId.of("lane/dose-label", bar.treatment().id()), text, new Point(x, y), Align.START,
                sketch.plain(size, sketch.inks().text()).withHalo(sketch.inks().paper()));
        return x + width;
    }
}
