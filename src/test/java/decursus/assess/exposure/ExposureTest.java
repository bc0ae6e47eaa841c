package decursus.assess.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.Concept;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.course.Timeframe;
import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Outcome;
import decursus.domain.treatment.Phase;
import decursus.domain.treatment.Role;
import decursus.domain.treatment.Treatment;
import decursus.testing.CourseGenerator;
import decursus.testing.Courses;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a treatment stands on a day.
class ExposureTest {

    private static Exposure exposure(@Nullable String cutOff, Treatment treatment) {
        Course course = Courses.of(List.of(), List.of(treatment), List.of(), new Timeframe(false, null, null,
                cutOff == null ? null : TimeNotation.read(cutOff)));
        return Exposures.of(course, DayZero.of(course), Catalog.bundled()).all().getFirst();
    }

    private static Treatment given(String agent, Role role, String... days) {
        return new Treatment(agent, Concept.known(agent, agent), role, List.of(), Arrays.stream(days)
                .map(day -> new Administration(TimeNotation.read(day), Dose.of("1", "g"), null, null)).toList(), Outcome.notStated(), null,
                Courses.SYNTHETIC);
    }

    private static Treatment phases(String agent, Phase... phases) {
        return new Treatment(agent, Concept.known(agent, agent), Role.DISEASE_DIRECTED, List.of(phases), List.of(), Outcome.notStated(),
                null, Courses.SYNTHETIC);
    }

    /// A phase such as `day 0>day 10`, `<day 0>day 10` (running before), `day 0>ongoing day 9`, `day 0>stopped`, `day 0>`.
    private static Phase phase(String text) {
        String[] ends = text.startsWith("<") ? text.substring(1).split(">", -1) : text.split(">", -1);
        Period.Start start = ends[0].isEmpty() ? new Period.Start.Unknown() : text.startsWith("<")
                ? new Period.Start.RunningBefore(TimeNotation.read(ends[0])) : new Period.Start.At(TimeNotation.read(ends[0]));
        Period.End end = ends[1].isEmpty() ? new Period.End.NotStated() : ends[1].equals("stopped") ? new Period.End.StoppedTimeUnknown()
                : ends[1].equals("ongoing") ? new Period.End.OngoingAsOf(null) : ends[1].startsWith("ongoing ")
                ? new Period.End.OngoingAsOf(TimeNotation.read(ends[1].substring(8))) : new Period.End.At(TimeNotation.read(ends[1]));
        return new Phase(new Period(start, end), Dose.of("5", "mg"), null, null, null, null);
    }

    private static String standing(Exposure exposure, String days) {
        return Arrays.stream(days.split(" ")).map(day -> exposure.on(Long.parseLong(day)).map(each -> switch (each) {
            case CERTAIN -> "c";
            case POSSIBLE -> "p";
            case BETWEEN_GIVINGS -> "b";
            case EFFECT_WINDOW -> "e";
            case GIVEN_BEFORE -> "g";
        }).orElse("-")).collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "day 0>day 10,             -1 0 5 10 11,            -ccc-",
        "<day 0>day 10,            -500 -2 -1 5 10 11,      ppccc-",
        "day 0>,                   -1 0 1 500,              -cpp",
        "day 0>stopped,            -1 0 1 100 101,          -cpp-",
        "day 0>ongoing,            -1 0 99 100 101,         -cccp",
        "day 0>ongoing day 30,     -1 0 30 31 200,          -ccpp",
        "month 1>month 3,          10 15 16 46 76 77 107 108, -ppccpp-",
        "day 0>between day 5 and day 9, 4 5 6 9 10,         ccpp-",
        ">day 10,                  -900 9 10 11,            ppc-",
        "week 1>day 60,            3 4 9 10 60 61,          -ppcc-",
    })
    void aPhaseIsCertainOnlyWhereItsEndsAre(String text, String days, String expected) {
        assertEquals(expected, standing(exposure("day 100", phases("tacrolimus", phase(text))), days));
    }

    @Test
    void theReasonOfADoubtIsTold() {
        Exposure open = exposure("day 100", phases("tacrolimus", phase("<day 0>stopped")));
        assertEquals(Set.of(Doubt.START_NOT_REPORTED, Doubt.STOP_NOT_DATED), open.doubts(-50));
        assertEquals(Set.of(Doubt.AFTER_LAST_REPORT), exposure("day 100", phases("mmf", phase("day 0>ongoing day 30"))).doubts(40));
    }

    @ParameterizedTest
    @CsvSource({
        // within a regimen, then without a declared window, then 200 days are over
        "tocilizumab, day 0|day 28|day 200|day 500, -1 0 1 28 199 200 201 400 401 500, -cbcbcgg-c",
        // rituximab's window of 180 days outlasts the last giving; between the two it is a regimen
        "rituximab,   day 0|day 14,         -1 0 7 14 15 194 195,                   -cbcee-",
        "rituximab,   month 3,              70 76 91 106 107 287 288,                -pppee-",
        "leukapheresis, day 0,              -1 0 1,                                  -c-",
    })
    void givingsStandAsTheyWereGiven(String agent, String givings, String days, String expected) {
        Role role = agent.equals("leukapheresis") ? Role.PROCEDURE : Role.DISEASE_DIRECTED;
        assertEquals(expected, standing(exposure(null, given(agent, role, givings.split("\\|"))), days));
    }

    @Test
    void theNextGivingIsNeverTheLastOne() {
        Exposure exposure = exposure(null, given("tocilizumab", Role.DISEASE_DIRECTED, "day 30", "day 0", "month 2", "after day 200"));
        assertTrue(exposure.last(-1).isEmpty());
        assertEquals(TimeNotation.read("day 0"), exposure.last(29).orElseThrow().time());
        assertEquals(TimeNotation.read("day 30"), exposure.last(30).orElseThrow().time());
        assertEquals(TimeNotation.read("month 2"), exposure.perhaps(60).orElseThrow().time());
        assertEquals(TimeNotation.read("month 2"), exposure.last(400).orElseThrow().time());
    }

    @Test
    void aPhaseThatEndsYieldsToTheOneThatBeginsThatDay() {
        Phase high = new Phase(phase("day 0>day 10").period(), Dose.of("60", "mg"), null, null, null, null);
        Phase low = new Phase(phase("day 10>day 20").period(), Dose.of("40", "mg"), null, null, null, null);
        Exposure exposure = exposure(null, phases("prednisolone", high, low));
        assertEquals(List.of(high), exposure.phasesOn(9));
        assertEquals(List.of(low), exposure.phasesOn(10));
        assertEquals(List.of(low), exposure.phasesOn(20));
        assertEquals(TimeNotation.read("day 0"), exposure.since(15).orElseThrow().time(), "only the dose changed");
    }

    private static Phase dosed(String period, String milligrams) {
        return new Phase(phase(period).period(), Dose.of(milligrams, "mg"), null, null, null, null);
    }

    private static String doseSince(long day, Phase... phases) {
        return exposure(null, phases("prednisolone", phases)).doseSince(day).map(each -> TimeNotation.write(each.time())).orElse("?");
    }

    @Test
    void aDoseHoldsSinceItsLastChange() {
        Phase[] taper = {dosed("day 0>day 10", "60"), dosed("day 10>day 20", "40"), dosed("day 21>day 30", "40"),
            dosed("~day 31>day 40", "20"), dosed(">day 60", "10")};
        assertEquals("day 0", doseSince(9, taper));
        assertEquals("day 10", doseSince(10, taper));
        assertEquals("day 10", doseSince(25, taper), "the same dose went on");
        assertEquals("~day 31", doseSince(38, taper));
        assertEquals("?", doseSince(50, taper), "when it changed is not reported");
        assertEquals("?", doseSince(70, taper), "nothing is held");
    }

    /// 10 mg and 5 mg are 15 mg until one of them ends.
    @Test
    void aSumOfDosesHoldsSinceItsLastPartChanged() {
        Phase[] beside = {dosed("day 0>day 40", "10"), dosed("day 5>day 20", "5")};
        assertEquals("day 0", doseSince(3, beside));
        assertEquals("day 5", doseSince(12, beside));
        assertEquals("day 20", doseSince(30, beside));
    }

    @Test
    void whatHasNoPlaceInTimeIsKeptApart() {
        assertTrue(exposure(null, phases("tacrolimus", phase("<day 0>"))).dateless());
        assertTrue(exposure(null, given("fludarabine", Role.CONDITIONING, "before day 0")).dateless());
        assertTrue(exposure(null, given("tocilizumab", Role.TOXICITY_RESCUE, "after day 0")).certainlyAfter(0));
        assertFalse(exposure(null, given("tocilizumab", Role.TOXICITY_RESCUE, "after day 0")).certainlyAfter(1));
        assertFalse(exposure(null, phases("tacrolimus", phase("<day 0>day 10"))).dateless());
    }

    @Test
    void duringIsCertainOnlyBetweenTheInnerDays() {
        Course course = Courses.of(List.of(), List.of(phases("tacrolimus", phase("day 10>day 20")),
                given("tocilizumab", Role.TOXICITY_RESCUE, "day 25"), phases("mmf", phase("<day 0>"))), List.of());
        Exposures exposures = Exposures.of(course, DayZero.of(course), Catalog.bundled());
        assertEquals("tacrolimus tocilizumab?", during(exposures, "day 0", "month 1"));
        assertEquals("tacrolimus tocilizumab", during(exposures, "day 0", "day 25"));
        assertEquals("", during(exposures, "day 21", "day 24"));
        assertEquals("", during(exposures, "before day 0", "day 25"), "all or none");
    }

    private static String during(Exposures exposures, String from, String to) {
        TimeAxis axis = TimeAxis.relative();
        return exposures.during(axis.span(TimeNotation.read(from)), axis.span(TimeNotation.read(to))).stream()
                .map(each -> each.exposure().treatment().id() + (each.certain() ? "" : "?")).collect(Collectors.joining(" "));
    }

    /// Certain is never said where it was not possible, whatever the course.
    @Test
    void certainIsAlwaysPossible() {
        for (long seed = 1; seed <= 200; seed++) {
            Course course = CourseGenerator.course(seed, 20);
            for (Exposure each : Exposures.of(course, DayZero.of(course), Catalog.bundled()).all()) {
                for (long day = -1000; day <= 1000; day += 37) {
                    for (Exposure.Dosed phase : each.phases()) {
                        assertTrue(!phase.stretch().certainOn(day) || phase.stretch().possibleOn(day), "seed " + seed);
                        assertEquals(phase.stretch().certainOn(day), phase.stretch().doubts(day).isEmpty(), "seed " + seed);
                    }
                }
            }
        }
    }
}
