package decursus.assess.change;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How two results of one analyte differ, as far as arithmetic may say.
public sealed interface Difference {

    /// Two numbers in one unit.
    ///
    /// @param delta       later less earlier
    /// @param unit        of both, null where none was reported
    /// @param percent     relative to the earlier value; null where that is not above zero
    /// @param fold        later divided by earlier, 16 digits; null where one of them is not above zero
    /// @param approximate true where a value is only "about"
    /// @param points      true where the unit is a percentage or a score, so that `delta` is in points, apart from `percent`
    /// @param conversion  the conversion that was made, as "µkat/L → U/L ×60"; null for none
    record Numbers(BigDecimal delta, @Nullable String unit, @Nullable BigDecimal percent, @Nullable BigDecimal fold,
            boolean approximate, boolean points, @Nullable String conversion) implements Difference {
    }

    /// Two titres: they multiply, they do not add.
    ///
    /// @param fold later divided by earlier, 16 digits
    record Titres(BigDecimal fold) implements Difference {
    }

    /// Two steps of one scale.
    ///
    /// @param steps later rank less earlier rank
    record Steps(String scale, BigDecimal steps) implements Difference {
    }

    /// No difference may be stated.
    record Refused(Reason reason) implements Difference {
    }

    /// Why no difference may be stated.
    enum Reason {
        /// Only a bound of a value is known.
        CENSORED,
        /// A range was reported instead of a number.
        RANGE,
        /// A result is in words.
        WORDS,
        /// A result was excluded and does not count.
        EXCLUDED,
        /// A result was not obtained.
        NOT_DONE,
        /// The units can not be converted exactly.
        OTHER_UNIT,
        /// The scales, or their greatest scores, are not the same.
        OTHER_SCALE,
        /// One is a number and the other is not.
        OTHER_KIND,
        /// They are not of one analyte.
        OTHER_ANALYTE,
        /// It is one and the same result.
        SAME_RESULT,
        /// Which of several results of that time counts is open.
        SEVERAL,
        /// Which of the two came first is open.
        ORDER_OPEN
    }
}
