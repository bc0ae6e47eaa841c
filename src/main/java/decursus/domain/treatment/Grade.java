package decursus.domain.treatment;

import decursus.domain.Checks;
import org.jspecify.annotations.Nullable;

/// How severe an adverse event is.
///
/// @param system grading system: `ASTCT`, `CTCAE`, `LICATS`; null where not named
/// @param value  0 to 5; null where the source gives no number
/// @param text   the grade as reported; not blank
public record Grade(@Nullable String system, @Nullable Integer value, String text) {

    private static final int WORST = 5;

    public Grade {
        if (value != null && (value < 0 || value > WORST)) {
            throw new IllegalArgumentException("grade " + value + " lies outside of 0 to " + WORST);
        }
        if (system != null) {
            Checks.text("grading system", system);
        }
        Checks.text("grade", text);
    }
}
