package decursus.exchange.mapping.course;

import decursus.domain.Concept;
import decursus.domain.time.Period;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Outcome.EndReason;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Schedule;
import org.jspecify.annotations.Nullable;

/// One order, prescription or giving of an agent, from one or several rows.
///
/// @param what    agent, dose and the like; orders of the same `what` and time are one
/// @param period  when; a giving is a point
/// @param giving  true for a single giving
/// @param reason  why it ended
/// @param note    what the table says beside; null for nothing
/// @param rows    of how many rows it is made; 0 where another item counts its row
/// @param doubt   what a person should look at; null for nothing
/// @param origin  its first row
record Order(What what, Period period, boolean giving, EndReason reason, @Nullable String note, int rows, @Nullable String doubt,
        PatientDraft.Origin origin) {

    /// What is given and how.
    ///
    /// @param verbatim the dose in the table's words where it can not be told in numbers; null otherwise
    record What(Concept agent, Role role, @Nullable Dose dose, @Nullable Schedule schedule, @Nullable String route,
            @Nullable String verbatim) {
    }
}
