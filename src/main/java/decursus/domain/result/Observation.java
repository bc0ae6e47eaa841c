package decursus.domain.result;

import decursus.domain.Checks;
import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// One result of one analyte or score at one time.
///
/// @param id      unique within its course
/// @param analyte what was measured
/// @param time    when, as precisely as reported
/// @param reading the value, parsed and as reported
/// @param limits  limits that came with the value
/// @param status  how far it may be relied on
/// @param lab     the laboratory, null where not given
/// @param provenance where it comes from
public record Observation(String id, Concept analyte, TimePoint time, Reading reading, Limits limits, ResultStatus status,
        @Nullable String lab, Provenance provenance) {

    public Observation {
        Checks.text("id", id);
        if (lab != null) {
            Checks.text("lab", lab);
        }
    }

    /// The same result with another status.
    public Observation with(ResultStatus other) {
        return new Observation(id, analyte, time, reading, limits, other, lab, provenance);
    }

    /// Where the result lies against its own range.
    public Flag flag() {
        ReferenceRange range = limits.range();
        return range == null ? Flag.NONE : range.judge(reading.result());
    }
}
