package decursus.assess.response;

import decursus.assess.limit.UpperLimit;
import decursus.assess.response.LineResponse.Baseline;
import decursus.assess.response.LineResponse.ToNormal;
import decursus.assess.time.Gap;
import decursus.catalog.AnalyteEntry;
import decursus.catalog.Catalog;
import decursus.catalog.Conversion;
import decursus.domain.course.Course;
import decursus.domain.course.Subject;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimeAxis;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The numbers of one analyte, by time.
final class LineValues {

    private static final Conversion SAME = new Conversion(BigDecimal.ONE, BigDecimal.ZERO, true, "");

    /// A number at whole days.
    private record Value(Observation observation, Result.Numeric number, DaySpan days) {
    }

    private final List<Value> values;
    private final Subject subject;
    private final Catalog catalog;
    private final AnalyteEntry.Scale.Direction direction;

    LineValues(Course course, TimeAxis axis, Catalog catalog, String identity) {
        this.subject = course.patient().subject();
        this.catalog = catalog;
        this.direction = catalog.analyte(identity).map(entry -> entry.scale().direction())
                .orElse(AnalyteEntry.Scale.Direction.CONTEXT);
        this.values = course.countedObservations().stream().filter(each -> each.analyte().identity().equals(identity))
                .filter(each -> each.reading().result() instanceof Result.Numeric)
                .map(each -> new Value(each, (Result.Numeric) each.reading().result(), Gap.wholeDays(axis.span(each.time()))))
                .sorted(Comparator.comparingDouble((Value each) -> each.days().latest())
                        .thenComparingDouble(each -> each.days().earliest()))
                .toList();
    }

    /// The last value that is certainly not later than the start's first day.
    Baseline baseline(DaySpan start) {
        Value last = values.stream().filter(each -> each.days().latest() <= start.earliest() + 1).reduce((one, other) -> other)
                .orElse(null);
        if (last == null) {
            return new Baseline(null, null, Baseline.State.NONE);
        }
        Gap before = Gap.between(last.days(), start);
        Baseline.State state = before.least() > Responses.OLDEST_BASELINE ? Baseline.State.TOO_OLD
                : before.most() <= Responses.OLDEST_BASELINE ? Baseline.State.FOUND
                : before.bounded() ? Baseline.State.TOO_OLD : Baseline.State.AGE_NOT_REPORTED;
        return new Baseline(last.observation(), before, state);
    }

    /// Values that certainly lie after the start and not beyond the last day that counts.
    private List<Value> within(DaySpan start, double lastDay) {
        return values.stream().filter(each -> each.days().earliest() >= start.latest() && each.days().latest() <= lastDay).toList();
    }

    /// The least or the greatest, as is better for the analyte; none where neither is. A bound that is better than every
    /// number is the best.
    Optional<Observation> best(DaySpan start, double lastDay) {
        List<Value> within = within(start, lastDay);
        boolean low = direction == AnalyteEntry.Scale.Direction.HIGHER_WORSE;
        boolean high = direction == AnalyteEntry.Scale.Direction.HIGHER_BETTER || direction == AnalyteEntry.Scale.Direction.LOWER_WORSE;
        if (within.isEmpty() || !(low || high)) {
            return Optional.empty();
        }
        String unit = unit(within.getFirst().observation());
        Comparator<Value> byNumber = Comparator.comparing(each -> conversion(each, unit).orElse(SAME).apply(each.number().value()));
        return within.stream().filter(each -> conversion(each, unit).isPresent())
                .filter(each -> !each.number().comparator().censored() || each.number().comparator().below() == low)
                .min(low ? byNumber : byNumber.reversed()).map(Value::observation);
    }

    /// The last value up to the stop, unless it is too old to stand for it.
    Optional<Observation> atStop(DaySpan start, @Nullable DaySpan stop) {
        return stop == null ? Optional.empty() : within(start, stop.latest()).reversed().stream().findFirst()
                .filter(each -> Gap.between(each.days(), stop).most() <= Responses.OLDEST_BASELINE).map(Value::observation);
    }

    /// An interval from the last abnormal to the first normal result; a line between them is never read off.
    ToNormal toNormal(DaySpan start, double lastDay, Baseline baseline) {
        Observation abnormal = null;
        Gap abnormalAfter = new Gap(0, 0);
        if (baseline.value() != null && baseline.state() != Baseline.State.TOO_OLD && exceeds(baseline.value()).orElse(false)) {
            abnormal = baseline.value();
        }
        boolean known = false;
        for (Value each : within(start, lastDay)) {
            Boolean high = exceeds(each.observation()).orElse(null);
            if (high == null) {
                continue;
            }
            Gap after = Gap.between(start, each.days());
            if (high) {
                abnormal = each.observation();
                abnormalAfter = after;
            } else if (abnormal != null) {
                return new ToNormal.Between(abnormal, each.observation(), new Gap(Math.max(0, abnormalAfter.least()), after.most()));
            }
            known = true;
        }
        return !known ? new ToNormal.NotKnown() : abnormal != null ? new ToNormal.NotReached() : new ToNormal.NeverAbnormal();
    }

    /// Whether a result lies above its limit; empty without a limit, or where its bound does not decide.
    private Optional<Boolean> exceeds(Observation of) {
        UpperLimit limit = UpperLimit.of(of, subject, catalog).orElse(null);
        if (limit == null || !(of.reading().result() instanceof Result.Numeric numeric)) {
            return Optional.empty();
        }
        boolean above = limit.exceededBy(numeric.value());
        boolean decides = !numeric.comparator().censored() || numeric.comparator().below() != above;
        return decides ? Optional.of(above) : Optional.empty();
    }

    private Optional<Conversion> conversion(Value value, String unit) {
        String own = unit(value.observation());
        return own.equals(unit) ? Optional.of(SAME)
                : catalog.conversion(value.observation().analyte().identity(), own, unit).filter(Conversion::exact);
    }

    private static String unit(Observation of) {
        return Objects.requireNonNullElse(of.reading().unit(), "");
    }
}
