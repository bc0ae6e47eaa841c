package decursus.jobs;

import org.jspecify.annotations.Nullable;

/// A course as a list shows it, already released.
///
/// @param observations number of observations
/// @param treatments   number of treatments
/// @param events       number of events, adverse events and organ findings together
/// @param from         first time; null where no item names one
/// @param to           last time
public record ListedCourse(String id, String label, int observations, int treatments, int events, @Nullable Edge from,
        @Nullable Edge to) {

    /// The first or the last time of a course.
    ///
    /// @param day     an ISO date, or a day number where time is counted
    /// @param written the time as precise as it was reported: `2012-02-29`, `month 8`, `~year -6`
    public record Edge(String day, String written) {
    }
}
