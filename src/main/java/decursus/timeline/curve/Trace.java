package decursus.timeline.curve;

import decursus.domain.result.Comparator;
import decursus.figure.Glyph;
import decursus.figure.Ink;
import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.value.ValueScale;
import decursus.view.Theme;
import java.util.List;

/// One curve of a panel with its look: told apart by colour and by the form of its markers, in black and white by form
/// and dashes alone.
///
/// @param scale  mapping of its values; its axis may be shared
/// @param ink    of line, markers and the label at its end
/// @param solid  marker of an exact value
/// @param open   marker of every other value
/// @param dash   the line's dashes; empty for an unbroken line
/// @param oneOfSeveral true beside other curves, from which it must be told apart
record Trace(Series series, ValueScale scale, Ink ink, Glyph solid, Glyph open, List<Double> dash, boolean oneOfSeveral) {

    /// Size of a marker in points, before the theme's weight.
    static final double MARKER = 3.6;

    private static final Glyph[] SOLID = {Glyph.CIRCLE, Glyph.SQUARE, Glyph.TRIANGLE_UP, Glyph.DIAMOND};
    private static final Glyph[] OPEN = {Glyph.RING, Glyph.OPEN_SQUARE, Glyph.OPEN_TRIANGLE_UP, Glyph.OPEN_DIAMOND};
    private static final List<List<Double>> DASHES = List.of(List.of(), List.of(5.0, 1.5), List.of(2.5, 1.5), List.of(6.0, 1.5, 1.5, 1.5));

    /// Whether some value of the curve has a solid marker: an exact one that was reported, not computed or measured by the
    /// catalogue's limit.
    boolean anySolid() {
        return series.numeric().stream().anyMatch(this::solid);
    }

    /// Whether a value has a solid marker where its day has a place.
    boolean solid(SeriesPoint point) {
        boolean number = point.value() instanceof SeriesPoint.Value.Number value && value.comparator() == Comparator.EQUAL;
        return number && !point.computed() && point.span().bounded() && !(series.ofLimits() && point.limits().fromCatalogue());
    }

    /// The nth curve of its panel, from 0.
    ///
    /// @param several whether there are others
    static Trace of(Series series, ValueScale scale, int nth, boolean several, Sketch sketch) {
        List<Ink> inks = sketch.style().curves();
        boolean print = sketch.style().theme() == Theme.PRINT;
        // a fifth curve has the first one's ink or dashes again, and another form
        int form = (nth + nth / SOLID.length) % SOLID.length;
        return new Trace(series, scale, inks.get(nth % inks.size()), SOLID[form], OPEN[form],
                print ? DASHES.get(nth % DASHES.size()) : List.of(), several);
    }
}
