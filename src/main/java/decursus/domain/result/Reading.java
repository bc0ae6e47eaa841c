package decursus.domain.result;

import decursus.domain.Checks;
import org.jspecify.annotations.Nullable;

/// A parsed result beside what was reported.
///
/// @param result   the parsed value
/// @param unit     unit as reported, null where none was
/// @param verbatim the value as the source writes it; not blank
public record Reading(Result result, @Nullable String unit, String verbatim) {
    public Reading {
        Checks.text("reported text", verbatim);
        if (unit != null) {
            Checks.text("unit", unit);
        }
    }
}
