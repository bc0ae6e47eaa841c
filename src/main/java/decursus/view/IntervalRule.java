package decursus.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// What a thin bar tells of a stretch of time, computed from values or treatments.
public sealed interface IntervalRule {

    /// Values of an analyte within their own upper limits of normal.
    ///
    /// @param analyte identity
    record WithinLimit(String analyte) implements IntervalRule {
        public WithinLimit {
            checkAnalyte(analyte);
        }
    }

    /// Values of an analyte below a number.
    ///
    /// @param analyte identity
    /// @param number  above zero, of at most 20 digits before and after the point; without zeros at its end
    /// @param unit    of the number, as it is printed
    record Below(String analyte, BigDecimal number, String unit) implements IntervalRule {

        private static final int MOST_DIGITS = 20;

        public Below {
            checkAnalyte(analyte);
            Objects.requireNonNull(unit, "unit");
            if (Objects.requireNonNull(number, "number").signum() <= 0) {
                throw new IllegalArgumentException("a bar for values below " + number + " would always be empty");
            }
            if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
                throw new IllegalArgumentException("the number " + number + " has too many digits");
            }
            number = number.stripTrailingZeros();
            number = number.scale() < 0 ? number.setScale(0) : number;
        }
    }

    /// No glucocorticoid, from a recorded stop or a recorded dose of 0 on.
    record GlucocorticoidFree() implements IntervalRule {
    }

    /// Normal CK, depleted B cells (fewer than 10 in a microlitre) and no glucocorticoid.
    static List<IntervalRule> usual() {
        return List.of(new WithinLimit("ck"), new Below("cd19_abs", BigDecimal.TEN, "cells/\u00b5l"), new GlucocorticoidFree());
    }

    private static void checkAnalyte(String analyte) {
        if (Objects.requireNonNull(analyte, "analyte").isBlank()) {
            throw new IllegalArgumentException("the name of an analyte is empty");
        }
    }
}
