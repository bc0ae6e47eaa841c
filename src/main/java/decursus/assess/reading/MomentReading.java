package decursus.assess.reading;

import decursus.assess.exposure.Exposure;
import decursus.assess.exposure.TreatmentAt;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.treatment.AdverseEvent;
import java.util.List;

/// Everything that holds on one day of a course.
///
/// @param day          whole day from day 0
/// @param afterContact true when it lies after the last contact: nothing is known of it
/// @param values       creatine kinase first, then in the catalogue's order, then in the course's own
/// @param treatments   lines first, then the other roles; "during" that day, never "due to"
/// @param dateless     treatments without a place in time that may have been given by then: "dates not reported"
/// @param events       events and hospital stays that span the day, in the course's order
/// @param adverse      adverse events that span the day
/// @param organs       organs' status on the day
public record MomentReading(long day, boolean afterContact, List<AnalyteAt> values, List<TreatmentAt> treatments,
        List<Exposure> dateless, List<Spanning<Event>> events, List<Spanning<AdverseEvent>> adverse, List<Spanning<OrganStatus>> organs) {

    public MomentReading {
        values = List.copyOf(values);
        treatments = List.copyOf(treatments);
        dateless = List.copyOf(dateless);
        events = List.copyOf(events);
        adverse = List.copyOf(adverse);
        organs = List.copyOf(organs);
    }
}
