package decursus.store.row.treatment;

import decursus.domain.Concept;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.store.row.OriginRow;
import decursus.store.row.Place;
import decursus.store.row.Row;
import decursus.store.row.SubPlace;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// [Treatment] as rows: itself, its phases and its administrations.
public record TreatmentRow(Head head, List<PhaseRow> phases, List<AdministrationRow> administrations) implements Row<TreatmentRow> {

    /// The columns of the treatment itself.
    public record Head(@Nested Place place, @Nested("agent") Concept agent, Role role, @Nested Outcome outcome,
            @Nullable Integer effectWindowDays, @Nested OriginRow origin) {
    }

    /// The rows of a treatment.
    public static TreatmentRow of(Treatment treatment, int seq) {
        Place place = Place.unwritten(seq, treatment.id());
        return new TreatmentRow(
                new Head(place, treatment.agent(), treatment.role(), treatment.outcome(), treatment.effectWindowDays(),
                        OriginRow.of(treatment.provenance())),
                IntStream.range(0, treatment.phases().size())
                        .mapToObj(i -> PhaseRow.of(treatment.phases().get(i), new SubPlace(0, seq, i))).toList(),
                IntStream.range(0, treatment.administrations().size())
                        .mapToObj(i -> AdministrationRow.of(treatment.administrations().get(i), new SubPlace(0, seq, i))).toList());
    }

    /// The treatment of these rows.
    public Treatment toDomain() {
        return new Treatment(head.place.id(), head.agent, head.role, phases.stream().map(PhaseRow::toDomain).toList(),
                administrations.stream().map(AdministrationRow::toDomain).toList(), head.outcome, head.effectWindowDays,
                head.origin.toDomain());
    }

    @Override
    public Place place() {
        return head.place;
    }

    @Override
    public TreatmentRow at(Place place) {
        return new TreatmentRow(new Head(place, head.agent, head.role, head.outcome, head.effectWindowDays, head.origin),
                phases.stream().map(phase -> phase.at(phase.place().below(place))).toList(),
                administrations.stream().map(giving -> giving.at(giving.place().below(place))).toList());
    }
}
