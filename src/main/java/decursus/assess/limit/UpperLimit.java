package decursus.assess.limit;

import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.Conversion;
import decursus.domain.course.Subject;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.Result;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The upper limit of normal (ULN) of one result, in the result's own unit.
///
/// @param value         the limit, above zero
/// @param inclusive     true when the limit itself still is normal
/// @param fromCatalogue true when the result brought no range and the catalogue's usual limit stands in
public record UpperLimit(BigDecimal value, boolean inclusive, boolean fromCatalogue) {

    /// The limit that a result is a multiple of. Empty where a multiple says nothing: for scores, for values of which
    /// high is not worse, without a limit above zero, and where the catalogue's limit fits neither sex nor unit.
    public static Optional<UpperLimit> of(Observation result, Subject subject, Catalog catalog) {
        AnalyteEntry entry = catalog.analyte(result.analyte().identity()).orElse(null);
        ReferenceRange range = result.limits().range();
        boolean score = !(result.limits().maximum() instanceof Limits.InstrumentMaximum.NotAScore);
        if (score || !highIsWorse(entry, range)) {
            return Optional.empty();
        }
        if (range != null) {
            return range.high() == null ? Optional.empty()
                    : positive(new UpperLimit(range.high().value(), range.high().inclusive(), false));
        }
        return entry == null ? Optional.empty() : usual(entry, result, subject, catalog).flatMap(UpperLimit::positive);
    }

    private static boolean highIsWorse(@Nullable AnalyteEntry entry, @Nullable ReferenceRange range) {
        return entry == null ? range != null && range.low() == null
                : entry.scale().direction() == AnalyteEntry.Scale.Direction.HIGHER_WORSE
                && entry.scale().kind() != AnalyteEntry.Scale.Kind.ORDINAL;
    }

    private static Optional<UpperLimit> usual(AnalyteEntry entry, Observation result, Subject subject, Catalog catalog) {
        BigDecimal high = !(subject instanceof Subject.Person person) ? null : switch (person.sex()) {
            case FEMALE -> entry.limits().highFemale();
            case MALE -> entry.limits().highMale();
            case OTHER, UNKNOWN -> null;
        };
        String unit = result.reading().unit();
        return high == null || unit == null ? Optional.empty()
                : catalog.conversion(entry.key(), entry.units().ucum(), unit).filter(Conversion::exact)
                .map(conversion -> new UpperLimit(conversion.apply(high), !entry.limits().highExclusive(), true));
    }

    private static Optional<UpperLimit> positive(UpperLimit limit) {
        return limit.value().signum() > 0 ? Optional.of(limit) : Optional.empty();
    }

    /// A number in the same unit as a multiple of this limit; empty for what is no number above or at zero.
    public Optional<Multiple> multiple(Result result) {
        return result instanceof Result.Numeric numeric && numeric.value().signum() >= 0
                ? Optional.of(new Multiple(numeric.comparator(), numeric.value().divide(value, MathContext.DECIMAL64), fromCatalogue))
                : Optional.empty();
    }

    /// True when a number lies above what still is normal.
    public boolean exceededBy(BigDecimal number) {
        return number.compareTo(value) >= (inclusive ? 1 : 0);
    }
}
