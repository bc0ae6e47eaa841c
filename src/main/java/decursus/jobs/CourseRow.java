package decursus.jobs;

import decursus.domain.course.CourseHead;
import org.jspecify.annotations.Nullable;

/// A course as a long list shows it at once, from the store's summary alone, already released.
///
/// @param id           as it may be shown; [Courses#find] takes it
/// @param label        as it may be shown
/// @param nature       published, synthetic or a record of care
/// @param observations number of observations
/// @param treatments   number of treatments
/// @param events       number of events, adverse events and organ findings together
/// @param spanDays     days from its first day to its last; null where no item names a time
public record CourseRow(String id, String label, CourseHead.Nature nature, int observations, int treatments, int events,
        @Nullable Long spanDays) {
}
