package decursus.assess.tis;

import decursus.assess.limit.UpperLimit;
import decursus.assess.tis.TisReading.Part;
import decursus.catalog.Catalog;
import decursus.catalog.Conversion;
import decursus.domain.course.Subject;
import decursus.domain.result.Comparator;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/// Computes the score from values at baseline and at follow-up. Only exact numbers count; a measure with several values at
/// one time counts as missing, since nobody said which one is meant.
public final class Tis {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Subject subject;
    private final Catalog catalog;

    /// Scores of one person.
    public Tis(Subject subject, Catalog catalog) {
        this.subject = subject;
        this.catalog = catalog;
    }

    /// The score between two sets of results.
    public TisReading read(List<Observation> baseline, List<Observation> followUp) {
        List<Part> parts = new ArrayList<>();
        List<CoreMeasure> missing = new ArrayList<>();
        Part other = null;
        for (CoreMeasure measure : CoreMeasure.values()) {
            Part part;
            if (measure == CoreMeasure.ENZYME) {
                part = enzyme(baseline, followUp, this::multipleOfLimit).orElse(null);
                Part byShare = enzyme(baseline, followUp, this::shareOfRange).orElse(null);
                other = part != null && byShare != null && part.points().compareTo(byShare.points()) != 0 ? byShare : null;
            } else {
                part = measure.analytes().stream().flatMap(key -> part(measure, key, baseline, followUp).stream()).findFirst()
                        .orElse(null);
            }
            if (part == null) {
                missing.add(measure);
            } else {
                parts.add(part);
            }
        }
        BigDecimal sum = parts.stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = missing.stream().map(CoreMeasure::most).reduce(sum, BigDecimal::add);
        return new TisReading(parts, missing, sum, most, other);
    }

    /// The enzyme that is most abnormal at baseline; the same at follow-up.
    private Optional<Part> enzyme(List<Observation> baseline, List<Observation> followUp, Function<Observation, BigDecimal> abnormality) {
        Observation worst = null;
        for (String key : CoreMeasure.ENZYME.analytes()) {
            Observation each = single(key, baseline).orElse(null);
            if (each != null && abnormality.apply(each).signum() > 0
                    && (worst == null || abnormality.apply(each).compareTo(abnormality.apply(worst)) > 0)) {
                worst = each;
            }
        }
        return worst == null ? Optional.empty() : part(CoreMeasure.ENZYME, worst.analyte().identity(), baseline, followUp);
    }

    private BigDecimal multipleOfLimit(Observation of) {
        return UpperLimit.of(of, subject, catalog).map(limit -> number(of).divide(limit.value(), MathContext.DECIMAL64))
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal shareOfRange(Observation of) {
        return range(CoreMeasure.ENZYME, of).map(range -> number(of).divide(range, MathContext.DECIMAL64)).orElse(BigDecimal.ZERO);
    }

    private Optional<Part> part(CoreMeasure measure, String key, List<Observation> baseline, List<Observation> followUp) {
        Observation from = single(key, baseline).orElse(null);
        Observation to = single(key, followUp).orElse(null);
        if (from == null || to == null) {
            return Optional.empty();
        }
        Conversion conversion = conversion(key, to, from).orElse(null);
        BigDecimal range = range(measure, from).orElse(null);
        if (conversion == null || range == null || !maximum(from).equals(maximum(to))) {
            return Optional.empty();
        }
        BigDecimal change = number(from).subtract(conversion.note().isEmpty() ? number(to) : conversion.apply(number(to)));
        BigDecimal better = measure == CoreMeasure.MUSCLE_STRENGTH ? change.negate() : change;
        BigDecimal percent = better.multiply(HUNDRED).divide(range, MathContext.DECIMAL64);
        return Optional.of(new Part(measure, from, to, range, percent, measure.points(percent)));
    }

    /// The only exact number of an analyte.
    private static Optional<Observation> single(String key, List<Observation> results) {
        List<Observation> own = results.stream().filter(each -> each.analyte().identity().equals(key))
                .filter(each -> each.reading().result() instanceof Result.Numeric numeric && numeric.comparator() == Comparator.EQUAL)
                .toList();
        return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
    }

    private static BigDecimal number(Observation of) {
        return of.reading().result() instanceof Result.Numeric numeric ? numeric.value() : BigDecimal.ZERO;
    }

    private Optional<Conversion> conversion(String key, Observation from, Observation to) {
        String one = Objects.requireNonNullElse(from.reading().unit(), "");
        String other = Objects.requireNonNullElse(to.reading().unit(), "");
        return one.equals(other) ? Optional.of(new Conversion(BigDecimal.ONE, BigDecimal.ZERO, true, ""))
                : catalog.conversion(key, one, other).filter(Conversion::exact);
    }

    /// Of an enzyme its own upper limit at baseline counts, of a score the maximum of the instrument.
    private Optional<BigDecimal> range(CoreMeasure measure, Observation of) {
        return switch (measure) {
            case ENZYME -> !TisConstants.isEnzyme(of.analyte()) ? Optional.empty() : UpperLimit.of(of, subject, catalog)
                    .map(limit -> limit.value().multiply(TisConstants.ENZYME_RANGE.getOrDefault(of.analyte().identity(), BigDecimal.ONE)));
            case HAQ -> Optional.of(TisConstants.HAQ_RANGE);
            case PHYSICIAN_GLOBAL, PATIENT_GLOBAL, EXTRAMUSCULAR -> Optional.of(maximum(of).orElse(TisConstants.GLOBAL_RANGE));
            case MUSCLE_STRENGTH -> maximum(of).or(() -> catalog.analyte(of.analyte().identity()).map(entry -> entry.scale().domainMax()));
        };
    }

    private static Optional<BigDecimal> maximum(Observation of) {
        return of.limits().maximum() instanceof Limits.InstrumentMaximum.Known known ? Optional.of(known.value().stripTrailingZeros())
                : Optional.empty();
    }
}
