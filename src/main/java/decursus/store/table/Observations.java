package decursus.store.table;

import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.store.row.LimitsRow;
import decursus.store.row.ObservationRow.Moment;
import decursus.store.row.ObservationRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Turns rows of one course into observations, and those into rows. Limits and times that stand in many are turned once.
final class Observations {

    private final Map<LimitsRow, Limits> limits = new IdentityHashMap<>();
    private final Map<String, TimePoint> times = new HashMap<>();

    private Observations() {
    }

    static List<Observation> of(List<ObservationRow> rows) {
        Observations reader = new Observations();
        return rows.stream().map(reader::observation).toList();
    }

    /// Rows without course and batch, in the observations' order.
    static List<ObservationRow> rows(List<Observation> observations, TimeAxis axis) {
        Map<Limits, LimitsRow> written = new IdentityHashMap<>();
        LimitsRow none = LimitsRow.of(Limits.none());
        List<ObservationRow> rows = new ArrayList<>(observations.size());
        TimePoint time = new TimePoint.Unknown();
        Moment moment = Moment.of(time, axis);
        for (Observation each : observations) {
            if (each.time() != time) {
                time = each.time();
                moment = Moment.of(time, axis);
            }
            Limits limits = each.limits();
            boolean bare = limits.range() == null && limits.maximum() instanceof Limits.InstrumentMaximum.NotAScore;
            rows.add(ObservationRow.of(each, rows.size(), moment, bare ? none : written.computeIfAbsent(limits, LimitsRow::of)));
        }
        return rows;
    }

    private Observation observation(ObservationRow row) {
        return row.toDomain(limits.computeIfAbsent(row.limits(), LimitsRow::toDomain),
                times.computeIfAbsent(row.moment().time(), TimeNotation::read));
    }
}
