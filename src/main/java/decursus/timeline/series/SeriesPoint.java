package decursus.timeline.series;

import decursus.domain.result.Comparator;
import decursus.domain.result.Flag;
import decursus.domain.result.ResultStatus.Settled;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.DaySpan;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One result as it may be drawn.
///
/// @param id       of the observation; empty for a value that was computed from several
/// @param span     days that its time can mean
/// @param value    what is drawn
/// @param verbatim the value as its source writes it, with the unit
/// @param flag     against its own range
/// @param limits   limits of normal in the series' unit
/// @param status   how settled it is
public record SeriesPoint(String id, DaySpan span, Value value, String verbatim, Flag flag, PointLimits limits, ResultStatus status) {

    private static final double HALF_DAY = 0.5;

    /// What a result gives to draw.
    public sealed interface Value {
        /// A number in the series' unit, exact or bounded.
        ///
        /// @param shown how it is written where that is no plain number: a grade, a titre; null otherwise
        record Number(Comparator comparator, BigDecimal value, @Nullable String shown) implements Value {
        }

        /// A range of numbers in the series' unit.
        record Span(BigDecimal low, BigDecimal high) implements Value {
        }

        /// A word.
        record Word(String text) implements Value {
        }

        /// Not done, with the reason.
        record NotDone(String reason) implements Value {
        }
    }

    /// Limits of normal in the series' unit; null where there are none.
    ///
    /// @param fromCatalogue true when the result brought none and the catalogue's stand in
    public record PointLimits(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean fromCatalogue) {
    }

    /// True for a value that no source states.
    public boolean computed() {
        return id.isEmpty();
    }

    /// Id of the observation; null for a computed value.
    public @Nullable String ref() {
        return computed() ? null : id;
    }

    /// True for what lies before a day for certain; what was taken on the day itself counts as before it, as a baseline does.
    public boolean before(double day) {
        return span.latest() <= day + HALF_DAY;
    }

    /// True for what lies after a day for certain.
    public boolean after(double day) {
        return span.earliest() >= day + HALF_DAY;
    }

    /// True for a value with a place on the value axis.
    public boolean numeric() {
        return value instanceof Value.Number || value instanceof Value.Span;
    }

    /// True for a plain number of a known day: neither computed nor bounded nor about, and settled. Of two such values nothing is
    /// lost when they are drawn as one, from the lower to the higher.
    public boolean exact() {
        return value instanceof Value.Number number && number.comparator() == Comparator.EQUAL && !computed() && !unsettled()
                && span.bounded() && span.length() <= 1;
    }

    /// True for a result that is not, or was not at first, what its laboratory stands by.
    public boolean unsettled() {
        return status.settled() == Settled.PRELIMINARY || status.settled() == Settled.CORRECTED;
    }

    /// The height's number: the value, the bound, or the middle of a reported range; of a computed range its floor. Only of a
    /// numeric point.
    public double number() {
        return switch (value) {
            case Value.Number number -> number.value().doubleValue();
            case Value.Span span -> computed() ? span.low().doubleValue() : (span.low().doubleValue() + span.high().doubleValue()) / 2;
            case Value.Word word -> Double.NaN;
            case Value.NotDone notDone -> Double.NaN;
        };
    }
}
