package decursus.domain.treatment;

import decursus.domain.Checks;
import decursus.domain.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// One giving of a drug: an infusion, an injection, a cell product.
///
/// @param time     when
/// @param dose     how much, null where not reported
/// @param cycle    number of the cycle, from 1; null where the regimen counts none
/// @param verbatim the source's words, null where the fields say it all
public record Administration(TimePoint time, @Nullable Dose dose, @Nullable Integer cycle, @Nullable String verbatim) {
    public Administration {
        if (cycle != null && cycle < 1) {
            throw new IllegalArgumentException("cycle " + cycle + " is not positive");
        }
        if (verbatim != null) {
            Checks.text("reported text", verbatim);
        }
    }
}
