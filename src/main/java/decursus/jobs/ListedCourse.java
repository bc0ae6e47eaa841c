package decursus.jobs;

import org.jspecify.annotations.Nullable;

/// A course as a list shows it, already released.
///
/// @param observations number of observations
/// @param treatments   number of treatments
/// @param events       number of events, adverse events and organ findings together
/// @param from         first day: an ISO date, or a day number where time is counted; null where no item names one
/// @param to           last day, in the same form
public record ListedCourse(String id, String label, int observations, int treatments, int events, @Nullable String from,
        @Nullable String to) {
}
