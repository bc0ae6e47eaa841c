package decursus.timeline.zero;

import decursus.view.DayZeroChoice;
import org.jspecify.annotations.Nullable;

/// Something that a course's time can be counted from.
///
/// @param choice    what a view says to choose it; null for the course's own day 0
/// @param label     a few words: "start of tocilizumab", "rituximab, giving 2 of 4"
/// @param time      its time as reported: `2012-02`, `day -13`; `day 0` for the course's own
/// @param day       where it would be drawn, a whole day on the course's own axis
/// @param sharpness how exactly its day is known
public record ZeroCandidate(@Nullable DayZeroChoice choice, String label, String time, double day, Sharpness sharpness) {

    /// How exactly a day is known.
    public enum Sharpness {
        DAY,
        /// To a month, a week or a few days: day 0 is then drawn in the middle.
        MONTH
    }
}
