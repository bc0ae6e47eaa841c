package decursus.catalog;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the catalogue knows about one analyte or score.
///
/// @param key   the stable name in case files and in the store, such as `ck`
/// @param group the block it is listed in, such as `muscle` or `lung`
public record AnalyteEntry(
        String key, Names names, Codes codes, Units units, Limits limits, Scale scale, String group, Evidence evidence) {

    /// How UCUM writes that a number is a score.
    private static final String SCORE = "{score}";

    /// True when a value of it can lie below zero: only where the catalogue gives a lowest value that does. What a
    /// laboratory measures otherwise, concentrations, activities and counts, can not, nor can a score.
    public boolean canBeNegative() {
        return scale.domainMin() != null && scale.domainMin().signum() < 0;
    }

    /// True for a score, which has no unit but a maximum.
    public boolean score() {
        return SCORE.equals(units.ucum());
    }

    /// @param abbreviation what is printed on a curve
    /// @param synonyms     other names in English and German, in the file's order
    public record Names(String label, String abbreviation, List<String> synonyms) {
        public Names {
            synonyms = List.copyOf(synonyms);
        }
    }

    /// @param loinc        the main code, or null when none is known
    /// @param verified     where the main code was seen; "unverified" or empty when nowhere
    /// @param alternatives codes of the same quantity by another unit or method
    /// @param mistaken     codes that are often taken for this analyte and are not; a search never answers them
    public record Codes(@Nullable String loinc, String verified, List<Code> alternatives, List<Code> mistaken) {
        public Codes {
            alternatives = List.copyOf(alternatives);
            mistaken = List.copyOf(mistaken);
        }
    }

    /// @param note in what the code differs; may be empty
    public record Code(String code, String note) {}

    /// @param ucum         the unit that limits and factors refer to
    /// @param display      the same unit as it is printed
    /// @param alternatives other units whose values can be converted into it
    public record Units(String ucum, String display, List<Alternative> alternatives) {
        public Units {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// `value in ucum = (value in unit + addFirst) × factor`.
    ///
    /// @param exact false for a conversion by molar mass, which is shown with ≈
    public record Alternative(String unit, BigDecimal factor, BigDecimal addFirst, boolean exact, String source, String note) {}

    /// The usual limits of adults, used only where a result brings none of its own; null where there is none.
    ///
    /// @param highExclusive true when the upper limit is printed as "<170", so that 170 itself is high
    public record Limits(
            @Nullable BigDecimal lowFemale, @Nullable BigDecimal highFemale,
            @Nullable BigDecimal lowMale, @Nullable BigDecimal highMale,
            boolean highExclusive, String verified) {}

    /// How the values are drawn.
    ///
    /// @param domainMin lowest possible or sensible value in the entry's unit, or null when open
    /// @param domainMax highest possible or sensible value, or null when open
    public record Scale(Kind kind, Direction direction, @Nullable BigDecimal domainMin, @Nullable BigDecimal domainMax) {

        /// The axis that suits the analyte.
        public enum Kind { LINEAR, LOG, LOG2, SYMLOG, ORDINAL, NONE }

        /// What a higher value says. `RANGE`: both sides are worse; `CONTEXT`: neither, it depends on the treatment.
        public enum Direction { HIGHER_WORSE, LOWER_WORSE, HIGHER_BETTER, RANGE, CONTEXT }
    }

    /// @param verified   which facts of the row were checked, and where
    /// @param notes      what a reader must know; may be empty
    /// @param gapCapDays longest distance in days that a line may bridge, or null for the general rule
    public record Evidence(String verified, String notes, @Nullable Integer gapCapDays) {}
}
