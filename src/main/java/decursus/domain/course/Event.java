package decursus.domain.course;

import decursus.domain.Checks;
import decursus.domain.Provenance;
import decursus.domain.time.Period;
import org.jspecify.annotations.Nullable;

/// Something that happened and is neither a result nor a treatment.
///
/// @param id      unique within its course
/// @param kind    what sort of thing
/// @param title   a few words, as a figure prints them
/// @param period  when, as far as reported
/// @param finding what was found, null where nothing was reported
/// @param grade   severity or scale step in the source's words, null where none
/// @param provenance where it comes from
public record Event(String id, Kind kind, String title, Period period, @Nullable String finding, @Nullable String grade,
        Provenance provenance) {

    /// Sorts of events; each has its own sign in a figure.
    public enum Kind {
        DIAGNOSIS, FLARE, REMISSION, IMAGING, BIOPSY, PROCEDURE, HOSPITAL_STAY, INFECTION, PREGNANCY, CLINICAL_FINDING,
        /// A sentence of the source that is bound to no time of the course.
        STATEMENT, NOTE
    }

    public Event {
        Checks.text("id", id);
        Checks.text("title", title);
        if (finding != null) {
            Checks.text("finding", finding);
        }
        if (grade != null) {
            Checks.text("grade", grade);
        }
    }
}
