package decursus.store.row.course;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import java.time.LocalDate;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// What a list of courses shows of one, counted whenever the course is written.
///
/// @param events   events, adverse events and organ findings together
/// @param firstDay ISO date in a dated course, day number in a counted one; null where no time is stated
/// @param lastDay  the same for the last day
/// @param edges    first and last time as a list shows them; null in a log that was written before there were such
/// @param origin   the date that cached days count from; null in a course that is only counted from day 0
public record SummaryRow(int observations, int treatments, int events, @Nullable String firstDay, @Nullable String lastDay,
        @Nullable String origin, @Nested @Nullable EdgesRow edges) {

    /// The summary of a course.
    public static SummaryRow of(Course course) {
        LocalDate origin = DayZero.of(course).axis().origin();
        StatedDays days = StatedDays.of(course);
        return new SummaryRow(course.observations().size(), course.treatments().size(),
                course.events().size() + course.adverseEvents().size() + course.organs().size(),
                days.first(), days.last(), origin == null ? null : origin.toString(), EdgesRow.of(course));
    }

    /// True when a stored summary says the same as a fresh one, as far as it says anything.
    public boolean fits(SummaryRow fresh) {
        EdgesRow known = edges == null || edges.listed() == 0 ? fresh.edges : edges;
        return new SummaryRow(observations, treatments, events, firstDay, lastDay, origin, known).equals(fresh);
    }
}
