package decursus.assess.glance;

import decursus.assess.series.LineRule;
import decursus.domain.Concept;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A course at one glance.
///
/// @param diagnosis first diagnosis as named, null where none is
/// @param results   number of results
/// @param sparkline the leading analyte's curve, null below three dated numbers
/// @param current   what is still being given
/// @param extent    the time that the course covers
public record Glance(@Nullable String diagnosis, int results, @Nullable Sparkline sparkline, Current current, Extent extent) {

    /// A small curve, with the same rule for its line as the figure.
    ///
    /// @param shortName of the analyte
    /// @param unit      of all values, null where none was reported
    /// @param points    by time
    /// @param joins     how each pair of neighbours is joined: one fewer than points
    /// @param limit     upper limit of normal of the last value that has one, null where none does
    public record Sparkline(Concept analyte, String shortName, @Nullable String unit, List<SparkPoint> points,
            List<LineRule.Join> joins, @Nullable Double limit) {
        public Sparkline {
            points = List.copyOf(points);
            joins = List.copyOf(joins);
        }
    }

    /// A value of a sparkline.
    ///
    /// @param day      middle of its time
    /// @param value    the number, or the bound of a censored one
    /// @param censored true when only a bound is known
    public record SparkPoint(double day, double value, boolean censored) {
    }

    /// What is still being given.
    public sealed interface Current {

        /// Going on at a stated time.
        ///
        /// @param asOf       the last contact, as precise as it was reported
        /// @param treatments in the order of class; at least one
        record OngoingAsOf(TimePoint asOf, List<Agent> treatments) implements Current {
            public OngoingAsOf {
                treatments = List.copyOf(treatments);
            }
        }

        /// No treatment is said to be going on at the last contact: that says nothing of what is given.
        record NotReported() implements Current {
        }
    }

    /// An agent of a chip.
    public record Agent(Concept agent, String shortName, Role role) {
    }

    /// The time that a course covers.
    ///
    /// @param days        hull of all times that are known on both sides; null where none is
    /// @param last        last contact or last time of an item, as reported; null where none is known
    /// @param fromDayZero true when day 0 is a certain day, so that days from it may be printed
    public record Extent(@Nullable DaySpan days, @Nullable TimePoint last, boolean fromDayZero) {
    }
}
