package decursus.store.row.treatment;

import decursus.domain.treatment.Phase;
import decursus.store.row.PeriodRow;
import decursus.store.row.SubPlace;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// [Phase] as columns.
public record PhaseRow(@Nested SubPlace place, @Nested PeriodRow period, @Nested DoseRow dose, @Nested ScheduleRow schedule,
        @Nullable String route, @Nullable Integer cycle, @Nullable String verbatim) {

    static PhaseRow of(Phase phase, SubPlace place) {
        return new PhaseRow(place, PeriodRow.of(phase.period()), DoseRow.of(phase.dose()), ScheduleRow.of(phase.schedule()),
                phase.route(), phase.cycle(), phase.verbatim());
    }

    Phase toDomain() {
        return new Phase(period.toDomain(), dose.toDomain(), schedule.toDomain(), route, cycle, verbatim);
    }

    PhaseRow at(SubPlace place) {
        return new PhaseRow(place, period, dose, schedule, route, cycle, verbatim);
    }
}
