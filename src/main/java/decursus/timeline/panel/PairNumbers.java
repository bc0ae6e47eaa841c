package decursus.timeline.panel;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.Glyph;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.timeline.curve.PairScale;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Sketch;
import java.util.ArrayList;
import java.util.List;

/// The numbers of one side of a pair: each with its marker and stem, and written where nothing else stands. What finds no room is
/// listed under the figure.
final class PairNumbers {

    private static final double MARKER = 4;
    private static final double LETTERS = 1.2;
    private static final double STEM = 0.5;

    private final Sketch sketch;
    private final Series series;
    private final double left;
    private final double right;
    private final List<Rect> taken = new ArrayList<>();

    /// @param left  where the side begins, in points
    /// @param right where it ends
    PairNumbers(Sketch sketch, Series series, double left, double right) {
        this.sketch = sketch;
        this.series = series;
        this.left = left;
        this.right = right;
    }

    /// @param floor height of the scale's zero
    void draw(SeriesPoint point, Point at, double floor) {
        double marker = sketch.style().scaled(MARKER);
        boolean day = point.span().bounded();
        sketch.rule(MarkId.of("pair/stem", point.id()), at.x(), at.y(), at.x(), floor,
                sketch.thin(sketch.inks().axis().withAlpha(STEM), 1));
        sketch.add(new Mark.Symbol(MarkId.of("pair/point", point.id(), point.verbatim()), day ? Glyph.CIRCLE : Glyph.RING, at, marker,
                day ? sketch.inks().curve() : sketch.inks().paper(), sketch.thin(sketch.inks().curve(), 1)));
        taken.add(Rect.of(at.x() - marker / 2, at.y() - marker / 2, at.x() + marker / 2, at.y() + marker / 2));
        String text = PairScale.text(point, series, sketch);
        double size = sketch.type().callout();
        double width = sketch.width(text, FontFace.SEMIBOLD, size);
        for (Align align : List.of(Align.MIDDLE, Align.START, Align.END)) {
            Point foot = switch (align) {
                case MIDDLE -> new Point(at.x(), at.y() - marker - size * 0.25);
                case START -> new Point(at.x() + marker * 1.5, sketch.centred(at.y(), size));
                case END -> new Point(at.x() - marker * 1.5, sketch.centred(at.y(), size));
            };
            double from = switch (align) {
                case MIDDLE -> foot.x() - width / 2;
                case START -> foot.x();
                case END -> foot.x() - width;
            };
            Rect box = new Rect(from, foot.y() - size, width, size * LETTERS);
            if (from >= left && from + width <= right && taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                sketch.label(MarkId.of("pair/value", point.id(), point.verbatim()), text, foot, align,
                        sketch.semibold(size, sketch.inks().text()).withHalo(sketch.inks().paper()));
                return;
            }
        }
        sketch.notes().noRoom(series.shortName() + " " + text);
    }
}
