package decursus.timeline.series;

import decursus.catalog.AnalyteEntry;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One analyte's results in one unit, in the order of time.
///
/// @param identity  key or name of the analyte
/// @param label     full name
/// @param shortName abbreviation for the curve's end
/// @param unit      unit of all numbers, null where none was reported and for multiples of limits
/// @param values    by time; results of the same time keep their source's order
/// @param maximum   greatest score of the instrument, null where there is none or it is not known
/// @param entry     what the catalogue knows, null for an analyte that it does not
/// @param notes     what a footnote must say
public record Series(String identity, String label, String shortName, @Nullable String unit, SeriesPoints values,
        @Nullable BigDecimal maximum, @Nullable AnalyteEntry entry, SeriesNotes notes) {

    /// All its points, by time.
    public List<SeriesPoint> points() {
        return values.all();
    }

    /// What a footnote must say of a series.
    ///
    /// @param conversions conversions that were made, as "µkat/l → U/l ×60"
    /// @param otherUnits  results left out because their unit can not be converted, as "CK 12 arb. units"
    /// @param unknownMaximum true when the scores' maximum is not reported
    /// @param direction   what a higher value says, null where neither the name nor the catalogue tells
    /// @param multiples   how its values came to be multiples of their upper limits, null for values in their own unit
    public record SeriesNotes(List<String> conversions, List<String> otherUnits, boolean unknownMaximum,
            AnalyteEntry.Scale.@Nullable Direction direction, @Nullable Multiples multiples) {
        public SeriesNotes {
            conversions = List.copyOf(conversions);
            otherUnits = List.copyOf(otherUnits);
        }
    }

    /// Values as multiples of their own upper limits of normal.
    ///
    /// @param all       numbers of the course
    /// @param without   those without an upper limit, not among the points
    /// @param catalogue those that brought no limit, so that the catalogue's stands in
    public record Multiples(int all, int without, int catalogue) {
    }

    /// The same series with some of its points.
    public Series with(List<SeriesPoint> some) {
        return new Series(identity, label, shortName, unit, new SeriesPoints(some), maximum, entry, notes);
    }

    /// True when its numbers are multiples of upper limits of normal.
    public boolean ofLimits() {
        return notes.multiples() != null;
    }

    /// True when its numbers are those of a score: with a maximum, be it known or not, or a score in the catalogue.
    public boolean score() {
        boolean bounded = maximum != null || notes.unknownMaximum() || (entry != null && entry.score());
        return bounded && !ofLimits() && !titre();
    }

    /// True when its numbers are titres.
    public boolean titre() {
        return values.titre();
    }

    /// True when its numbers are steps of a scale.
    public boolean ordinal() {
        return !ofLimits() && !titre() && values.shown();
    }

    /// The points with a place on the value axis.
    public List<SeriesPoint> numeric() {
        return values.numeric();
    }
}
