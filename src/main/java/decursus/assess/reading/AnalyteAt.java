package decursus.assess.reading;

import decursus.domain.Concept;
import java.util.List;

/// What is known of one analyte on a day. At least one of the lists holds something.
///
/// @param last      the last measured results that are certainly not later: all of the same day, and where the order of two
///                  is open, both; the one that may be the latest first
/// @param notDone   asked for and not done, after the last measured result
/// @param perhaps   results that may lie before that day or after it: a month that the day lies in, "before day 0"
/// @param undated   results without any time
/// @param oldAfter  days after which a result of this analyte is old
public record AnalyteAt(Concept analyte, String shortName, String label, List<Measured> last, List<Measured> notDone,
        List<Measured> perhaps, List<Measured> undated, int oldAfter) {

    public AnalyteAt {
        last = List.copyOf(last);
        notDone = List.copyOf(notDone);
        perhaps = List.copyOf(perhaps);
        undated = List.copyOf(undated);
    }

    /// True when nothing is known of the analyte by that day.
    boolean isEmpty() {
        return last.isEmpty() && notDone.isEmpty() && perhaps.isEmpty() && undated.isEmpty();
    }
}
