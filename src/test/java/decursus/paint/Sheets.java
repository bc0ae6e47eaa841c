package decursus.paint;

import decursus.figure.Figure;
import decursus.figure.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/// What the tests of several painters ask of a figure.
public final class Sheets {

    private Sheets() {}

    /// All labels that show anything, members of groups included, in drawing order.
    public static List<Mark.Label> labels(Figure figure) {
        List<Mark.Label> labels = new ArrayList<>();
        collect(figure.marks(), labels);
        return labels;
    }

    private static void collect(List<Mark> marks, List<Mark.Label> labels) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Label label when label.text().isEmpty() -> { }
                case Mark.Label label -> labels.add(label);
                case Mark.Group group -> collect(group.marks(), labels);
                case Mark.Rule _, Mark.Polyline _, Mark.Columns _, Mark.Area _, Mark.Box _, Mark.Symbol _, Mark.Datum _ -> { }
            }
        }
    }

    /// Does something as if on a machine far away.
    public static <T> T elsewhere(Supplier<T> work) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            return work.get();
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
