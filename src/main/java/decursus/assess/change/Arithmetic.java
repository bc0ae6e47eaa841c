package decursus.assess.change;

import decursus.assess.change.Difference.Numbers;
import decursus.assess.change.Difference.Reason;
import decursus.assess.change.Difference.Refused;
import decursus.catalog.Catalog;
import decursus.catalog.Conversion;
import decursus.domain.result.Comparator;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Subtracts and divides two results of one analyte where that is allowed, in decimals.
final class Arithmetic {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Catalog catalog;

    Arithmetic(Catalog catalog) {
        this.catalog = catalog;
    }

    Difference difference(Observation from, Observation to) {
        Reason reason = refusal(from.reading().result()).or(() -> refusal(to.reading().result())).orElse(null);
        if (reason != null) {
            return new Refused(reason);
        }
        return switch (from.reading().result()) {
            case Result.Numeric one when to.reading().result() instanceof Result.Numeric other -> numbers(from, one, to, other);
            case Result.Titre one when to.reading().result() instanceof Result.Titre other -> new Difference.Titres(
                    BigDecimal.valueOf(other.denominator()).divide(BigDecimal.valueOf(one.denominator()), MathContext.DECIMAL64));
            case Result.Ordinal one when to.reading().result() instanceof Result.Ordinal other -> one.scale().equals(other.scale())
                    ? new Difference.Steps(one.scale(), other.rank().subtract(one.rank())) : new Refused(Reason.OTHER_SCALE);
            default -> new Refused(Reason.OTHER_KIND);
        };
    }

    /// What forbids arithmetic with a result.
    private static Optional<Reason> refusal(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> numeric.comparator().censored() ? Optional.of(Reason.CENSORED) : Optional.empty();
            case Result.Titre titre -> titre.comparator() == Comparator.EQUAL ? Optional.empty() : Optional.of(Reason.CENSORED);
            case Result.Ordinal ordinal -> Optional.empty();
            case Result.Span span -> Optional.of(Reason.RANGE);
            case Result.Words words -> Optional.of(Reason.WORDS);
            case Result.NotDone notDone -> Optional.of(Reason.NOT_DONE);
        };
    }

    private Difference numbers(Observation from, Result.Numeric one, Observation to, Result.Numeric other) {
        if (!sameMaximum(from.limits().maximum(), to.limits().maximum())) {
            return new Refused(Reason.OTHER_SCALE);
        }
        Conversion conversion = conversion(from, to).orElse(null);
        if (conversion == null) {
            return new Refused(Reason.OTHER_UNIT);
        }
        boolean same = conversion.note().isEmpty();
        BigDecimal before = same ? one.value() : conversion.apply(one.value());
        BigDecimal delta = other.value().subtract(before);
        boolean relative = before.signum() > 0;
        BigDecimal percent = relative ? delta.multiply(HUNDRED).divide(before, MathContext.DECIMAL64) : null;
        BigDecimal fold = relative && other.value().signum() > 0 ? other.value().divide(before, MathContext.DECIMAL64) : null;
        boolean about = one.comparator() == Comparator.ABOUT || other.comparator() == Comparator.ABOUT;
        return new Numbers(delta, to.reading().unit(), percent, fold, about, points(to), same ? null : conversion.note());
    }

    private static boolean points(Observation of) {
        String unit = of.reading().unit();
        return !(of.limits().maximum() instanceof Limits.InstrumentMaximum.NotAScore)
                || (unit != null && unit.toLowerCase(Locale.ROOT).startsWith("%"));
    }

    private static boolean sameMaximum(Limits.InstrumentMaximum one, Limits.InstrumentMaximum other) {
        return one instanceof Limits.InstrumentMaximum.Known first && other instanceof Limits.InstrumentMaximum.Known second
                ? first.value().compareTo(second.value()) == 0 : one.equals(other);
    }

    /// Into the unit of the later result; only an exact one.
    private Optional<Conversion> conversion(Observation from, Observation to) {
        String one = unit(from.reading().unit());
        String other = unit(to.reading().unit());
        return one.equals(other) ? Optional.of(new Conversion(BigDecimal.ONE, BigDecimal.ZERO, true, ""))
                : catalog.conversion(from.analyte().identity(), one, other).filter(Conversion::exact);
    }

    private static String unit(@Nullable String unit) {
        return Objects.requireNonNullElse(unit, "");
    }
}
