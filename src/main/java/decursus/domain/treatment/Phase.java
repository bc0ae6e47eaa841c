package decursus.domain.treatment;

import decursus.domain.Checks;
import decursus.domain.time.Period;
import org.jspecify.annotations.Nullable;

/// A stretch of a treatment with one dose and schedule.
///
/// @param period   when
/// @param dose     how much, null where not reported
/// @param schedule how often, null where not reported
/// @param route    how given, null where not reported
/// @param cycle    number of the cycle in a regimen that counts them, from 1; null otherwise
/// @param verbatim the source's words, null where the fields say it all
public record Phase(Period period, @Nullable Dose dose, @Nullable Schedule schedule, @Nullable String route,
        @Nullable Integer cycle, @Nullable String verbatim) {

    public Phase {
        if (cycle != null && cycle < 1) {
            throw new IllegalArgumentException("cycle " + cycle + " is not positive");
        }
        if (route != null) {
            Checks.text("route", route);
        }
        if (verbatim != null) {
            Checks.text("reported text", verbatim);
        }
    }

    /// A stretch of which only the time is told.
    public static Phase of(Period period) {
        return new Phase(period, null, null, null, null, null);
    }
}
