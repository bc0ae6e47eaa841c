package decursus.assess.change;

import decursus.assess.limit.Multiple;
import decursus.assess.time.Gap;
import decursus.domain.result.Observation;
import org.jspecify.annotations.Nullable;

/// The change from one result to a later one.
///
/// @param from       the earlier result
/// @param to         the later result
/// @param apart      days between them
/// @param difference how they differ, or why nothing may be said
/// @param fromLimit  the earlier as a multiple of its upper limit of normal, null where that says nothing
/// @param toLimit    the later as a multiple of its own
/// @param meanwhile  treatments during that time
public record ValueChange(Observation from, Observation to, Gap apart, Difference difference, @Nullable Multiple fromLimit,
        @Nullable Multiple toLimit, Meanwhile meanwhile) {
}
