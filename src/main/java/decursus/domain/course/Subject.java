package decursus.domain.course;

import decursus.domain.Checks;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Whose course it is.
public sealed interface Subject {

    /// One person.
    ///
    /// @param name      full name; null where the course carries none
    /// @param birthDate null where not known
    /// @param sex       as recorded
    /// @param ageYears  age at day 0 or at report, null where not known
    /// @param body      height, weight and the like; withheld when de-identified
    record Person(@Nullable String name, @Nullable LocalDate birthDate, Sex sex, @Nullable Integer ageYears, Body body)
            implements Subject {
        private static final int OLDEST = 125;

        public Person {
            if (name != null) {
                Checks.text("name", name);
            }
            if (ageYears != null && (ageYears < 0 || ageYears > OLDEST)) {
                throw new IllegalArgumentException("age " + ageYears + " lies outside of 0 to " + OLDEST);
            }
        }
    }

    /// A series of persons reported together; its figures are words, never points of one curve.
    ///
    /// @param size number of persons, at least 2
    record Series(int size) implements Subject {
        public Series {
            if (size < 2) {
                throw new IllegalArgumentException("a series of " + size + " is no series");
            }
        }
    }

    /// Sex as recorded.
    enum Sex { FEMALE, MALE, OTHER, UNKNOWN }

    /// Bodily facts and origin; each null where not known.
    ///
    /// @param heightCm height in cm
    /// @param weightKg weight in kg
    /// @param ethnicity as recorded
    /// @param country   country of care or origin
    record Body(@Nullable BigDecimal heightCm, @Nullable BigDecimal weightKg, @Nullable String ethnicity, @Nullable String country) {
        /// Nothing is known.
        public static Body unknown() {
            return new Body(null, null, null, null);
        }
    }
}
