package decursus.domain.treatment;

import decursus.domain.Checks;
import decursus.domain.Concept;
import decursus.domain.Provenance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One agent given in one role.
///
/// @param id               unique within its course
/// @param agent            the drug, cell product or procedure
/// @param role             what it is given for
/// @param phases           stretches, in the source's order; may be empty when there are administrations
/// @param administrations  single givings, in the source's order
/// @param outcome          what became of it
/// @param effectWindowDays days that its effect outlasts the last dose; null leaves it to the catalogue
/// @param provenance       where it comes from
public record Treatment(String id, Concept agent, Role role, List<Phase> phases, List<Administration> administrations,
        Outcome outcome, @Nullable Integer effectWindowDays, Provenance provenance) {

    public Treatment {
        Checks.text("id", id);
        phases = List.copyOf(phases);
        administrations = List.copyOf(administrations);
        if (phases.isEmpty() && administrations.isEmpty()) {
            throw new IllegalArgumentException("treatment " + Checks.shown(id) + " has neither a phase nor an administration");
        }
        if (effectWindowDays != null && effectWindowDays < 0) {
            throw new IllegalArgumentException("effect window " + effectWindowDays + " of treatment " + Checks.shown(id) + " is negative");
        }
    }
}
