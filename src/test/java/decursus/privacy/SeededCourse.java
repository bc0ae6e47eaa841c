package decursus.privacy;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Diagnosis;
import decursus.domain.course.Event;
import decursus.domain.course.OrganStatus;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Grade;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Schedule;
import decursus.domain.treatment.Treatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// A record of care with something unmistakable in every text: what stands in it is `seed` applied to a harmless word.
public final class SeededCourse {

    private final UnaryOperator<String> seed;

    private SeededCourse(UnaryOperator<String> seed) {
        this.seed = seed;
    }

    /// @param seed adds an identifier to a word
    public static Course of(UnaryOperator<String> seed) {
        return new SeededCourse(seed).course().checked();
    }

    private Course course() {
        return new Course(
                new CourseHead("case-4711", s("label"), CourseHead.Nature.CLINICAL,
                        new CourseHead.Citation(s("authors"), s("title"), s("journal"), 2021, s("doi")),
                        Map.of(s("rituximab"), s("RTX"), "ck", s("CK")), List.of(s("note"))),
                new Patient(new Subject.Person(s("name"), LocalDate.of(1961, 4, 23), Subject.Sex.FEMALE, 62,
                        new Subject.Body(new BigDecimal("173.7"), new BigDecimal("71.3"), s("ethnicity"), s("country"))),
                        List.of(new Diagnosis(s("myositis"), s("anti-Jo-1"), TimeNotation.read("2015"), List.of(s("finding"))))),
                new Timeframe(true, s("treatment"), s("infusion"), TimeNotation.read("2021-12-24")),
                observations(), treatments(),
                List.of(event("ev1", Event.Kind.IMAGING), event("ev2", Event.Kind.STATEMENT)),
                List.of(new AdverseEvent(s("ae"), s("fever"), new Grade(s("CTCAE"), 2, s("grade 2")),
                        Period.at(TimeNotation.read("2021-03-09")),
                        List.of(s("treatment")), List.of(s("treatment")), s("resolved"), entered())),
                List.of(new OrganStatus(s("organ"), OrganStatus.Organ.LUNG, OrganStatus.Activity.ACTIVE, false,
                        Period.at(TimeNotation.read("2021-03")), s("damage"), file())));
    }

    private Event event(String id, Event.Kind kind) {
        return new Event(s(id), kind, s("thigh MRI"), new Period(new Period.Start.RunningBefore(TimeNotation.read("2020-11-30")),
                new Period.End.OngoingAsOf(TimeNotation.read("2021-06"))), s("finding"), s("grade"), report());
    }

    private List<Observation> observations() {
        return List.of(observation("a", Concept.known("ck", s("creatine kinase")),
                new Result.Numeric(decursus.domain.result.Comparator.LESS,
                        new BigDecimal("170"))),
                observation("b", Concept.named(s("walk")), new Result.Words(s("normal"))),
                observation("c", new Concept(s("key"), s("class")), new Result.Ordinal(s("NYHA"), s("II"), BigDecimal.TWO)),
                observation("d", Concept.known("ck", s("creatine kinase")), new Result.NotDone(s("refused"))),
                observation("e", Concept.named(s("body weight")), Result.Numeric.exactly("71.3")));
    }

    private Observation observation(String id, Concept analyte, Result result) {
        ReferenceRange range = new ReferenceRange(null, new ReferenceRange.Limit(new BigDecimal("170"), false), s("<170"));
        return new Observation(s(id), analyte, TimeNotation.read("2021-03-08T14:45+01:00"), new Reading(result, s("U/l"), s("170")),
                new Limits(range, new Limits.InstrumentMaximum.NotAScore()), ResultStatus.FINAL.excluding(s("exclusion")),
                s("lab"), file());
    }

    private List<Treatment> treatments() {
        Dose dose = new Dose(BigDecimal.TEN, BigDecimal.TEN, s("mg"), Dose.Basis.ABSOLUTE, false);
        Phase phase = new Phase(new Period(new Period.Start.At(TimeNotation.read("2021-03-01")),
                new Period.End.At(TimeNotation.read("2021-04"))),
                dose, new Schedule.AsWritten(s("daily")), s("oral"), 1, s("verbatim"));
        return List.of(new Treatment(s("treatment"), Concept.named(s("rituximab")), Role.DISEASE_DIRECTED, List.of(phase),
                List.of(new Administration(TimeNotation.read("2021-03-08"), dose, 1, s("verbatim"))),
                new Outcome(s("partial response"), Outcome.EndReason.COMPLETED, Outcome.Adequacy.ADEQUATE, Outcome.Adequacy.ADEQUATE),
                null, entered()));
    }

    private Provenance entered() {
        return new Provenance(new Provenance.Source.Entered(s("nurse"), Instant.parse("2021-05-05T10:00:00Z")), Provenance.Basis.REPORTED,
                s("note"));
    }

    private Provenance file() {
        return new Provenance(new Provenance.Source.File(s("file"), s("sheet"), s("row")), Provenance.Basis.REPORTED, s("note"));
    }

    private Provenance report() {
        return new Provenance(new Provenance.Source.Report(s("place")), Provenance.Basis.REPORTED, s("note"));
    }

    private String s(String word) {
        return seed.apply(word);
    }
}
