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
import org.jspecify.annotations.Nullable;

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
            String text = (named ? series.shortName() + " " : "") + words(each.point());
            sketch.rule(MarkId.of("curve/word-tick", each.point().id()), each.x(), each.y() - size * 1.1, each.x(), each.y() - size * 0.55,
                    sketch.thin(look.ink(), 0.9));
            Place place = place(text, each.x(), taken);
            if (place == null) {
                sketch.notes().noRoom((named ? "" : series.shortName() + " ") + text);
                continue;
            }
            sketch.label(MarkId.of("curve/word", each.point().id(), each.point().verbatim()), text,
                    new Point(place.left(), sketch.centred(each.y() + size * 0.1, place.size())), Align.START,
                    TextStyle.of(FontFace.ITALIC, place.size(), sketch.inks().text()).withHalo(sketch.inks().paper()));
            taken = place.right();
        }
    }

    private String words(SeriesPoint point) {
        return switch (point.value()) {
            case SeriesPoint.Value.Word word -> word.text();
            case SeriesPoint.Value.NotDone notDone -> sketch.word("point.notDone", notDone.reason());
            case SeriesPoint.Value.Number number -> "";
            case SeriesPoint.Value.Span span -> "";
        };
    }

    /// Where words stand, and the size of their letters.
    private record Place(double left, double right, double size) {
    }

    /// The place of words at a time: right of what stands there already and never across day 0, in smaller letters where the usual
    /// ones find none; null where there is none.
    private @Nullable Place place(String text, double x, double taken) {
        for (double size : List.of(sketch.type().callout(), sketch.type().note())) {
            double width = sketch.width(text, FontFace.ITALIC, size);
            double left = Math.clamp(x - width / 2, frame.left() + 2, Math.max(frame.left() + 2, frame.right() - width));
            if (frame.index() != null && frame.crossesIndex(left, left + width)) {
                left = x >= frame.index() ? frame.index() + 4 : frame.index() - 4 - width;
            }
            if (left >= taken + 3 && left >= frame.left() && left + width <= frame.width() - frame.pad()) {
                return new Place(left, left + width, size);
            }
        }
        return null;
    }
}
