package decursus.domain.result;

import decursus.domain.Checks;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The limits that came with one result.
///
/// @param range   limits of normal as printed, null where none were
/// @param maximum greatest score of the instrument
public record Limits(@Nullable ReferenceRange range, InstrumentMaximum maximum) {

    /// The greatest score that an instrument can give.
    public sealed interface InstrumentMaximum {
        /// The result is no score.
        record NotAScore() implements InstrumentMaximum {
        }

        /// Stated by the source: 80 or 150 for an MMT8.
        record Known(BigDecimal value) implements InstrumentMaximum {
            public Known {
                Checks.plausible("maximum", value);
                if (value.signum() <= 0) {
                    throw new IllegalArgumentException("maximum " + value + " is not positive");
                }
            }
        }

        /// A score whose maximum the source does not give.
        record Unknown() implements InstrumentMaximum {
        }
    }

    /// No limits came with the result.
    public static Limits none() {
        return new Limits(null, new InstrumentMaximum.NotAScore());
    }
}
