package decursus.store.table;

import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.store.row.LimitsRow;
import decursus.store.row.ObservationRow;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Turns rows of one course into observations. Limits and times that stand in many rows are read once.
final class Observations {

    private final Map<LimitsRow, Limits> limits = new IdentityHashMap<>();
    private final Map<String, TimePoint> times = new HashMap<>();

    private Observations() {
    }

    static List<Observation> of(List<ObservationRow> rows) {
        Observations reader = new Observations();
        return rows.stream().map(reader::observation).toList();
    }

    private Observation observation(ObservationRow row) {
        return row.toDomain(limits.computeIfAbsent(row.limits(), LimitsRow::toDomain),
                times.computeIfAbsent(row.moment().time(), TimeNotation::read));
    }
}
