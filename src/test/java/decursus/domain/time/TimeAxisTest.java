package decursus.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.time.TimePoint.AtMinute;
import decursus.domain.time.TimePoint.Between;
import decursus.domain.time.TimePoint.InMonth;
import decursus.domain.time.TimePoint.InYear;
import decursus.domain.time.TimePoint.OnDate;
import decursus.domain.time.TimePoint.Relative;
import decursus.testing.Dice;
import decursus.testing.TimeGenerator;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAxisTest {

    private static final LocalDate ZERO = LocalDate.of(1972, 2, 29);
    private static final TimeAxis DATED = TimeAxis.dated(ZERO);
    private static final TimeAxis COUNTED = TimeAxis.relative();
    /// Rounding of sums of halves and of 1440ths of a day.
    private static final double EPS = 1e-6;

    @Property
    void earlierDateNeverMapsLater(@ForAll @IntRange(min = -60_000, max = 80_000) int a, @ForAll @IntRange(max = 400) int later) {
        DaySpan first = span(new OnDate(ZERO.plusDays(a), false));
        DaySpan second = span(new OnDate(ZERO.plusDays((long) a + later), false));
        assertEquals(a, first.middle());
        assertEquals(later, second.middle() - first.middle());
        assertEquals(1, first.length());
    }

    @Property
    void earlierMinuteNeverMapsLater(
            @ForAll @IntRange(min = -9_000_000, max = 9_000_000) int minute, @ForAll @IntRange(max = 3_000) int later) {
        LocalDateTime at = ZERO.atStartOfDay().plusMinutes(minute);
        DaySpan first = span(new AtMinute(at, null, false));
        DaySpan second = span(new AtMinute(at.plusMinutes(later), null, false));
        assertEquals(later / 1_440.0, second.middle() - first.middle(), EPS);
        DaySpan day = span(new OnDate(at.toLocalDate(), false));
        assertTrue(day.earliest() <= first.earliest() && first.latest() <= day.latest());
        assertEquals(minute / 1_440.0 - 0.5, first.middle(), EPS);
    }

    @Property
    void monthAndYearCoverTheirDaysExactly(
            @ForAll @IntRange(min = 1_800, max = 2_200) int year, @ForAll @IntRange(min = 1, max = 12) int month) {
        YearMonth of = YearMonth.of(year, month);
        DaySpan span = span(new InMonth(of, false));
        assertEquals(of.lengthOfMonth(), span.length());
        assertEquals(span(new OnDate(of.atDay(1), false)).earliest(), span.earliest());
        assertEquals(span(new OnDate(of.atEndOfMonth(), false)).latest(), span.latest());
        DaySpan whole = span(new InYear(Year.of(year), false));
        assertEquals(Year.isLeap(year) ? 366 : 365, whole.length());
        assertTrue(whole.earliest() <= span.earliest() && span.latest() <= whole.latest());
    }

    @Property
    void aboutWidensByHalfAUnitOnEachSide(@ForAll long seed) {
        Dice dice = new Dice(seed);
        LocalDate date = ZERO.plusDays(dice.from(-50_000, 50_000));
        widened(span(new OnDate(date, false)), span(new OnDate(date, true)), 0.5);
        YearMonth month = YearMonth.from(date);
        widened(span(new InMonth(month, false)), span(new InMonth(month, true)), month.lengthOfMonth() / 2.0);
        Year year = Year.from(date);
        widened(span(new InYear(year, false)), span(new InYear(year, true)), year.length() / 2.0);
        LocalDateTime minute = date.atTime(dice.from(0, 23), dice.from(0, 59));
        widened(span(new AtMinute(minute, null, false)), span(new AtMinute(minute, null, true)), 0.5 / 1_440);
        RelativeUnit unit = dice.of(RelativeUnit.class);
        int count = dice.from(-190, 190);
        widened(COUNTED.span(new Relative(count, unit, false)), COUNTED.span(new Relative(count, unit, true)), unit.days() / 2);
    }

    private static void widened(DaySpan exact, DaySpan about, double by) {
        assertEquals(exact.earliest() - by, about.earliest(), EPS);
        assertEquals(exact.latest() + by, about.latest(), EPS);
    }

    @Property
    void dayZeroIsADayLikeAnyOther(@ForAll @IntRange(min = -60_000, max = 70_000) int day) {
        DaySpan counted = COUNTED.span(Relative.day(day));
        assertEquals(new DaySpan(day - 0.5, day + 0.5), counted);
        assertEquals(counted.latest(), COUNTED.span(Relative.day(day + 1)).earliest());
        assertEquals(counted, DATED.span(new OnDate(ZERO.plusDays(day), false)));
        assertEquals(counted, DATED.span(Relative.day(day)));
    }

    @Test
    void countedMonthCoversHalfAMonthAroundIt() {
        assertEquals(new DaySpan(2.5 * 30.4375, 3.5 * 30.4375), COUNTED.span(new Relative(3, RelativeUnit.MONTH, false)));
        assertEquals(new DaySpan(-3.5 * 7, -2.5 * 7), COUNTED.span(new Relative(-3, RelativeUnit.WEEK, false)));
        assertEquals(new DaySpan(-7 * 365.25, -5 * 365.25), COUNTED.span(new Relative(-6, RelativeUnit.YEAR, true)));
    }

    @Test
    void noonOfADayIsItsMiddleAndMidnightItsEdge() {
        assertEquals(0, span(new AtMinute(ZERO.atTime(12, 0), null, false)).middle());
        assertEquals(-0.5, span(new AtMinute(ZERO.atTime(0, 0), null, false)).middle());
        assertEquals(0.5, span(new AtMinute(ZERO.plusDays(1).atTime(0, 0), null, false)).middle());
    }

    @Test
    void leapDaysAndYearsBefore1970KeepTheirPlace() {
        assertEquals(1, span(new OnDate(LocalDate.of(1972, 3, 1), false)).middle());
        assertEquals(-1, span(new OnDate(LocalDate.of(1972, 2, 28), false)).middle());
        assertEquals(29, span(new InMonth(YearMonth.of(1972, 2), false)).length());
        assertEquals(28, span(new InMonth(YearMonth.of(1900, 2), false)).length());
        assertEquals(LocalDate.of(1931, 7, 4).toEpochDay() - ZERO.toEpochDay(), span(new OnDate(LocalDate.of(1931, 7, 4), false)).middle());
    }

    @Test
    void offsetIsKeptAndNotApplied() {
        assertEquals(span(TimeNotation.read("1972-02-29T23:00")), span(TimeNotation.read("1972-02-29T23:00-11:00")));
    }

    @Property
    void boundedPointsAreOpenOnTheirSideAndLeaveOutTheirLimit(@ForAll long seed) {
        Dice dice = new Dice(seed);
        TimePoint limit = new Relative(dice.from(-100, 100), dice.of(RelativeUnit.class), dice.once(2));
        DaySpan at = COUNTED.span(limit);
        DaySpan before = COUNTED.span(new TimePoint.Before(limit));
        assertEquals(new DaySpan(Double.NEGATIVE_INFINITY, at.earliest()), before);
        assertFalse(before.bounded());
        assertThrows(IllegalStateException.class, before::middle);
        assertEquals(new DaySpan(at.latest(), Double.POSITIVE_INFINITY), COUNTED.span(new TimePoint.After(limit)));
        TimePoint end = new Relative(dice.from(101, 190), RelativeUnit.YEAR, false);
        assertEquals(at.hull(COUNTED.span(end)), COUNTED.span(new Between(limit, end)));
        assertEquals(DaySpan.unbounded(), COUNTED.span(new TimePoint.Unknown()));
    }

    @Property
    void countedTimeHasTheSamePlaceOnEveryAxis(@ForAll long seed) {
        TimePoint point = new TimeGenerator(new Dice(seed), null).time();
        assertEquals(DATED.span(point), COUNTED.span(point));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1972", "1972-02", "~1972-02-29", "1972-02-29T12:00", "before 1972", "after 1972", "between 1972 and 1973"})
    void calendarTimeHasNoPlaceOnACountedAxis(String time) {
        assertThrows(IllegalArgumentException.class, () -> COUNTED.span(TimeNotation.read(time)));
    }

    @ParameterizedTest
    @CsvSource({"day 4, day 5, true", "day 5, day 4, false", "day 5, day 5, false", "month 2, month 3, true", "month 2, day 70, false",
        "before day 5, day 5, true", "day 5, after day 5, true", "~day 4, day 5, false", "unknown, day 5, false"})
    void dayPrecedesTheNext(String first, String second, boolean precedes) {
        assertEquals(precedes, span(TimeNotation.read(first)).precedes(span(TimeNotation.read(second))));
    }

    @Test
    void midnightBelongsToTheDayThatBegins() {
        DaySpan midnight = span(TimeNotation.read("1972-03-01T00:00"));
        assertFalse(midnight.precedes(midnight));
        assertFalse(midnight.precedes(span(TimeNotation.read("1972-03-01"))));
        assertTrue(span(TimeNotation.read("1972-02-29")).precedes(midnight));
    }

    private static DaySpan span(TimePoint point) {
        return DATED.span(point);
    }
}
