package decursus.domain.course;

import decursus.domain.result.Observation;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Treatment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// One patient's whole course: everything that a figure, a table or an export is made from. Lists keep their source's
/// order.
///
/// A course is consistent: ids are unique within their list, links lead somewhere, no period ends before it starts,
/// and a course without a calendar holds no calendar time. [CourseRules] tells all that is wrong with one at once.
///
/// @param head          name and origin
/// @param patient       whose course it is
/// @param timeframe     how its time is counted
/// @param observations  results
/// @param treatments    what was given
/// @param events        what happened
/// @param adverseEvents harm from treatment
/// @param organs        organs over time
public record Course(CourseHead head, Patient patient, Timeframe timeframe, List<Observation> observations,
        List<Treatment> treatments, List<Event> events, List<AdverseEvent> adverseEvents, List<OrganStatus> organs) {

    public Course {
        observations = List.copyOf(observations);
        treatments = List.copyOf(treatments);
        events = List.copyOf(events);
        adverseEvents = List.copyOf(adverseEvents);
        organs = List.copyOf(organs);
    }

    /// A course after a check of all that must hold between its parts.
    ///
    /// @throws IllegalArgumentException with every fault in one message
    public Course checked() {
        List<CourseRules.Fault> faults = CourseRules.faults(this);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.stream().map(fault -> fault.where() + ": " + fault.message())
                    .collect(Collectors.joining("; ")));
        }
        return this;
    }

    /// The results that count: those that nobody excluded.
    public List<Observation> countedObservations() {
        return observations.stream().filter(each -> !each.status().excluded()).toList();
    }

    /// The treatment that day 0 is counted from by default.
    public Optional<Treatment> indexTreatment() {
        return treatments.stream().filter(treatment -> treatment.id().equals(timeframe.indexTreatment())).findFirst();
    }

    /// The word "synthetic" must stand wherever this course is shown.
    public boolean synthetic() {
        return head.nature() == CourseHead.Nature.SYNTHETIC;
    }
}
