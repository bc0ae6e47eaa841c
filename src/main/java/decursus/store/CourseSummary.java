package decursus.store;

import decursus.domain.course.CourseHead;
import org.jspecify.annotations.Nullable;

/// A course as a list shows it.
///
/// @param id           the course's id
/// @param label        carries no identity of a person
/// @param nature       published, synthetic or a record of care
/// @param observations number of observations
/// @param treatments   number of treatments
/// @param events       number of events, adverse events and organ findings together
/// @param from         first day that an item names: an ISO date in a dated course, a day number in a counted one; null where none does
/// @param to           last day, in the same form
public record CourseSummary(String id, String label, CourseHead.Nature nature, int observations, int treatments, int events,
        @Nullable String from, @Nullable String to) {
}
