package decursus.domain.result;

import decursus.domain.Checks;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The limits of normal that were printed beside a result.
///
/// @param low  lower limit, null where none was printed
/// @param high upper limit (ULN), null where none was printed
/// @param text the range as printed; not blank
public record ReferenceRange(@Nullable Limit low, @Nullable Limit high, String text) {

    /// One limit of normal.
    ///
    /// @param inclusive true when the limit itself still is normal; false for a limit printed as "<170"
    public record Limit(BigDecimal value, boolean inclusive) {
        public Limit {
            Checks.plausible("limit", value);
        }
    }

    public ReferenceRange {
        Checks.text("range", text);
        if (low != null && high != null && low.value().compareTo(high.value()) > 0) {
            throw new IllegalArgumentException("range " + low.value() + " to " + high.value() + " is the wrong way round");
        }
    }

    /// Where a result lies. A censored or approximate result is flagged only where its bound decides.
    public Flag judge(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> judge(numeric);
            case Result.Span span -> judge(span);
            case Result.Titre titre -> judge(new Result.Numeric(titre.comparator(), BigDecimal.valueOf(titre.denominator())));
            case Result.Ordinal ordinal -> Flag.NONE;
            case Result.Words words -> Flag.NONE;
            case Result.NotDone notDone -> Flag.NONE;
        };
    }

    private Flag judge(Result.Numeric numeric) {
        boolean above = above(numeric.value());
        boolean below = below(numeric.value());
        return switch (numeric.comparator()) {
            case EQUAL, ABOUT -> above ? Flag.HIGH : below ? Flag.LOW : bounds() ? Flag.NORMAL : Flag.NONE;
            case GREATER -> above || atHigh(numeric.value()) ? Flag.HIGH : openAbove(!below || atLow(numeric.value()));
            case AT_LEAST -> above ? Flag.HIGH : openAbove(!below);
            case LESS -> below || atLow(numeric.value()) ? Flag.LOW : openBelow(!above || atHigh(numeric.value()));
            case AT_MOST -> below ? Flag.LOW : openBelow(!above);
        };
    }

    /// A value that is only bounded below is normal where there is no upper limit and the bound itself is high enough.
    private Flag openAbove(boolean enough) {
        return high == null && low != null && enough ? Flag.NORMAL : Flag.NONE;
    }

    /// A value that is only bounded above is normal where there is no lower limit and the bound itself is low enough.
    private Flag openBelow(boolean enough) {
        return low == null && high != null && enough ? Flag.NORMAL : Flag.NONE;
    }

    private Flag judge(Result.Span span) {
        Flag from = judge(new Result.Numeric(Comparator.EQUAL, span.low()));
        Flag to = judge(new Result.Numeric(Comparator.EQUAL, span.high()));
        return from == to ? from : Flag.NONE;
    }

    private boolean bounds() {
        return low != null || high != null;
    }

    private boolean above(BigDecimal value) {
        return high != null && value.compareTo(high.value()) >= (high.inclusive() ? 1 : 0);
    }

    private boolean below(BigDecimal value) {
        return low != null && value.compareTo(low.value()) <= (low.inclusive() ? -1 : 0);
    }

    private boolean atHigh(BigDecimal value) {
        return high != null && value.compareTo(high.value()) == 0;
    }

    private boolean atLow(BigDecimal value) {
        return low != null && value.compareTo(low.value()) == 0;
    }
}
