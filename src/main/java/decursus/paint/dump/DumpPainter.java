package decursus.paint.dump;

import static decursus.paint.dump.Words.ink;
import static decursus.paint.dump.Words.number;
import static decursus.paint.dump.Words.quoted;
import static decursus.paint.dump.Words.tenths;

import decursus.figure.Figure;
import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Spans;
import decursus.figure.Stroke;
import decursus.figure.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Prints a figure as text: a head with size, title and metadata, then one mark a line, members of a group indented.
/// Coordinates are points rounded to a tenth, colours `#RRGGBB` with `@opacity` when not opaque, lines end in `\n`.
/// The same figure gives the same text on every machine.
public final class DumpPainter {

    private final StringBuilder out = new StringBuilder();

    private DumpPainter() {}

    /// The whole figure as text, closed by a line end.
    public static String print(Figure figure) {
        DumpPainter painter = new DumpPainter();
        painter.printHead(figure);
        painter.printMarks(figure.marks(), 0);
        return painter.out.toString();
    }

    private void printHead(Figure figure) {
        line("figure", tenths(figure.width()), "x", tenths(figure.height()), "on", ink(figure.paper()));
        line("title", quoted(figure.info().title()));
        line("description", quoted(figure.info().description()));
        figure.info().metadata().forEach((key, value) -> line("meta", quoted(key), quoted(value)));
    }

    private void line(String... words) {
        out.append(String.join(" ", words)).append('\n');
    }

    private void printMarks(List<Mark> marks, int depth) {
        for (Mark mark : marks) {
            out.append("  ".repeat(depth));
            printMark(mark);
            out.append('\n');
            if (mark instanceof Mark.Group group) {
                printMarks(group.marks(), depth + 1);
            }
        }
    }

    private void printMark(Mark mark) {
        switch (mark) {
            case Mark.Rule(MarkId id, Point from, Point to, Stroke stroke) -> {
                start("rule", id).add(place(from)).add("to").add(place(to)).add(stroke(stroke));
                verbatim(id, null);
            }
            case Mark.Polyline(MarkId id, List<Point> points, Stroke stroke) -> {
                start("polyline", id).add(places(points)).add(stroke(stroke));
                verbatim(id, null);
            }
            case Mark.Columns columns -> {
                start("columns", columns.id()).add("from").add(tenths(columns.left())).add("step " + number(columns.step()))
                        .add(ink(columns.ink())).add(spans(columns.spans()));
                verbatim(columns.id(), null);
            }
            case Mark.Area(MarkId id, List<Point> outline, Fill fill, Stroke stroke) -> {
                start("area", id).add(places(outline)).add(fill(fill)).outline(stroke);
                verbatim(id, null);
            }
            case Mark.Box(MarkId id, Rect rect, double radius, Fill fill, Stroke stroke) -> {
                start("box", id).add(rect(rect)).add(radius > 0 ? "radius " + tenths(radius) : "").add(fill(fill)).outline(stroke);
                verbatim(id, null);
            }
            case Mark.Symbol symbol -> {
                start("symbol", symbol.id()).add(lower(symbol.glyph())).add("at").add(place(symbol.at()))
                        .add("size " + number(symbol.size())).add(ink(symbol.fill())).outline(symbol.stroke());
                verbatim(symbol.id(), null);
            }
            case Mark.Datum datum -> {
                start("datum", datum.id()).add("at").add(place(datum.at()));
                verbatim(datum.id(), null);
            }
            case Mark.Label label -> {
                start("label", label.id()).add(quoted(label.text())).add("at").add(place(label.at()))
                        .add(lower(label.align())).add(style(label.style()))
                        .add(label.rotationDegrees() == 0 ? "" : "rotated " + tenths(label.rotationDegrees()));
                verbatim(label.id(), label.text());
            }
            case Mark.Group(MarkId id, Rect clip, List<Mark> marks) -> {
                start("group", id).add(clip == null ? "" : "clip " + rect(clip));
                verbatim(id, null);
            }
        }
    }

    private DumpPainter start(String kind, MarkId id) {
        out.append(kind);
        return add(id.ref() == null ? id.role() : id.role() + "[" + id.ref() + "]");
    }

    private DumpPainter add(String word) {
        if (!word.isEmpty()) {
            out.append(' ').append(word);
        }
        return this;
    }

    private DumpPainter outline(@Nullable Stroke stroke) {
        return stroke == null ? this : add("outline").add(stroke(stroke));
    }

    private void verbatim(MarkId id, @Nullable String drawn) {
        if (id.verbatim() != null && !id.verbatim().equals(drawn)) {
            add("« " + Words.escaped(id.verbatim()) + " »");
        }
    }

    private static String place(Point point) {
        return tenths(point.x()) + "," + tenths(point.y());
    }

    private static String places(List<Point> points) {
        StringBuilder text = new StringBuilder();
        for (Point point : points) {
            text.append(text.isEmpty() ? "" : " ").append(place(point));
        }
        return text.toString();
    }

    /// Top and bottom of each column, a lone `-` for an empty one.
    private static String spans(Spans spans) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            text.append(i == 0 ? "" : " ").append(spans.empty(i) ? "-" : tenths(spans.top(i)) + ".." + tenths(spans.bottom(i)));
        }
        return text.toString();
    }

    private static String rect(Rect rect) {
        return tenths(rect.x()) + "," + tenths(rect.y()) + " " + tenths(rect.width()) + "x" + tenths(rect.height());
    }

    private static String stroke(Stroke stroke) {
        StringBuilder text = new StringBuilder(ink(stroke.ink())).append(" width ").append(number(stroke.width()));
        if (!stroke.dash().isEmpty()) {
            text.append(" dash");
            stroke.dash().forEach(length -> text.append(' ').append(number(length)));
        }
        return stroke.cap() == Stroke.Cap.ROUND ? text.append(" round").toString() : text.toString();
    }

    private static String fill(Fill fill) {
        return switch (fill) {
            case Fill.Solid(Ink color) -> ink(color);
            case Fill.Fade(Ink from, Ink to) -> "fade " + ink(from) + " to " + ink(to);
            case Fill.Hatch(Ink color, Ink ground, double angle, double spacing, double width, Fill.Weave weave) ->
                (weave == Fill.Weave.LINES ? "hatch " : lower(weave) + " ") + ink(color) + (ground == null ? "" : " on " + ink(ground))
                        + " angle " + number(angle) + " spacing " + number(spacing) + " width " + number(width);
        };
    }

    private static String style(TextStyle style) {
        return lower(style.face()) + " " + number(style.size()) + " " + ink(style.ink())
                + (style.halo() == null ? "" : " halo " + ink(style.halo()));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
