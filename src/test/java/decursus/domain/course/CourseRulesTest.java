package decursus.domain.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.course.CourseHead.Nature;
import decursus.domain.course.CourseRules.Fault;
import decursus.domain.result.Limits;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.testing.CourseGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

class CourseRulesTest {

    private static final Provenance NOWHERE = Provenance.reported(new Provenance.Source.NotStated());

    @Property(tries = 300)
    void generatedCoursesAreConsistent(@ForAll long seed) {
        assertEquals(List.of(), CourseRules.faults(CourseGenerator.course(seed)));
    }

    @Test
    void idUsedTwiceIsFoundAcrossLists() {
        Course course = course(false, null, List.of(observation("a", "day 1")), List.of(treatment("a", "day 0")));
        assertEquals(List.of(new Fault("treatments[0]", "id", "a",
                "the id \"a\" is used twice in this course: give each item its own")), CourseRules.faults(course));
    }

    @Test
    void calendarTimeInACountedCourseIsFound() {
        Course course = course(false, null, List.of(observation("a", "day 1"), observation("b", "before 2012-02")), List.of());
        assertEquals(List.of(new Fault("observations[1]", "time", "before 2012-02",
                "the calendar time \"before 2012-02\" has no place in a course that is counted from day 0: "
                        + "write it as a day, week, month or year from day 0")), CourseRules.faults(course));
    }

    @Test
    void countedTimeWithoutADayZeroIsFound() {
        Course course = course(true, "t", List.of(observation("a", "day 1")), List.of(treatment("t", "2012-02")));
        assertEquals(List.of(new Fault("observations[0]", "time", "day 1", "the time \"day 1\" counts from day 0, but the index "
                + "treatment has no exact date: give the treatment a date or write a calendar time")), CourseRules.faults(course));
    }

    @Test
    void countedTimeWithADayZeroIsFine() {
        Course course = course(true, "t", List.of(observation("a", "day 1")), List.of(treatment("t", "2012-02-29")));
        assertEquals(List.of(), CourseRules.faults(course));
    }

    @ParameterizedTest
    @CsvSource({"between day 5 and day 4", "between month 3 and day 2"})
    void boundedTimeTheWrongWayRoundIsFound(String time) {
        assertEquals(List.of(new Fault("observations[0]", "time", time, "the time \"" + time + "\" is the wrong way round")),
                CourseRules.faults(course(false, null, List.of(observation("a", time)), List.of())));
    }

    @ParameterizedTest
    @CsvSource({"day 5, day 1", "day 5, day 4", "month 3, month 2", "month 3, week 1", "after day 5, day 1", "day 3, before day 2"})
    void endBeforeStartIsFound(String start, String end) {
        Period period = new Period(new Period.Start.At(TimeNotation.read(start)), new Period.End.At(TimeNotation.read(end)));
        assertEquals(List.of(new Fault("treatments[0].phases[0]", "end", end,
                "the end " + end + " lies before the start " + start + ": correct one of them")), CourseRules.faults(phase(period)));
    }

    @ParameterizedTest
    @CsvSource({"day 5, day 5", "month 3, day 80", "day 80, month 3", "before day 5, day -400", "day 5, after day 1", "~day 5, day 4"})
    void endThatCanLieAfterTheStartIsFine(String start, String end) {
        Period period = new Period(new Period.Start.At(TimeNotation.read(start)), new Period.End.At(TimeNotation.read(end)));
        assertEquals(List.of(), CourseRules.faults(phase(period)));
    }

    @Test
    void lastContactBeforeTheStartIsFound() {
        Period period = new Period(new Period.Start.At(TimeNotation.read("day 5")), new Period.End.OngoingAsOf(TimeNotation.read("day 1")));
        assertEquals(List.of(new Fault("treatments[0].phases[0]", "end", "day 1",
                "the last contact day 1 lies before the start day 5: correct one of them")), CourseRules.faults(phase(period)));
    }

    @Test
    void linksThatLeadNowhereAreFound() {
        AdverseEvent event = new AdverseEvent("x", "Fever", null, Period.undated(), List.of("t", "gone"), List.of("away"), null, NOWHERE);
        Course course = new Course(head(), patient(null), new Timeframe(false, "lost", null, null), List.of(),
                List.of(treatment("t", "day 0")), List.of(), List.of(event), List.of());
        assertEquals(List.of(
                lost("adverseEvents[0]", "attributedTo", "gone"),
                lost("adverseEvents[0]", "treatedWith", "away"),
                lost("timeframe", "indexTreatment", "lost")), CourseRules.faults(course));
    }

    @Test
    void timeBeforeBirthIsFound() {
        Course course = new Course(head(Nature.CLINICAL), patient(LocalDate.of(1980, 2, 29)), new Timeframe(true, null, null, null),
                List.of(observation("a", "1980-02-28"), observation("b", "1980"), observation("c", "before 1970")), List.of(),
                List.of(), List.of(), List.of());
        assertEquals(List.of("1980-02-28", "before 1970"), CourseRules.faults(course).stream().map(Fault::value).toList());
        assertEquals("the time \"1980-02-28\" lies before the birth on 1980-02-29: correct one of them",
                CourseRules.faults(course).getFirst().message());
    }

    @Test
    void anInventedPersonHasNoBirthDate() {
        Course course = new Course(head(), patient(LocalDate.of(1980, 2, 29)), new Timeframe(false, null, null, null), List.of(),
                List.of(), List.of(), List.of(), List.of());
        assertEquals(List.of(new Fault("subject", "birthDate", "", "a course of nature \"synthetic\" must not carry a person's name or "
                + "birthDate: leave them out, or set nature to \"clinical\"")), CourseRules.faults(course));
    }

    @Test
    void allFaultsStandInTheRefusalOfAnUncheckedCourse() {
        Course course = course(false, null, List.of(observation("a", "2012"), observation("a", "2013")), List.of());
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, course::checked).getMessage());
        assertTrue(message.contains("observations[1]: the id") && message.contains("observations[0]: the calendar time \"2012\"")
                && message.contains("observations[1]: the calendar time \"2013\""), message);
    }

    private static Fault lost(String where, String field, String id) {
        return new Fault(where, field, id, "the treatment \"" + id + "\" is not in this course: correct the id or add it");
    }

    private static Course phase(Period period) {
        return course(false, null, List.of(), List.of(new Treatment("t", Concept.named("T"), Role.DISEASE_DIRECTED,
                List.of(Phase.of(period)), List.of(), Outcome.notStated(), null, NOWHERE)));
    }

    private static Course course(boolean calendar, @Nullable String index, List<Observation> observations, List<Treatment> treatments) {
        return new Course(head(), patient(null), new Timeframe(calendar, index, null, null), observations, treatments,
                List.of(), List.of(), List.of());
    }

    private static CourseHead head() {
        return head(Nature.SYNTHETIC);
    }

    private static CourseHead head(Nature nature) {
        return new CourseHead("x", "X", nature, null, Map.of(), List.of());
    }

    private static Patient patient(@Nullable LocalDate birth) {
        return new Patient(new Subject.Person(null, birth, Subject.Sex.UNKNOWN, new Subject.Age.NotStated(),
                Subject.Body.unknown()), List.of());
    }

    private static Observation observation(String id, String time) {
        return new Observation(id, Concept.known("ck", "CK"), TimeNotation.read(time), new Reading(Result.Numeric.exactly("1"), null, "1"),
                Limits.none(), ResultStatus.NOT_STATED, null, NOWHERE);
    }

    private static Treatment treatment(String id, String time) {
        return new Treatment(id, Concept.named("T"), Role.DISEASE_DIRECTED, List.of(),
                List.of(new Administration(TimeNotation.read(time), null, null, null)), Outcome.notStated(), null, NOWHERE);
    }
}
