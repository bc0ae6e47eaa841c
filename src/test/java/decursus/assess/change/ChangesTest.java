package decursus.assess.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.assess.change.Difference.Reason;
import decursus.assess.reading.AtTime;
import decursus.assess.time.Gap;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.testing.CourseGenerator;
import decursus.testing.Courses;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What may be said of two results.
class ChangesTest {

    private static ValueChange between(Observation one, Observation other) {
        Course course = Courses.of(one.id().equals(other.id()) ? List.of(one) : List.of(one, other), List.of(), List.of());
        return Changes.of(course, DayZero.of(course), Catalog.bundled()).between(one, other);
    }

    private static Observation ck(String when, String printed) {
        return Courses.result("ck", when, printed, "U/l", "170");
    }

    private static Reason refused(Difference difference) {
        return assertInstanceOf(Difference.Refused.class, difference).reason();
    }

    @Test
    void differenceFoldAndMultiplesAreCountedFromTheEarlierResult() {
        for (ValueChange change : List.of(between(ck("day 10", "5600"), ck("day -595", "1250")),
                between(ck("day -595", "1250"), ck("day 10", "5600")))) {
            Difference.Numbers numbers = assertInstanceOf(Difference.Numbers.class, change.difference());
            assertEquals(new BigDecimal("4350"), numbers.delta());
            assertEquals(0, new BigDecimal("348").compareTo(Objects.requireNonNull(numbers.percent())));
            assertEquals(0, new BigDecimal("4.48").compareTo(Objects.requireNonNull(numbers.fold())));
            assertEquals(new Gap(605, 605), change.apart());
            assertEquals(7.35, Objects.requireNonNull(change.fromLimit()).times().doubleValue(), 0.01);
        }
    }

    @Test
    void anExactConversionIsMadeAndSaid() {
        ValueChange change = between(Courses.result("ck", "day 0", "10", "µkat/l", null), ck("day 9", "300"));
        Difference.Numbers numbers = assertInstanceOf(Difference.Numbers.class, change.difference());
        assertEquals(0, new BigDecimal("-300").compareTo(numbers.delta()));
        assertEquals("µkat/l → U/l ×60", numbers.conversion());
        assertEquals(Reason.OTHER_UNIT, refused(between(Courses.result("myoglobin", "day 0", "10", "nmol/l", null),
                Courses.result("myoglobin", "day 1", "10", "µg/l", null)).difference()), "a molar mass is not exact");
    }

    @ParameterizedTest
    @CsvSource({"<5, 8, CENSORED", "8, >1000, CENSORED", "10-20, 8, RANGE", "normal, 8, WORDS", "8, not done: lost, NOT_DONE"})
    void whatIsNoExactNumberGivesNoDifference(String one, String other, Reason reason) {
        assertEquals(reason, refused(between(ck("day 0", one), ck("day 5", other)).difference()));
    }

    @Test
    void noArithmeticAcrossUnitsAnalytesOrAnOpenOrder() {
        assertEquals(Reason.OTHER_UNIT,
                refused(between(ck("day 0", "9"), Courses.result("ck", "day 1", "9", "arb. units", null)).difference()));
        assertEquals(Reason.OTHER_ANALYTE,
                refused(between(ck("day 0", "9"), Courses.result("alt", "day 1", "9", "U/l", null)).difference()));
        assertEquals(Reason.ORDER_OPEN, refused(between(ck("month 1", "9"), ck("day 30", "10")).difference()));
        assertEquals(Reason.SAME_RESULT, refused(between(ck("day 0", "9"), ck("day 0", "9")).difference()));
    }

    @Test
    void zeroHasNoPercentageAndNoFold() {
        Difference.Numbers numbers = assertInstanceOf(Difference.Numbers.class, between(ck("day 0", "0"), ck("day 1", "13")).difference());
        assertTrue(numbers.percent() == null && numbers.fold() == null);
        assertTrue(assertInstanceOf(Difference.Numbers.class, between(ck("day 0", "~9"), ck("day 1", "13")).difference()).approximate());
    }

    @Test
    void anOpenTimeNamesNoTreatments() {
        ValueChange change = between(ck("before day 0", "4298"), ck("day 150", "99"));
        assertEquals(new Gap(151, Double.POSITIVE_INFINITY), change.apart());
        assertFalse(change.meanwhile().told());
        assertInstanceOf(Difference.Numbers.class, change.difference());
    }

    @Test
    void anyTwoDaysOfAnyCourseCanBeCompared() {
        for (long seed = 1; seed <= 100; seed++) {
            Course course = CourseGenerator.course(seed, 30);
            DayZero dayZero = DayZero.of(course);
            AtTime reader = AtTime.of(course, dayZero, Catalog.bundled());
            Changes changes = Changes.of(course, dayZero, Catalog.bundled());
            for (ValueChange each : changes.between(reader, 400, -400)) {
                assertEquals(each.from().analyte().identity(), each.to().analyte().identity());
                assertTrue(each.apart().most() >= each.apart().least());
            }
        }
    }
}
