package decursus.timeline.panel;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextStyle;
import decursus.timeline.content.Block;
import decursus.timeline.series.Series;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import java.util.List;

/// Sentences in the place of a panel or beneath it.
final class Words {

    private static final double CLEAR = 5;

    private final Sketch sketch;

    Words(Sketch sketch) {
        this.sketch = sketch;
    }

    /// Lists every result of a series that has no place.
    void unplaced(Series series) {
        series.points().forEach(point -> sketch.notes().unplaced(series.shortName() + " " + point.verbatim()));
    }

    /// Names what was asked for and is not there. Of a published case it is the report that gives no numbers.
    String missing(Block.Curve curve, Course course) {
        String key = course.head().nature() == CourseHead.Nature.PUBLISHED ? "panel.notInText" : "panel.notRecorded";
        return sketch.word(key, String.join(", ", curve.missing()));
    }

    /// Writes into the middle of an empty panel, which grows where it is too low, and returns the height below.
    double sentence(Frame frame, String text, double top, double height) {
        double size = sketch.type().callout();
        TextStyle style = TextStyle.of(FontFace.ITALIC, size, sketch.inks().muted()).withHalo(sketch.inks().paper());
        Rect low = beside(frame, top, height);
        List<String> lines = sketch.metrics().wrap(text, FontFace.ITALIC, size, low.width());
        Rect plot = beside(frame, top, Math.max(height, sketch.line(size) * (lines.size() + 0.6)));
        double middle = plot.centerY() - sketch.line(size) * (lines.size() - 1) / 2;
        for (String line : lines) {
            sketch.label(MarkId.of("panel/empty"), line, new Point(plot.centerX(), sketch.centred(middle, size)), Align.MIDDLE, style);
            middle += sketch.line(size);
        }
        return plot.bottom();
    }

    private static Rect beside(Frame frame, double top, double height) {
        Rect whole = frame.plot(top, height);
        return frame.index() == null ? whole : wider(whole, frame.index());
    }

    /// The wider side of the line of day 0, which no sentence crosses.
    private static Rect wider(Rect plot, double index) {
        boolean right = plot.right() - index >= index - plot.x();
        return right ? Rect.of(index + CLEAR, plot.y(), plot.right(), plot.bottom()) : Rect.of(plot.x(), plot.y(), index - CLEAR,
                plot.bottom());
    }

    /// Writes beneath a panel and returns the height below.
    double line(Frame frame, String text, double top) {
        double size = sketch.type().callout();
        double y = top;
        for (String line : sketch.metrics().wrap(text, FontFace.ITALIC, size, frame.right() - frame.left())) {
            y += sketch.line(size);
            sketch.label(MarkId.of("panel/missing"), line, new Point(frame.left() + 2, y), Align.START,
                    TextStyle.of(FontFace.ITALIC, size, sketch.inks().muted()).withHalo(sketch.inks().paper()));
        }
        return y + size * 0.4;
    }
}
