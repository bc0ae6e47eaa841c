package decursus.store.row;

import static decursus.store.row.Stored.required;

import decursus.domain.result.Limits;
import decursus.domain.result.Limits.InstrumentMaximum;
import decursus.domain.result.ReferenceRange;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// [Limits] as columns.
public record LimitsRow(@Nullable String rangeLow, @Nullable Boolean rangeLowInclusive, @Nullable String rangeHigh,
        @Nullable Boolean rangeHighInclusive, @Nullable String rangeText, MaximumKind maximumKind, @Nullable String maximum) {

    /// Kinds of [InstrumentMaximum].
    public enum MaximumKind { NOT_A_SCORE, KNOWN, UNKNOWN }

    /// The columns of limits.
    public static LimitsRow of(Limits limits) {
        return switch (limits.maximum()) {
            case InstrumentMaximum.NotAScore none -> of(limits.range(), MaximumKind.NOT_A_SCORE, null);
            case InstrumentMaximum.Known known -> of(limits.range(), MaximumKind.KNOWN, known.value().toString());
            case InstrumentMaximum.Unknown unknown -> of(limits.range(), MaximumKind.UNKNOWN, null);
        };
    }

    private static LimitsRow of(@Nullable ReferenceRange range, MaximumKind kind, @Nullable String maximum) {
        if (range == null) {
            return new LimitsRow(null, null, null, null, null, kind, maximum);
        }
        ReferenceRange.Limit low = range.low();
        ReferenceRange.Limit high = range.high();
        return new LimitsRow(low == null ? null : low.value().toString(), low == null ? null : low.inclusive(),
                high == null ? null : high.value().toString(), high == null ? null : high.inclusive(), range.text(), kind, maximum);
    }

    /// The limits of these columns.
    public Limits toDomain() {
        ReferenceRange range = rangeText == null ? null
                : new ReferenceRange(limit(rangeLow, rangeLowInclusive), limit(rangeHigh, rangeHighInclusive), rangeText);
        return new Limits(range, switch (maximumKind) {
            case NOT_A_SCORE -> new InstrumentMaximum.NotAScore();
            case KNOWN -> new InstrumentMaximum.Known(new BigDecimal(required("maximum", maximum)));
            case UNKNOWN -> new InstrumentMaximum.Unknown();
        });
    }

    private static ReferenceRange.@Nullable Limit limit(@Nullable String value, @Nullable Boolean inclusive) {
        return value == null ? null : new ReferenceRange.Limit(new BigDecimal(value), required("inclusive", inclusive));
    }
}
