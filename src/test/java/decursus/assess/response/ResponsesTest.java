package decursus.assess.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import decursus.assess.response.LineResponse.Baseline.State;
import decursus.assess.response.LineResponse.Rule;
import decursus.assess.response.LineResponse.ToNormal;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.testing.Courses;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The response of creatine kinase to one line from day 0 to day 100.
class ResponsesTest {

    private static Treatment line(String agent, Role role, String from, String to) {
        Period period = new Period(new Period.Start.At(TimeNotation.read(from)), new Period.End.At(TimeNotation.read(to)));
        return new Treatment(agent + role, Concept.known(agent, agent), role, List.of(Phase.of(period)), List.of(),
                Outcome.notStated(), null, Courses.SYNTHETIC);
    }

    private static List<LineResponse> responses(List<Treatment> treatments, String... results) {
        List<Observation> observations = Arrays.stream(results).map(each -> each.split(": "))
                .map(each -> Courses.result("ck", each[0], each[1], "U/l", "170")).toList();
        Course course = Courses.of(observations, treatments, List.of());
        return Responses.of(course, DayZero.of(course), Catalog.bundled(), "ck");
    }

    private static LineResponse response(String... results) {
        return responses(List.of(line("mmf", Role.DISEASE_DIRECTED, "day 0", "day 100")), results).getFirst();
    }

    @ParameterizedTest
    @CsvSource({"day -90, FOUND", "day -91, TOO_OLD", "day 0, FOUND", "day 1, NONE", "before day 0, AGE_NOT_REPORTED", "month -3, TOO_OLD",
        "month -2, FOUND", "unknown, NONE"})
    void aBaselineIsNotOlderThanNinetyDays(String when, State state) {
        assertEquals(state, response(when + ": 900").baseline().state());
    }

    @Test
    void timeToNormalIsAnIntervalBetweenTwoResults() {
        ToNormal.Between between = assertInstanceOf(ToNormal.Between.class,
                response("day -3: 900", "day 30: 400", "day 60: 171", "day 80: 170", "day 90: 300").toNormal());
        assertEquals(new Gap(60, 80), between.after());
        assertEquals(new Gap(0, 40), assertInstanceOf(ToNormal.Between.class, response("day -3: 900", "day 40: 99").toNormal()).after());
        assertInstanceOf(ToNormal.NotReached.class, response("day -3: 900", "day 40: 800", "day 101: 99").toNormal());
        assertInstanceOf(ToNormal.NotKnown.class, response("day -3: 900").toNormal(), "nothing was measured under it");
        assertInstanceOf(ToNormal.NotKnown.class, response("day -3: 900", "day 40: <500").toNormal(), "a bound that does not decide");
        assertInstanceOf(ToNormal.NeverAbnormal.class, response("day -3: 90", "day 40: 80").toNormal());
    }

    @Test
    void theBestIsTheLeastUnderTheLine() {
        LineResponse response = response("day -3: 5", "day 30: 400", "day 60: ~200", "day 90: 300", "day 101: 1", "day 40: >100");
        assertNotNull(response.best());
        assertEquals("~200", response.best().reading().verbatim());
        assertNotNull(response.atStop());
        assertEquals("300", response.atStop().reading().verbatim());
        assertNull(response("day -3: 5", "day 9: 400").atStop(), "91 days before the stop");
        assertEquals(Rule.STOP, response.until().rule());
    }

    @Test
    void onlyLinesAreTold() {
        List<LineResponse> lines = responses(List.of(line("mmf", Role.DISEASE_DIRECTED, "day 50", "day 90"),
                line("fludarabine", Role.CONDITIONING, "day -5", "day -3"), line("ivig", Role.IG_REPLACEMENT, "day 0", "day 9"),
                line("tacrolimus", Role.BRIDGING, "day 0", "day 9")), "day 0: 9");
        assertEquals(List.of("tacrolimus", "mmf"), lines.stream().map(each -> each.line().treatment().agent().key()).toList());
    }
}
