package decursus.timeline.content;

import decursus.assess.derived.Held;
import decursus.view.IntervalRule;
import java.util.List;

/// One computed thing over time.
///
/// @param rule      what the bars tell
/// @param shortName abbreviation of its analyte, empty for one without
/// @param label     full name of its analyte, empty for one without
/// @param stretches by time, at least one
public record IntervalLine(IntervalRule rule, String shortName, String label, List<Held> stretches) {
    public IntervalLine {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("a row of intervals holds at least one");
        }
    }
}
