package decursus.store.row;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.result.ResultStatus;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// What many observations of a course share, kept once.
///
/// @param origin the part of their provenance that they share
public record Strand(@Nested("analyte") Concept analyte, @Nullable String unit, @Nested LimitsRow limits, ResultStatus.Settled status,
        @Nullable String lab, @Nested Origin origin) {

    /// Where they come from; row, time of entry and note stand with each.
    public record Origin(OriginRow.Kind sourceKind, @Nullable String sourcePlace, @Nullable String sourceSheet,
            Provenance.Basis basis) {
    }

    /// A strand of a course.
    ///
    /// @param number counted from 0 within the course; gaps are no fault
    public record Numbered(long course, int number, @Nested Strand strand) {
    }

    /// What an observation shares with others.
    public static Strand of(ObservationRow row) {
        OriginRow origin = row.origin();
        return new Strand(row.analyte(), row.reading().unit(), row.limits(), row.status().settled(), row.lab(),
                new Origin(origin.sourceKind(), origin.sourcePlace(), origin.sourceSheet(), origin.basis()));
    }
}
