package decursus.domain.result;

import decursus.domain.Checks;
import java.math.BigDecimal;

/// The parsed value of an observation. The reported text stays beside it, in [Reading].
public sealed interface Result {

    /// A number, exact or bounded.
    ///
    /// @param value as printed, trailing zeros kept
    record Numeric(Comparator comparator, BigDecimal value) implements Result {
        public Numeric {
            Checks.plausible("value", value);
        }

        /// An exact number.
        public static Numeric exactly(String value) {
            return new Numeric(Comparator.EQUAL, new BigDecimal(value));
        }
    }

    /// A range that was reported instead of a number, both bounds included.
    record Span(BigDecimal low, BigDecimal high) implements Result {
        public Span {
            Checks.plausible("low", low);
            Checks.plausible("high", high);
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("range " + low + " to " + high + " is the wrong way round");
            }
        }
    }

    /// A titre 1:n.
    ///
    /// @param denominator n of 1:n; positive
    record Titre(Comparator comparator, long denominator) implements Result {
        public Titre {
            if (denominator < 1) {
                throw new IllegalArgumentException("titre 1:" + denominator + " needs a positive denominator");
            }
        }
    }

    /// A step of a named scale.
    ///
    /// @param scale the scale: `NYHA`, `CRS`, `MRC`
    /// @param grade the step as the scale writes it: `III`, `3`, `M4`
    /// @param rank  position on the scale for drawing and comparing, higher is a higher step; half steps are allowed
    record Ordinal(String scale, String grade, BigDecimal rank) implements Result {
        public Ordinal {
            Checks.text("scale", scale);
            Checks.text("grade", grade);
            Checks.plausible("rank", rank);
        }
    }

    /// Words, such as "normal". Drawn as a word, never as a number.
    record Words(String text) implements Result {
        public Words {
            Checks.text("text", text);
        }
    }

    /// Asked for and not done.
    ///
    /// @param reason as reported; "reason not stated" where there is none
    record NotDone(String reason) implements Result {
        public NotDone {
            Checks.text("reason", reason);
        }
    }
}
