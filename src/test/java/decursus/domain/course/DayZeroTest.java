package decursus.domain.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.Concept;
import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
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
        DayZero zero = of(List.of(Phase.of(Period.at(TimeNotation.read("2020-05-04")))), "2020-06-01", "2020-05-03", "2020-04");
        assertTrue(zero.known());
        assertEquals(new DaySpan(0.5, 1.5), zero.axis().span(TimeNotation.read("2020-05-04")));
    }

    @Test
    void anIndexTreatmentWithoutAnExactDayGivesNone() {
        DayZero zero = of(List.of(), "2020-05", "~2020-05-03");
        assertFalse(zero.known());
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
