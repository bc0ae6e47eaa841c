package decursus.domain.treatment;

import decursus.domain.Checks;
import decursus.domain.Provenance;
import decursus.domain.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Harm that came with treatment, as its source names it.
///
/// @param id          unique within its course
/// @param name        what happened, in the source's term
/// @param grade       how severe, null where not graded
/// @param period      onset and end as far as reported
/// @param attributed  ids of the treatments that it is attributed to
/// @param treatedWith ids of the treatments that were given for it
/// @param outcome     how it went, null where not stated
/// @param provenance  where it comes from
public record AdverseEvent(String id, String name, @Nullable Grade grade, Period period, List<String> attributed,
        List<String> treatedWith, @Nullable String outcome, Provenance provenance) {
    public AdverseEvent {
        Checks.text("id", id);
        Checks.text("name", name);
        attributed = Checks.texts("attributed", attributed);
        treatedWith = Checks.texts("treated with", treatedWith);
        if (outcome != null) {
            Checks.text("outcome", outcome);
        }
    }
}
