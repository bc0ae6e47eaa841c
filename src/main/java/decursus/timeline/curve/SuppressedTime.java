package decursus.timeline.curve;

import decursus.figure.Fill;
import decursus.figure.MarkId;
import decursus.figure.Rect;
import decursus.timeline.lanes.Bar;
import decursus.timeline.lanes.Piece;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.sheet.Stretches;
import decursus.timeline.time.TimeScale;
import java.util.List;

/// Hatches the time in which a treatment makes the curve's values unreadable as usual: C-reactive protein and
/// sedimentation rate under interleukin-6 or JAK blockade, immunoglobulin G while immunoglobulins are given.
final class SuppressedTime {

    private static final double SPACING = 5;
    private static final double LINE = 0.4;

    private final Sketch sketch;
    private final TimeScale time;
    private final Rect plot;

    SuppressedTime(Sketch sketch, TimeScale time, Rect plot) {
        this.sketch = sketch;
        this.time = time;
        this.plot = plot;
    }

    /// Draws behind the curve, and says in a footnote what the hatch means.
    ///
    /// @param identity of the curve's analyte
    void draw(String identity, String shortName, List<Bar> bars) {
        for (Bar bar : bars) {
            if (bar.suppresses().contains(identity)) {
                int before = sketch.marks().size();
                bar.pieces().forEach(piece -> draw(bar, piece));
                if (sketch.marks().size() > before) {
                    sketch.notes().fact(sketch.word("note.suppressed", shortName, bar.shortName()));
                }
            }
        }
    }

    private void draw(Bar bar, Piece piece) {
        switch (piece) {
            case Piece.Certain certain -> hatch(bar, certain.from(), certain.to());
            case Piece.Possible possible -> hatch(bar, possible.from(), possible.to());
            case Piece.Regimen regimen -> hatch(bar, regimen.from(), regimen.to());
            case Piece.Giving giving -> hatch(bar, giving.from(), giving.to());
            case Piece.Tail tail -> hatch(bar, tail.from(), tail.to());
            case Piece.BeganEarlier began -> { }
            case Piece.EndOpen open -> { }
            case Piece.Ongoing ongoing -> { }
            case Piece.Unplaced unplaced -> { }
            case Piece.Sometime sometime -> { }
            case Piece.NoPlace noPlace -> { }
        }
    }

    private void hatch(Bar bar, double from, double to) {
        Fill fill = new Fill.Hatch(sketch.inks().axis().withAlpha(0.5), null, -45, SPACING, LINE);
        for (Stretches.Cut cut : Stretches.cut(time, from, to)) {
            sketch.box(MarkId.of("curve/suppressed", bar.treatment().id()), Rect.of(cut.x0(), plot.y(), cut.x1(), plot.bottom()), 0, fill);
        }
    }
}
