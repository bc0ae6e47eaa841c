package decursus.assess.exposure;

import decursus.domain.time.DaySpan;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Dose;
import org.jspecify.annotations.Nullable;

/// One giving of an agent.
///
/// @param time  as reported
/// @param days  whole days that it can mean
/// @param dose  null where not reported
/// @param cycle number of the cycle, null where the regimen counts none
public record Giving(TimePoint time, DaySpan days, @Nullable Dose dose, @Nullable Integer cycle) {
}
