package decursus.timeline.panel;

import decursus.figure.Align;
import decursus.figure.FontFace;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.TextStyle;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Sketch;
import org.jspecify.annotations.Nullable;

/// The words over the lines of day 0 and of the last contact: beside each other where both have room, else the last
/// contact in a row above. They never leave the sheet; a name that is too long for it is cut, and the subtitle has all of it.
final class HeadWords {

    private static final double GAP = 4;
    /// Reach of the closing words to the right of their line: a share of their width, and points at most.
    private static final double BEYOND = 0.3;
    private static final double MOST_BEYOND = 12;
    private static final double LINE = 1.15;

    /// Where the words stand.
    ///
    /// @param rows 0 for as many as they need; more where they must not jump while a reader pans
    record Place(double top, int rows) {
    }

    /// A word at its place.
    private record Word(String text, double left, double right) {
    }

    private final Sketch sketch;
    private final Frame frame;
    private final TextStyle indexStyle;
    private final TextStyle closingStyle;
    private final @Nullable Word index;
    private final @Nullable Word closing;
    private final double top;
    private final int rows;

    /// @param indexName   name of day 0, null when its line is not drawn
    /// @param closingName name of the last contact, null when its line is not drawn
    /// @param closingX    where its line stands
    /// @param place       the upper edge of the words, and the rows that they take at least
    HeadWords(Sketch sketch, Frame frame, @Nullable String indexName, @Nullable String closingName, double closingX, Place place) {
        this.sketch = sketch;
        this.frame = frame;
        this.top = place.top();
        this.rows = place.rows();
        this.indexStyle = TextStyle.of(FontFace.BOLD, sketch.type().callout(), sketch.inks().index());
        this.closingStyle = TextStyle.of(FontFace.ITALIC, sketch.type().note(), sketch.inks().muted());
        this.closing = closingName == null ? null : closing(closingName, closingX);
        this.index = indexName == null || frame.index() == null ? null : index(indexName, frame.index(), closingX);
    }

    /// The height below the words; the upper edge when there are none.
    double bottom() {
        return index == null && closing == null && rows == 0 ? top : lowest() + GAP;
    }

    /// Writes the name of day 0.
    void drawIndex(MarkId id) {
        if (index != null) {
            sketch.label(id, index.text(), new Point(index.left(), lowest()), Align.START, indexStyle);
        }
    }

    /// Writes the name of the last contact.
    void drawClosing(MarkId id) {
        if (closing != null) {
            sketch.label(id, closing.text(), new Point(closing.left(), top + sketch.type().callout() * LINE), Align.START, closingStyle);
        }
    }

    private double lowest() {
        double first = top + sketch.type().callout() * LINE;
        boolean apart = index == null || closing == null || apart(index.left(), index.right());
        return rows < 2 && apart ? first : first + sketch.line(sketch.type().callout());
    }

    private Word closing(String name, double x) {
        double width = sketch.width(name, closingStyle.face(), closingStyle.size());
        double left = Math.max(x + Math.min(width * BEYOND, MOST_BEYOND) - width, frame.pad());
        return new Word(name, left, left + width);
    }

    /// To the right of its line where it has room there, else to the left; a name too long for both to the wider side. Over the line
    /// of the last contact it would seem to name that one.
    private Word index(String name, double x, double closingX) {
        double width = sketch.width(name, indexStyle.face(), indexStyle.size());
        boolean right = x - 1 + width <= frame.width() - frame.pad();
        boolean left = x + 1 - width >= frame.pad();
        boolean over = closing != null && closingX > x && closingX <= x - 1 + width;
        if (right && !(over && left) && (apart(x - 1, x - 1 + width) || !left || !apart(x + 1 - width, x + 1))) {
            return new Word(name, x - 1, x - 1 + width);
        }
        if (left) {
            return new Word(name, x + 1 - width, x + 1);
        }
        boolean wider = frame.width() - x > x;
        double room = wider ? frame.width() - frame.pad() - x + 1 : x + 1 - frame.pad();
        String cut = sketch.metrics().ellipsize(name, indexStyle.face(), indexStyle.size(), room);
        double cutWidth = sketch.width(cut, indexStyle.face(), indexStyle.size());
        return wider ? new Word(cut, x - 1, x - 1 + cutWidth) : new Word(cut, x + 1 - cutWidth, x + 1);
    }

    private boolean apart(double from, double to) {
        return closing == null || to + GAP <= closing.left() || closing.right() + GAP <= from;
    }
}
