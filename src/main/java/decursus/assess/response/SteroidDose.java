package decursus.assess.response;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The glucocorticoid dose of a day in milligrams of prednisolone.
///
/// @param kind       what is known
/// @param low        mg a day, or the lower end of a range; null unless it is daily
/// @param high       upper end, equal to `low` for one amount
/// @param unverified true when a factor was seen in no public source
/// @param apart      agents that are not in the sum: pulses of 250 mg and more, other routes, agents without a factor
public record SteroidDose(Kind kind, @Nullable BigDecimal low, @Nullable BigDecimal high, boolean unverified, List<String> apart) {

    /// What is known of a day.
    public enum Kind {
        /// A daily dose is reported.
        DAILY,
        /// A stop before that day is recorded, and nothing since.
        OFF,
        /// Nothing says that it was given or that it was not.
        NOT_REPORTED
    }

    public SteroidDose {
        apart = List.copyOf(apart);
    }
}
