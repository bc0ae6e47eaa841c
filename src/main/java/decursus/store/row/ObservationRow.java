package decursus.store.row;

import decursus.domain.Concept;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import org.jspecify.annotations.Nullable;

/// [Observation] as columns: its own and those of its [Strand].
public record ObservationRow(Place place, Concept analyte, Moment moment, ReadingRow reading, LimitsRow limits, StatusRow status,
        @Nullable String lab, OriginRow origin) implements Row<ObservationRow> {

    /// When, as written, and the days that it can mean on the course's axis; null where that side is open.
    public record Moment(String time, @Nullable Double earliest, @Nullable Double latest) {

        /// The columns of a time on a course's axis.
        public static Moment of(TimePoint time, TimeAxis axis) {
            DaySpan span = axis.span(time);
            return new Moment(TimeNotation.write(time), finite(span.earliest()), finite(span.latest()));
        }

        private static @Nullable Double finite(double day) {
            return Double.isFinite(day) ? day : null;
        }
    }

    /// The row of an observation.
    ///
    /// @param moment of the observation's time
    /// @param limits of the observation's limits
    public static ObservationRow of(Observation observation, int seq, Moment moment, LimitsRow limits) {
        return new ObservationRow(Place.unwritten(seq, observation.id()), observation.analyte(), moment,
                ReadingRow.of(observation.reading()), limits, StatusRow.of(observation.status()), observation.lab(),
                OriginRow.of(observation.provenance()));
    }

    /// The observation of this row.
    ///
    /// @param limits  [LimitsRow#toDomain] of the row's limits
    /// @param time    the row's time, read
    public Observation toDomain(Limits limits, TimePoint time) {
        return new Observation(place.id(), analyte, time, reading.toDomain(), limits, status.toDomain(), lab, origin.toDomain());
    }

    @Override
    public ObservationRow at(Place place) {
        return at(place, moment);
    }

    private ObservationRow at(Place place, Moment moment) {
        return new ObservationRow(place, analyte, moment, reading, limits, status, lab, origin);
    }

    /// The days of a row move when its course's day 0 moves; the observation itself has not changed then.
    @Override
    public boolean sameContent(ObservationRow other) {
        return moment.time.equals(other.moment.time) && at(other.place, other.moment).equals(other);
    }
}
