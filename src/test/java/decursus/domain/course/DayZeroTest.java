package decursus.domain.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.Concept;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.testing.Courses;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayZeroTest {

    private static DayZero of(List<Phase> phases, String... givings) {
        List<Administration> given = Arrays.stream(givings)
                .map(time -> new Administration(TimeNotation.read(time), null, null, null)).toList();
        Treatment index = new Treatment("t", Concept.named("Drug"), Role.DISEASE_DIRECTED, phases, given, Outcome.notStated(), null,
                Courses.SYNTHETIC);
        return DayZero.of(Courses.of(List.of(), List.of(index), List.of(), new Timeframe(true, "t", null, null)));
    }

    @Test
    void theFirstExactDayOfTheIndexTreatmentCounts() {
        DayZero zero = of(List.of(Phase.of(Period.at(TimeNotation.read("2020-05-04")))), "2020-06-01", "2020-05-03", "2020-07", "unknown");
        assertTrue(zero.known());
        assertEquals(new DaySpan(0.5, 1.5), zero.axis().span(TimeNotation.read("2020-05-04")));
    }

    @Test
    void anIndexTreatmentWithoutAnExactDayGivesNone() {
        DayZero zero = of(List.of(), "2020-05", "~2020-05-03");
        assertFalse(zero.known());
    }

    @Test
    void aGivingThatMayLieBeforeTheFirstExactDayLeavesDayZeroUnknown() {
        for (String earlier : List.of("2020-04", "2020-05", "2020", "~2020-05-03", "before 2020-05-01", "after 2020-01-01")) {
            DayZero zero = of(List.of(), "2020-05-03", earlier);
            assertFalse(zero.known(), earlier);
            assertTrue(zero.axis().span(TimeNotation.read("1800")).earliest() > 0, earlier);
        }
        for (String later : List.of("2020-06", "~2020-05-05", "after 2020-05-03", "unknown")) {
            assertTrue(of(List.of(), "2020-05-03", later).known(), later);
        }
    }

    @Test
    void aPhaseThatBeganBeforeTheFirstExactGivingLeavesDayZeroUnknown() {
        TimePoint may = TimeNotation.read("2020-05-01");
        List<Period> begunEarlier = List.of(new Period(new Period.Start.At(TimeNotation.read("2020-04")), new Period.End.NotStated()),
                new Period(new Period.Start.RunningBefore(may), new Period.End.NotStated()),
                new Period(new Period.Start.Unknown(), new Period.End.At(may)));
        for (Period period : begunEarlier) {
            assertFalse(of(List.of(Phase.of(period)), "2020-05-03").known(), period.toString());
        }
        assertTrue(of(List.of(Phase.of(new Period(new Period.Start.Unknown(), new Period.End.NotStated()))), "2020-05-03").known());
    }

    @Test
    void withoutADayZeroNothingReportedLiesBeforeTheAxis() {
        DayZero zero = of(List.of(), "2020-05");
        for (String time : List.of("1800", "before 1800-01-01", "2000-01-01", "before 2000-01-01", "2200")) {
            DaySpan span = zero.axis().span(TimeNotation.read(time));
            assertTrue(span.latest() > 0.5, () -> time + " is " + span);
        }
    }
}
