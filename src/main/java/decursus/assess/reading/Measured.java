package decursus.assess.reading;

import decursus.assess.limit.Multiple;
import decursus.assess.time.Gap;
import decursus.domain.result.Flag;
import decursus.domain.result.Observation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A result as it stands to a day: never an interpolation.
///
/// @param observation the result with its verbatim text, unit and range
/// @param before      days from it to the day; open where its own time is only bounded
/// @param flag        against its own range, whose exclusive limits count as outside
/// @param ofLimit     as a multiple of the upper limit of normal, null where that says nothing
/// @param age         whether it is too old to stand for the day
/// @param misread     agents that were acting when it was measured and make it unreadable as usual; empty for none
public record Measured(Observation observation, Gap before, Flag flag, @Nullable Multiple ofLimit, Age age, List<String> misread) {

    /// Whether a result is too old to stand for a day.
    public enum Age {
        /// Certainly not.
        RECENT,
        /// Certainly: it lies further back than a line of its analyte may bridge.
        OLD,
        /// Its time is not known well enough.
        NOT_KNOWN
    }

    public Measured {
        misread = List.copyOf(misread);
    }
}
