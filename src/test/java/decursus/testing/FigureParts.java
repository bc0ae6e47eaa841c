package decursus.testing;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.TextMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Takes a figure apart for tests.
public final class FigureParts {

    private FigureParts() {
    }

    /// All marks, members of groups included.
    public static List<Mark> marks(Figure figure) {
        List<Mark> all = new ArrayList<>();
        figure.marks().forEach(mark -> collect(mark, all));
        return all;
    }

    private static void collect(Mark mark, List<Mark> all) {
        all.add(mark);
        if (mark instanceof Mark.Group group) {
            group.marks().forEach(each -> collect(each, all));
        }
    }

    /// The marks of one role.
    public static List<Mark> marks(Figure figure, String role) {
        return marks(figure).stream().filter(mark -> mark.id().role().equals(role)).toList();
    }

    /// Where a value stands, with a marker of its own or in a band.
    public static Point place(Mark mark) {
        return switch (mark) {
            case Mark.Symbol symbol -> symbol.at();
            case Mark.Datum datum -> datum.at();
            default -> throw new AssertionError(mark.id() + " is no value");
        };
    }

    public static List<Mark.Label> labels(Figure figure) {
        return marks(figure).stream().filter(Mark.Label.class::isInstance).map(Mark.Label.class::cast).toList();
    }

    /// True for a line of a paragraph above or beneath the panels.
    public static boolean paragraph(Mark mark) {
        return mark.id().role().startsWith("header/") || mark.id().role().startsWith("footer/");
    }

    public static Rect bounds(Mark mark) {
        return mark.bounds(TextMetrics.bundled());
    }

    /// The footer's words, flattened since its lines break anywhere.
    public static String footer(Figure figure) {
        return flat(labels(figure).stream().filter(mark -> mark.id().role().startsWith("footer/")).map(Mark.Label::text)
                .collect(Collectors.joining()));
    }

    /// Text without white space and without what tabs and line ends are written as: both may be lost where a line breaks.
    public static String flat(String text) {
        return text.replaceAll("[\\s\\\\tnr]", "");
    }

    /// The ids of all data that a figure shows.
    public static Stream<String> refs(Figure figure) {
        return marks(figure).stream().map(mark -> mark.id().ref()).filter(Objects::nonNull);
    }
}
