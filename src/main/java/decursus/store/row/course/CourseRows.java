package decursus.store.row.course;

import decursus.store.row.EventRow;
import decursus.store.row.ObservationRow;
import decursus.store.row.OrganRow;
import decursus.store.row.SavedViewRow;
import decursus.store.row.treatment.AdverseEventRow;
import decursus.store.row.treatment.TreatmentRow;
import java.util.List;

/// All rows of a course.
///
/// @param views views that were saved with it; no part of the course itself
public record CourseRows(HeadRow head, List<ObservationRow> observations, List<TreatmentRow> treatments, List<EventRow> events,
        List<AdverseEventRow> adverseEvents, List<OrganRow> organs, List<SavedViewRow> views) {
}
