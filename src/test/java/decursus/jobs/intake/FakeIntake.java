package decursus.jobs.intake;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Patient;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.result.Comparator;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.TimePoint;
import decursus.exchange.Problem;
import decursus.exchange.intake.Identifier;
import decursus.exchange.intake.Intake;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.OriginFile;
import decursus.exchange.intake.PatientIntake;
import decursus.exchange.intake.RefusedRow;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.RowKind;
import decursus.exchange.intake.Watch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A foreign file as a test wants it.
public record FakeIntake(int version, int patients, IntFunction<PatientIntake> patient, Rest rest) implements Intake {

    /// A file of some patients.
    static FakeIntake of(int version, PatientIntake... patients) {
        return new FakeIntake(version, patients.length, i -> patients[i], new Rest(List.of(), List.of(), List.of()));
    }

    /// A file of many patients, each made when it is read.
    public static FakeIntake many(int patients, int observations) {
        return new FakeIntake(9, patients, i -> patient("p" + i, "mrn-" + i, null, values(observations, 0)),
                new Rest(List.of(), List.of(), List.of()));
    }

    FakeIntake with(Rest other) {
        return new FakeIntake(version, patients, patient, other);
    }

    /// A row that could not be read.
    static RefusedRow refused(int row) {
        return new RefusedRow(RowKind.OBSERVATION, 1, "labs.csv", "CK\t31.04.2020\t12", new Problem(Problem.Severity.ERROR, "row " + row,
                "date", "31.04.2020", "the date \"31.04.2020\" does not exist: correct it"));
    }

    /// Values of CK, the first of them at a value of the test's choice.
    static List<Observation> values(int count, int first) {
        List<Observation> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            BigDecimal value = BigDecimal.valueOf(i == 0 ? 100L + first : 100 + i);
            values.add(new Observation("CK " + i, new Concept("ck", "CK"),
                    new TimePoint.OnDate(LocalDate.of(2020, 1, 1).plusDays(i), false),
                    new Reading(new Result.Numeric(Comparator.EQUAL, value), "U/l", value.toPlainString()),
                    new Limits(null, new Limits.InstrumentMaximum.NotAScore()), ResultStatus.FINAL, null,
                    Provenance.reported(new Provenance.Source.File("labs.csv", null, Integer.toString(i + 2)))));
        }
        return values;
    }

    /// @param number null for a patient without any
    /// @param name   null for one without; else born on 1950-05-05
    static PatientIntake patient(String id, @Nullable String number, @Nullable String name, List<Observation> values) {
        Course course = new Course(new CourseHead(id, id, CourseHead.Nature.CLINICAL, null, Map.of(), List.of()),
                new Patient(new Subject.Person(name, name == null ? null : LocalDate.of(1950, 5, 5), Subject.Sex.FEMALE,
                        new Subject.Age.NotStated(), Subject.Body.unknown()), List.of()),
                new Timeframe(true, null, null, null), values, List.of(), List.of(), List.of(), List.of());
        return new PatientIntake(number == null ? List.of() : List.of(new Identifier("mrn", number)), course, Set.of(), Map.of(),
                List.of(), List.of(), List.of(), false);
    }

    static PatientIntake with(PatientIntake patient, List<RefusedRow> refused, List<LeftOut> left) {
        return new PatientIntake(patient.identifiers(), patient.course(), patient.doubtful(), patient.rowsOf(), patient.problems(), refused,
                left, patient.described());
    }

    /// The same of whom a row of a table of patients tells.
    static PatientIntake described(PatientIntake patient) {
        return new PatientIntake(patient.identifiers(), patient.course(), patient.doubtful(), patient.rowsOf(), patient.problems(),
                patient.refused(), patient.left(), true);
    }

    @Override
    public String format() {
        return "table";
    }

    @Override
    public List<OriginFile> files() {
        return List.of(new OriginFile("labs.csv", HexFormat.of().toHexDigits(version).repeat(8), 100));
    }

    @Override
    public void read(IntakeSink sink, Watch watch) {
        for (int i = 0; i < patients; i++) {
            if (watch.cancelled()) {
                throw new CancellationException("cancelled");
            }
            sink.patient(patient.apply(i));
            watch.at((i + 1.0) / patients);
        }
        sink.rest(rest);
    }

    @Override
    public void close() {
        // nothing is open
    }
}
