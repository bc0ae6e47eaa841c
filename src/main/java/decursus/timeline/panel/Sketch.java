package decursus.timeline.panel;

import decursus.figure.Align;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.text.Texts;
import decursus.timeline.style.ClassColours;
import decursus.timeline.style.Style;
import decursus.timeline.value.NumberText;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;

/// The sheet while it is being drawn: marks in painting order, and what the parts need to draw. Not for use by several
/// threads; one sketch makes one figure.
final class Sketch {

    private final View view;
    private final boolean fromDayZero;
    private final Style style;
    private final ClassColours colours;
    private final Texts words;
    private final NumberText numbers;
    private final TextMetrics metrics = TextMetrics.bundled();
    private final Notes notes = new Notes();
    private final List<Mark> marks = new ArrayList<>();

    /// @param fromDayZero true when times may be written as counts from day 0
    Sketch(View view, boolean fromDayZero) {
        this.view = view;
        this.fromDayZero = fromDayZero;
        this.style = Style.of(view.theme());
        this.colours = new ClassColours(style);
        this.words = Texts.load("figure", view.language());
        this.numbers = new NumberText(view.language());
    }

    View view() {
        return view;
    }

    boolean countsFromDayZero() {
        return fromDayZero;
    }

    Style style() {
        return style;
    }

    Style.Inks inks() {
        return style.inks();
    }

    Style.TypeSizes type() {
        return style.type();
    }

    ClassColours colours() {
        return colours;
    }

    TextMetrics metrics() {
        return metrics;
    }

    NumberText numbers() {
        return numbers;
    }

    Notes notes() {
        return notes;
    }

    List<Mark> marks() {
        return marks;
    }

    /// A text of the figure in the view's language.
    String word(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    double width(String text, FontFace face, double size) {
        return metrics.width(text, face, size);
    }

    /// Distance from one line of a size to the next.
    double line(double size) {
        return size * 1.25;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void rule(MarkId id, double x0, double y0, double x1, double y1, Stroke stroke) {
        marks.add(new Mark.Rule(id, new Point(x0, y0), new Point(x1, y1), stroke));
    }

    void box(MarkId id, Rect rect, double radius, Fill fill) {
        marks.add(new Mark.Box(id, rect, radius, fill, null));
    }

    void label(MarkId id, String text, Point at, Align align, TextStyle textStyle) {
        if (!text.isBlank()) {
            marks.add(new Mark.Label(id, text, at, align, textStyle, 0));
        }
    }

    TextStyle plain(double size, Ink ink) {
        return TextStyle.of(FontFace.REGULAR, size, ink);
    }

    TextStyle semibold(double size, Ink ink) {
        return TextStyle.of(FontFace.SEMIBOLD, size, ink);
    }

    /// The baseline that centres capitals of a size on a height.
    double centred(double middle, double size) {
        return middle + metrics.capHeight(FontFace.REGULAR, size) / 2;
    }

    Stroke thin(Ink ink, double width) {
        return Stroke.solid(ink, style.scaled(width));
    }
}
