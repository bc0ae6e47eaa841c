package decursus.timeline.scale;

import decursus.catalog.AnalyteEntry;
import decursus.figure.FontFace;
import decursus.timeline.content.Block.AxisSeries;
import decursus.timeline.series.Series;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.value.ValueScale;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What stands along a value axis, or over a small panel: the names of its curves and, in brackets, their unit or maximum, as far
/// as the names do not tell it.
public final class AxisTitle {

    private AxisTitle() {
    }

    /// A title no longer than a length, the fullest that fits; shortened with an ellipsis where not even the briefest does.
    ///
    /// @param scale of the axis
    /// @param room  in points
    static String fitting(Sketch sketch, AxisSeries axis, ValueScale scale, double room) {
        double size = sketch.type().axis();
        String end = scale instanceof ValueScale.Log ? ", " + sketch.word("axis.log") : "";
        Series first = axis.series().getFirst();
        AnalyteEntry entry = first.entry();
        String names = names(axis);
        String full = axis.bands() && entry != null ? entry.names().label() : axis.series().size() == 1 ? first.label() : names;
        List<String> titles = List.of(full + unit(sketch, first, full) + end, names + unit(sketch, first, names) + end,
                names + unit(sketch, first, names), briefest(sketch, axis));
        String longest = titles.stream().filter(each -> sketch.width(each, FontFace.SEMIBOLD, size) <= room).findFirst()
                .orElse(titles.getLast());
        return sketch.metrics().ellipsize(longest, FontFace.SEMIBOLD, size, room);
    }

    /// Length in points of the briefest title of an axis.
    public static double shortest(Sketch sketch, AxisSeries axis) {
        return sketch.width(briefest(sketch, axis), FontFace.SEMIBOLD, sketch.type().axis());
    }

    /// In a low panel the unit outlasts the long name; that a maximum is not reported, a footnote says.
    private static String briefest(Sketch sketch, AxisSeries axis) {
        Series first = axis.series().getFirst();
        String names = names(axis);
        return first.ofLimits() ? sketch.word("axis.multiples")
                : names.contains("%") || first.notes().unknownMaximum() ? names : names + unit(sketch, first, names);
    }

    /// Of published and computed scores the axis says what both are.
    private static String names(AxisSeries axis) {
        AnalyteEntry entry = axis.series().getFirst().entry();
        return axis.bands() && entry != null ? entry.names().abbreviation()
                : axis.series().stream().map(Series::shortName).collect(Collectors.joining(", "));
    }

    /// The unit or the maximum of a series, with a space and in brackets; empty where its name tells it.
    public static String unit(Sketch sketch, Series series, String name) {
        if (series.ofLimits()) {
            return " (" + sketch.word("axis.multiples") + ")";
        }
        if (series.maximum() != null) {
            String maximum = series.maximum().toPlainString();
            return tells(name, maximum) ? "" : " (/" + maximum + ")";
        }
        String unit = series.unit() == null && series.notes().unknownMaximum() ? sketch.word("axis.maximumUnknown") : series.unit();
        return unit == null || tells(name, unit) ? "" : " (" + unit + ")";
    }

    /// True when a name has the words as words: "6-minute walk" does not tell metres.
    private static boolean tells(String name, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])").matcher(name).find();
    }
}
