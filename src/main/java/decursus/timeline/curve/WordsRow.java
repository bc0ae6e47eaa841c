package decursus.timeline.curve;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.TextStyle;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import java.util.List;

/// Words and reasons on a panel's floor at their time, never at a height.
final class WordsRow {

    private final Sketch sketch;
    private final Frame frame;
    private final Series series;
    private final boolean named;

    /// @param named true where the words must say of which curve they are
    WordsRow(Sketch sketch, Frame frame, Series series, boolean named) {
        this.sketch = sketch;
        this.frame = frame;
        this.series = series;
        this.named = named;
    }

    void draw(List<PlottedPoint> points, Trace look) {
        double size = sketch.type().callout();
        double taken = Double.NEGATIVE_INFINITY;
        for (PlottedPoint each : points) {
            if (each.point().numeric() || Double.isNaN(each.x()) || each.outside()) {
                continue;
            }
            String text = (named ? series.shortName() + " " : "") + switch (each.point().value()) {
                case SeriesPoint.Value.Word word -> word.text();
                case SeriesPoint.Value.NotDone notDone -> sketch.word("point.notDone", notDone.reason());
                case SeriesPoint.Value.Number number -> "";
                case SeriesPoint.Value.Span span -> "";
            };
            double width = sketch.width(text, FontFace.ITALIC, size);
            double left = Math.clamp(each.x() - width / 2, frame.left() + 2, Math.max(frame.left() + 2, frame.right() - width));
            if (frame.index() != null && frame.crossesIndex(left, left + width)) {
                left = each.x() >= frame.index() ? frame.index() + 4 : frame.index() - 4 - width;
            }
            sketch.rule(MarkId.of("curve/word-tick", each.point().id()), each.x(), each.y() - size * 1.1, each.x(), each.y() - size * 0.55,
                    sketch.thin(look.ink(), 0.9));
            if (left < taken + 3 || left < frame.left() || left + width > frame.width() - frame.pad()) {
                sketch.notes().noRoom((named ? "" : series.shortName() + " ") + text);
                continue;
            }
            sketch.label(MarkId.of("curve/word", each.point().id(), each.point().verbatim()), text,
                    new Point(left, sketch.centred(each.y() + size * 0.1, size)), Align.START,
                    TextStyle.of(FontFace.ITALIC, size, sketch.inks().text()).withHalo(sketch.inks().paper()));
            taken = left + width;
        }
    }
}
