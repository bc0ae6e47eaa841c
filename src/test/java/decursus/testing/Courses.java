package decursus.testing;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Event;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Comparator;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Treatment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Small courses by hand, for tests that need exactly these values.
public final class Courses {

    /// Where all hand-made facts come from.
    public static final Provenance SYNTHETIC = Provenance.reported(new Provenance.Source.Synthetic());

    private Courses() {
    }

    /// A course counted from day 0.
    public static Course of(List<Observation> observations, List<Treatment> treatments, List<Event> events) {
        return of(observations, treatments, events, new Timeframe(false, null, null, null));
    }

    /// A course in a timeframe.
    public static Course of(List<Observation> observations, List<Treatment> treatments, List<Event> events, Timeframe timeframe) {
        CourseHead head = new CourseHead("made", "Made up", CourseHead.Nature.SYNTHETIC, null, Map.of(), List.of());
        Subject.Person woman = new Subject.Person(null, null, Subject.Sex.FEMALE, 50, Subject.Body.unknown());
        return new Course(head, new Patient(woman, List.of()), timeframe, observations, treatments, events, List.of(), List.of()).checked();
    }

    /// A result as a laboratory prints it: `12`, `<5`, `~8`, `10-20`, `not done: haemolysis`, or a word.
    ///
    /// @param when in the notation of case files
    /// @param high upper limit of normal that comes with the value, null for none
    public static Observation result(String analyte, String when, String printed, @Nullable String unit, @Nullable String high) {
        ReferenceRange range = high == null ? null
                : new ReferenceRange(null, new ReferenceRange.Limit(new BigDecimal(high), true), "≤" + high);
        return new Observation(analyte + " " + when + " " + printed + " " + unit, Concept.known(analyte, analyte), TimeNotation.read(when),
                new Reading(value(printed), unit, printed), new Limits(range, new Limits.InstrumentMaximum.NotAScore()),
                ResultStatus.FINAL, null, SYNTHETIC);
    }

    private static Result value(String printed) {
        if (printed.startsWith("not done: ")) {
            return new Result.NotDone(printed.substring("not done: ".length()));
        }
        for (Comparator comparator : Comparator.values()) {
            if (printed.startsWith(comparator.sign())) {
                return new Result.Numeric(comparator, new BigDecimal(printed.substring(1)));
            }
        }
        if (printed.matches("[\\d.]+-[\\d.]+")) {
            return new Result.Span(new BigDecimal(printed.substring(0, printed.indexOf('-'))),
                    new BigDecimal(printed.substring(printed.indexOf('-') + 1)));
        }
        return printed.matches("-?[\\d.]+(E[+-]?\\d+)?") ? Result.Numeric.exactly(printed) : new Result.Words(printed);
    }
}
