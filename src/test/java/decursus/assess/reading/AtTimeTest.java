package decursus.assess.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Flag;
import decursus.domain.result.Observation;
import decursus.domain.result.Result;
import decursus.domain.time.DaySpan;
import decursus.testing.CourseGenerator;
import decursus.testing.Courses;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The last measured values of a day.
class AtTimeTest {

    private static MomentReading at(double day, Observation... results) {
        Course course = Courses.of(List.of(results), List.of(), List.of());
        return AtTime.read(course, DayZero.of(course), day, Catalog.bundled());
    }

    private static Observation ck(String when, String printed) {
        return Courses.result("ck", when, printed, "U/l", "170");
    }

    private static List<String> printed(List<Measured> measured) {
        return measured.stream().map(each -> each.observation().reading().verbatim()).toList();
    }

    @Test
    void theLastMeasuredValueStandsAndNothingBetweenIsMadeUp() {
        AnalyteAt value = at(50, ck("day 0", "1000"), ck("day 20", "500"), ck("day 100", "100")).values().getFirst();
        assertEquals(List.of("500"), printed(value.last()));
        assertEquals(new Gap(30, 30), value.last().getFirst().before());
    }

    @ParameterizedTest
    @CsvSource({"19.4, 1000", "19.5, 500", "20, 500", "20.49, 500", "99.49, 500", "99.5, 100"})
    void aDayCountsFromItsFirstMoment(double position, String expected) {
        AnalyteAt value = at(position, ck("day 0", "1000"), ck("day 20", "500"), ck("day 100", "100")).values().getFirst();
        assertEquals(List.of(expected), printed(value.last()));
    }

    @Test
    void resultsOfOneDayAreAllListed() {
        AnalyteAt value = at(8, ck("day 5", "300"), ck("day 5", "320"), ck("day 4", "900")).values().getFirst();
        assertEquals(List.of("320", "300"), printed(value.last()));
    }

    @Test
    void aMonthThatTheDayLiesInMayBeBeforeOrAfter() {
        AnalyteAt value = at(92, ck("day 0", "1000"), ck("month 3", "100")).values().getFirst();
        assertEquals(List.of("1000"), printed(value.last()));
        assertEquals(List.of("100"), printed(value.perhaps()));
        assertEquals(List.of("100"), printed(at(107, ck("day 0", "1000"), ck("month 3", "100")).values().getFirst().last()));
    }

    @Test
    void aBoundedTimeHasNoDistance() {
        Measured baseline = at(30, ck("before day 0", "4298")).values().getFirst().last().getFirst();
        assertEquals(31, baseline.before().least());
        assertTrue(Double.isInfinite(baseline.before().most()));
        assertEquals(Measured.Age.NOT_KNOWN, baseline.age());
        assertEquals(List.of("4298"), printed(at(-30, ck("before day 0", "4298")).values().getFirst().perhaps()));
        assertEquals(List.of(), at(-1, ck("after day 0", "99")).values());
        assertEquals(List.of("99"), printed(at(400, ck("after day 0", "99")).values().getFirst().perhaps()));
        assertEquals(List.of("99"), printed(at(400, ck("unknown", "99")).values().getFirst().undated()));
    }

    @Test
    void whatMayBeTheLastStandsBesideWhatMayBeTheLast() {
        AnalyteAt value = at(30, ck("~year -6", "29133"), ck("before day 0", "4298"), ck("~year -9", "1")).values().getFirst();
        assertEquals(List.of("4298", "29133"), printed(value.last()));
    }

    @Test
    void anExclusiveLimitIsHighAtTheLimitItself() {
        assertEquals(Flag.NORMAL, at(0, ck("day 0", "170")).values().getFirst().last().getFirst().flag());
        assertEquals(Flag.HIGH, at(0, ck("day 0", "171")).values().getFirst().last().getFirst().flag());
        Measured high = at(0, ck("day 0", "4298")).values().getFirst().last().getFirst();
        assertEquals(25.28, Objects.requireNonNull(high.ofLimit()).times().doubleValue(), 0.005);
    }

    @Test
    void onlyWhereHighIsWorseIsAValueAMultipleOfItsLimit() {
        assertNull(at(0, Courses.result("igg", "day 0", "20", "g/l", "16")).values().getFirst().last().getFirst().ofLimit());
        assertNull(at(0, ck("day 0", "10-20")).values().getFirst().last().getFirst().ofLimit());
        assertNull(at(0, Courses.result("ck", "day 0", "99", "furlongs", null)).values().getFirst().last().getFirst().ofLimit());
        Measured usual = at(0, Courses.result("ck", "day 0", "290", "U/l", null)).values().getFirst().last().getFirst();
        assertTrue(Objects.requireNonNull(usual.ofLimit()).fromCatalogue());
        assertEquals(Flag.NONE, usual.flag());
    }

    @Test
    void anExcludedResultDoesNotStand() {
        Observation wrong = ck("day 20", "5");
        Observation excluded = new Observation(wrong.id(), wrong.analyte(), wrong.time(), wrong.reading(), wrong.limits(),
                wrong.status().excluding("another patient's tube"), null, wrong.provenance());
        assertEquals(List.of("1000"), printed(at(30, ck("day 0", "1000"), excluded).values().getFirst().last()));
    }

    @Test
    void notDoneDoesNotHideWhatWasMeasured() {
        AnalyteAt value = at(30, Courses.result("dlco_pct", "day 0", "50", "%", null),
                Courses.result("dlco_pct", "day 20", "not done: technical problem", null, null)).values().getFirst();
        assertEquals(List.of("50"), printed(value.last()));
        assertEquals(1, value.notDone().size());
        AnalyteAt later = at(50, Courses.result("dlco_pct", "day 40", "50", "%", null),
                Courses.result("dlco_pct", "day 20", "not done: technical problem", null, null)).values().getFirst();
        assertEquals(List.of(), later.notDone());
    }

    @ParameterizedTest
    @CsvSource({"ck, 180, RECENT", "ck, 181, OLD", "fvc_pct, 400, RECENT", "fvc_pct, 401, OLD",
        "mmt8_80, 365, RECENT", "mmt8_80, 366, OLD"})
    void aValueIsOldBeyondTheLongestDistanceOfItsAnalyte(String analyte, int day, Measured.Age age) {
        assertEquals(age, at(day, Courses.result(analyte, "day 0", "70", null, null)).values().getFirst().last().getFirst().age());
    }

    @Test
    void creatineKinaseComesFirstThenTheCataloguesOrderThenTheCourses() {
        List<AnalyteAt> values = at(9, Courses.result("zeta", "day 0", "1", null, null), Courses.result("crp", "day 0", "1", "mg/l", null),
                Courses.result("alpha", "day 0", "1", null, null), Courses.result("myoglobin", "day 0", "1", "µg/l", null),
                ck("day 0", "1")).values();
        assertEquals(List.of("ck", "myoglobin", "crp", "zeta", "alpha"), values.stream().map(each -> each.analyte().identity()).toList());
    }

    /// Against a plain walk through all results of random courses of every kind.
    @Test
    void anyCourseIsReadAsAWalkThroughAllResultsReadsIt() {
        for (long seed = 1; seed <= 150; seed++) {
            Course course = CourseGenerator.course(seed, 30);
            DayZero dayZero = DayZero.of(course);
            AtTime reader = AtTime.of(course, dayZero, Catalog.bundled());
            List<DaySpan> days = course.observations().stream().map(each -> Gap.wholeDays(dayZero.axis().span(each.time())))
                    .filter(DaySpan::bounded).toList();
            List<Double> asked = Stream.concat(Stream.of(-400.0, 0.0, 77.0), days.stream().flatMap(each ->
                    Stream.of(each.earliest() - 0.4, each.middle(), each.latest() + 0.4))).limit(40).toList();
            for (double position : asked) {
                assertRead(course, dayZero, reader.at(position), seed);
            }
        }
    }

    private static void assertRead(Course course, DayZero dayZero, MomentReading reading, long seed) {
        double end = reading.day() + 0.5;
        for (AnalyteAt value : reading.values()) {
            List<Observation> own = course.countedObservations().stream()
                    .filter(each -> each.analyte().identity().equals(value.analyte().identity())).toList();
            List<Observation> measured = own.stream()
                    .filter(each -> !(each.reading().result() instanceof Result.NotDone)).toList();
            List<Observation> known = measured.stream().filter(each -> days(each, dayZero).latest() <= end).toList();
            List<String> expected = known.stream().filter(each -> known.stream()
                    .noneMatch(other -> days(each, dayZero).precedes(days(other, dayZero)))).map(Observation::id).sorted().toList();
            assertEquals(expected, value.last().stream().map(each -> each.observation().id()).sorted().toList(), "seed " + seed);
            List<String> perhaps = own.stream().map(each -> new Object[] {each.id(), days(each, dayZero)})
                    .filter(each -> !each[1].equals(DaySpan.unbounded()))
                    .filter(each -> ((DaySpan) each[1]).earliest() < end && ((DaySpan) each[1]).latest() > end)
                    .map(each -> (String) each[0]).sorted().toList();
            assertEquals(perhaps, value.perhaps().stream().map(each -> each.observation().id()).sorted().toList(), "seed " + seed);
        }
    }

    private static DaySpan days(Observation each, DayZero dayZero) {
        return Gap.wholeDays(dayZero.axis().span(each.time()));
    }
}
