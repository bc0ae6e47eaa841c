package decursus.exchange.fhir.course;

import decursus.domain.Provenance;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Phase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one order, statement or administration says of an agent.
///
/// @param number         number of its resource
/// @param id             id of a treatment that begins with it
/// @param reference      how others refer to it: `MedicationRequest/17`; null where they can not
/// @param agent          what is given
/// @param phases         stretches; empty for a single giving
/// @param administration the single giving; null for stretches
/// @param provenance     where it stands
record Order(int number, String id, @Nullable String reference, Agents.Agent agent, List<Phase> phases,
        @Nullable Administration administration, Provenance provenance) {
}
