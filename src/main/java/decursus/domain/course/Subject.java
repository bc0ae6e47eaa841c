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
    /// @param age       age at day 0 or at report
    /// @param body      height, weight and the like; withheld when de-identified
    record Person(@Nullable String name, @Nullable LocalDate birthDate, Sex sex, Age age, Body body) implements Subject {
        public Person {
            if (name != null) {
                Checks.text("name", name);
            }
        }

        /// A person whose age is known in years, or not at all.
        ///
        /// @param ageYears age at day 0 or at report, null where not known
        public Person(@Nullable String name, @Nullable LocalDate birthDate, Sex sex, @Nullable Integer ageYears, Body body) {
            this(name, birthDate, sex, ageYears == null ? new Age.NotStated() : new Age.Years(ageYears), body);
        }

        /// The age in years; null where it is not known or only as a band.
        public @Nullable Integer ageYears() {
            return age instanceof Age.Years years ? years.value() : null;
        }
    }

    /// How old a person is.
    sealed interface Age {

        /// Greatest age in years that is not a typing error.
        int OLDEST = 125;

        /// An age in whole years, 0 to 125.
        record Years(int value) implements Age {
            public Years {
                if (value < 0 || value > OLDEST) {
                    throw new IllegalArgumentException("age " + value + " lies outside of 0 to " + OLDEST);
                }
            }
        }

        /// A band of ages.
        ///
        /// @param text as it is printed: `55–59`, `≥90`; an en dash between two numbers of years
        record Band(String text) implements Age {
            public Band {
                if (!text.matches("\\d{1,3}–\\d{1,3}|≥\\d{1,3}")) {
                    throw new IllegalArgumentException("age band " + Checks.shown(text) + " can not be read: write it as 55–59 or ≥90");
                }
            }
        }

        /// The age is not known.
        record NotStated() implements Age {
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
        public Body {
            positive("height", heightCm);
            positive("weight", weightKg);
            if (ethnicity != null) {
                Checks.text("ethnicity", ethnicity);
            }
            if (country != null) {
                Checks.text("country", country);
            }
        }

        private static void positive(String field, @Nullable BigDecimal value) {
            if (value != null && Checks.plausible(field, value).signum() <= 0) {
                throw new IllegalArgumentException(field + " " + value + " is not positive");
            }
        }

        /// Nothing is known.
        public static Body unknown() {
            return new Body(null, null, null, null);
        }
    }
}
