package decursus.assess.response;

import decursus.assess.exposure.Exposure;
import decursus.assess.time.Gap;
import decursus.domain.result.Observation;
import decursus.domain.time.DaySpan;
import org.jspecify.annotations.Nullable;

/// What became of one analyte under one treatment line.
///
/// @param line     the treatment
/// @param start    whole days of its start, null where that is not reported
/// @param until    how far its results are counted
/// @param baseline last value before it
/// @param best     best value after its start, null where none can be told
/// @param toNormal when the analyte came back to normal
/// @param atStop   last value up to its stop and after its start, not older than 90 days then; null where there is none
/// @param steroids glucocorticoids at its start and at its stop
public record LineResponse(Exposure line, @Nullable DaySpan start, Until until, Baseline baseline, @Nullable Observation best,
        ToNormal toNormal, @Nullable Observation atStop, SteroidsThen steroids) {

    /// How far a line's results are counted.
    ///
    /// @param stop    whole days of the stop or the last giving, null where it is open
    /// @param lastDay last position that still counts; negative infinity where nothing counts
    /// @param rule    why there
    public record Until(@Nullable DaySpan stop, double lastDay, Rule rule) {
    }

    /// Where a line's time ends.
    public enum Rule { STOP, EFFECT_WINDOW, NEXT_LINE, LAST_CONTACT, NOT_REPORTED }

    /// The last value before a line.
    ///
    /// @param value  null where there is none
    /// @param before days from it to the start, null without a value
    /// @param state  whether it may stand as the baseline
    public record Baseline(@Nullable Observation value, @Nullable Gap before, State state) {

        /// Whether a value may stand as the baseline.
        public enum State {
            FOUND,
            /// It lies before, how long is not reported.
            AGE_NOT_REPORTED,
            /// It is more than 90 days older than the start, and counts as none.
            TOO_OLD,
            NONE,
            /// The line's own start is not reported.
            START_NOT_REPORTED
        }
    }

    /// When an analyte came back to normal.
    public sealed interface ToNormal {

        /// At some time between two results.
        ///
        /// @param lastAbnormal last result above its limit
        /// @param firstNormal  first result within it
        /// @param after        days from the start: not before the one, at the latest with the other
        record Between(Observation lastAbnormal, Observation firstNormal, Gap after) implements ToNormal {
        }

        /// No result within the limit while the line counts.
        record NotReached() implements ToNormal {
        }

        /// It was normal from the beginning.
        record NeverAbnormal() implements ToNormal {
        }

        /// Without values, limits or a start nothing can be told.
        record NotKnown() implements ToNormal {
        }
    }

    /// Glucocorticoids at a line's start and stop; null where that time is not known to the day.
    public record SteroidsThen(@Nullable SteroidDose atStart, @Nullable SteroidDose atStop) {
    }
}
