package decursus.store.row;

import decursus.domain.course.OrganStatus;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// [OrganStatus] as columns.
public record OrganRow(@Nested Place place, OrganStatus.Organ organ, OrganStatus.Activity activity, boolean damage,
        @Nested PeriodRow period, @Nullable String note, @Nested OriginRow origin) implements Row<OrganRow> {

    /// The row of an organ's status.
    public static OrganRow of(OrganStatus status, int seq) {
        return new OrganRow(Place.unwritten(seq, status.id()), status.organ(), status.activity(), status.damage(),
                PeriodRow.of(status.period()), status.note(), OriginRow.of(status.provenance()));
    }

    /// The status of this row.
    public OrganStatus toDomain() {
        return new OrganStatus(place.id(), organ, activity, damage, period.toDomain(), note, origin.toDomain());
    }

    @Override
    public OrganRow at(Place place) {
        return new OrganRow(place, organ, activity, damage, period, note, origin);
    }
}
