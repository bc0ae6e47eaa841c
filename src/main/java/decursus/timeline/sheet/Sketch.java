package decursus.timeline.sheet;

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
import decursus.timeline.time.Zero;
import decursus.timeline.value.NumberText;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The sheet while it is being drawn: marks in painting order, and what the parts need to draw. Not for use by several
/// threads; one sketch makes one figure.
public final class Sketch {

    /// Read once: a figure is laid out anew for every frame while a reader pans.
    private static final Texts ENGLISH = Texts.load("figure", Locale.ENGLISH);
    private static final Texts GERMAN = Texts.load("figure", Locale.GERMAN);

    private final View view;
    private final double density;
    private final Zero zero;
    private final Style style;
    private final ClassColours colours;
    private final Texts words;
    private final NumberText numbers;
    private final TextMetrics metrics = TextMetrics.bundled();
    private final Notes notes;
    private final List<Mark> marks = new ArrayList<>();

    /// @param zero what times are counted from
    /// @param notes what the footer must explain; parts of one sheet share it
    /// @param density height of rows as a share of the usual one, above 0, at most 1
    public Sketch(View view, Zero zero, Notes notes, double density) {
        this.density = density;
        this.view = view;
        this.zero = zero;
        this.notes = notes;
        this.style = Style.of(view.theme());
        this.colours = new ClassColours(style);
        this.words = Locale.GERMAN.getLanguage().equals(view.language().getLanguage()) ? GERMAN : ENGLISH;
        this.numbers = new NumberText(view.language());
    }

    /// What is shown and how.
    public View view() {
        return view;
    }

    /// What times are counted from.
    public Zero zero() {
        return zero;
    }

    /// The look of the view's theme.
    public Style style() {
        return style;
    }

    /// Colours by what they say.
    public Style.Inks inks() {
        return style.inks();
    }

    /// Letter sizes in points.
    public Style.TypeSizes type() {
        return style.type();
    }

    /// Colours of treatments.
    public ClassColours colours() {
        return colours;
    }

    /// Widths of the bundled letters.
    public TextMetrics metrics() {
        return metrics;
    }

    /// Numbers in the view's language.
    public NumberText numbers() {
        return numbers;
    }

    /// What the footer must explain.
    public Notes notes() {
        return notes;
    }

    /// The marks so far, in painting order; open to insertions beneath.
    public List<Mark> marks() {
        return marks;
    }

    /// A text of the figure in the view's language.
    public String word(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /// Width of a text in points.
    public double width(String text, FontFace face, double size) {
        return metrics.width(text, face, size);
    }

    /// Height of rows of treatments and events as a share of the usual one: less where a sheet is low for what it holds.
    public double density() {
        return density;
    }

    /// Distance from one line of a size to the next.
    public double line(double size) {
        return size * 1.25;
    }

    /// Adds a mark on top of all others.
    public void add(Mark mark) {
        marks.add(mark);
    }

    /// Takes the latest marks off the sheet, to lay them elsewhere or into a group.
    ///
    /// @param from how many marks stay
    public List<Mark> take(int from) {
        List<Mark> latest = marks.subList(from, marks.size());
        List<Mark> taken = List.copyOf(latest);
        latest.clear();
        return taken;
    }

    /// Adds a straight line.
    public void rule(MarkId id, double x0, double y0, double x1, double y1, Stroke stroke) {
        marks.add(new Mark.Rule(id, new Point(x0, y0), new Point(x1, y1), stroke));
    }

    /// Adds a filled rectangle.
    public void box(MarkId id, Rect rect, double radius, Fill fill) {
        marks.add(new Mark.Box(id, rect, radius, fill, null));
    }

    /// Adds a level text; a blank one is left out.
    public void label(MarkId id, String text, Point at, Align align, TextStyle textStyle) {
        if (!text.isBlank()) {
            marks.add(new Mark.Label(id, text, at, align, textStyle, 0));
        }
    }

    /// Regular letters without halo.
    public TextStyle plain(double size, Ink ink) {
        return TextStyle.of(FontFace.REGULAR, size, ink);
    }

    /// Semibold letters without halo.
    public TextStyle semibold(double size, Ink ink) {
        return TextStyle.of(FontFace.SEMIBOLD, size, ink);
    }

    /// The baseline that centres capitals of a size on a height.
    public double centred(double middle, double size) {
        return middle + metrics.capHeight(FontFace.REGULAR, size) / 2;
    }

    /// A solid line, as thick as the theme asks.
    public Stroke thin(Ink ink, double width) {
        return Stroke.solid(ink, style.scaled(width));
    }
}
