package decursus.store.row.treatment;

import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Administration;
import decursus.store.row.SubPlace;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// [Administration] as columns.
public record AdministrationRow(@Nested SubPlace place, String time, @Nested DoseRow dose, @Nullable Integer cycle,
        @Nullable String verbatim) {

    static AdministrationRow of(Administration giving, SubPlace place) {
        return new AdministrationRow(place, TimeNotation.write(giving.time()), DoseRow.of(giving.dose()), giving.cycle(),
                giving.verbatim());
    }

    Administration toDomain() {
        return new Administration(TimeNotation.read(time), dose.toDomain(), cycle, verbatim);
    }

    AdministrationRow at(SubPlace place) {
        return new AdministrationRow(place, time, dose, cycle, verbatim);
    }
}
