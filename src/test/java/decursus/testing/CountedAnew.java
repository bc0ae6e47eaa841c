package decursus.testing;

import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Event;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import java.util.List;
import java.util.Map;

/// A record of care whose items have other ids without identity, each of which another item has with identity.
public final class CountedAnew {

    /// Its stored id.
    public static final String ID = "case-4711";
    /// The day on which its second treatment, stored as `t1`, begins; released it is `t2`.
    public static final int SECOND = 100;

    private CountedAnew() {
    }

    /// Day 0 is the first treatment, stored as `t2`. Of its events `e1` is a statement, which is withheld, and `e2` an image.
    public static Course course() {
        Course made = Courses.of(List.of(result("day -10", "5000"), result("day 40", "3000"), result("day 160", "400")),
                List.of(treatment("t2", "methotrexate", "day 0"), treatment("t1", "rituximab", "day " + SECOND)),
                List.of(event("e1", Event.Kind.STATEMENT, "day 20"), event("e2", Event.Kind.IMAGING, "day 60")),
                new Timeframe(false, "t2", null, null));
        AdverseEvent fever = new AdverseEvent("a7", "fever", null, Period.at(TimeNotation.read("day 110")), List.of("t1"), List.of(), null,
                Courses.SYNTHETIC);
        return new Course(new CourseHead(ID, "Anna", CourseHead.Nature.CLINICAL, null, Map.of(), List.of()), made.patient(),
                made.timeframe(), made.observations(), made.treatments(), made.events(), List.of(fever), List.of()).checked();
    }

    private static Observation result(String when, String value) {
        return Courses.result("ck", when, value, "U/l", "190");
    }

    private static Treatment treatment(String id, String agent, String from) {
        Period period = new Period(new Period.Start.At(TimeNotation.read(from)), new Period.End.OngoingAsOf(TimeNotation.read("day 160")));
        String name = Catalog.bundled().treatment(agent).orElseThrow().names().label();
        return new Treatment(id, Concept.known(agent, name), Role.DISEASE_DIRECTED, List.of(Phase.of(period)), List.of(),
                Outcome.notStated(), null, Courses.SYNTHETIC);
    }

    private static Event event(String id, Event.Kind kind, String when) {
        return new Event(id, kind, "thigh MRI", Period.at(TimeNotation.read(when)), null, null, Courses.SYNTHETIC);
    }
}
