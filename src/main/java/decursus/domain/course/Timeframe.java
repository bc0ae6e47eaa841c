package decursus.domain.course;

import decursus.domain.Checks;
import decursus.domain.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// How the course counts its time.
///
/// @param calendar       true for a dated course, false for one that is only counted from day 0
/// @param indexTreatment id of the treatment whose first giving is day 0 by default; null where there is none
/// @param dayZeroLabel   what day 0 is, in a few words ("CD19 CAR-T"); null where the index treatment says it
/// @param cutOff         last contact: nothing is known after it; null where the course's last item is the end
public record Timeframe(boolean calendar, @Nullable String indexTreatment, @Nullable String dayZeroLabel, @Nullable TimePoint cutOff) {
    public Timeframe {
        if (indexTreatment != null) {
            Checks.text("index treatment", indexTreatment);
        }
        if (dayZeroLabel != null) {
            Checks.text("day 0", dayZeroLabel);
        }
    }
}
