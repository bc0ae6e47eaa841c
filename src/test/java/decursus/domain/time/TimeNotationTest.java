package decursus.domain.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import decursus.testing.Dice;
import decursus.testing.TimeGenerator;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeNotationTest {

    private static final String FORMS = " can not be read: write it as 2012-02-29, 2012-02, 2012, day -13, month 3, with ~ for about, "
            + "or before …, after …, between … and …, unknown";

    @Property(tries = 2_000)
    void writtenPointIsReadAsAnEqualOne(@ForAll long seed, @ForAll boolean dated) {
        Dice dice = new Dice(seed);
        TimePoint point = new TimeGenerator(dice, dated ? LocalDate.of(dice.from(1850, 2150), 2, 28) : null).time();
        assertEquals(point, TimeNotation.read(TimeNotation.write(point)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "2012-02", "2012-02-29", "2012-02-29T14:45", "2012-02-29T00:00Z", "2012-02-29T14:45+01:00",
        "1899-12-31", "day 0", "day -13", "week 8", "month 3", "year -6", "~2012", "~2012-02", "~day 3", "~2012-02-29T14:45",
        "before day 0", "after 2013-05", "before ~2013", "between 2012-02 and 2013-05", "between ~day -3 and week 2", "unknown"})
    void everyFormIsWrittenAsItIsRead(String text) {
        assertEquals(text, TimeNotation.write(TimeNotation.read(text)));
    }

    @ParameterizedTest
    @CsvSource({"' Day +3 ', day 3", "'WEEK 2', week 2", "'~ 2012', ~2012", "'Before day -0', before day 0", "'UNKNOWN', unknown"})
    void looseWritingIsRead(String written, String canonical) {
        assertEquals(canonical, TimeNotation.write(TimeNotation.read(written)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "12", "2012-2-9", "29.02.2012", "2012-02-29T14:45:30", "2012/02", "day 1.5", "day", "1000000 days",
        "day 1234567", "month three", "~unknown", "before", "before after day 0", "between day 1", "between 2012 and 2013 and 2014",
        "٢٠١٢", "2012-02-29 14:45", "day −13"})
    void otherTextsAreRefusedWithTheFormsThatAreRead(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> TimeNotation.read(text));
        assertEquals("the time \"" + text + "\"" + FORMS, refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-02-29", "1900-02-29", "2012-04-31", "2012-13", "2012-00-01", "2012-02-29T24:00", "2012-02-29T14:60",
        "2012-02-29T14:45+19:00"})
    void daysThatDoNotExistAreRefused(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> TimeNotation.read(text));
        assertEquals("the time \"" + text + "\" is no day of the calendar", refusal.getMessage());
    }

    @Test
    void yearsAndDistancesThatAreTypingErrorsAreRefused() {
        assertEquals("year 202 lies outside of 1800 to 2200",
                assertThrows(IllegalArgumentException.class, () -> TimeNotation.read("0202-01-01")).getMessage());
        assertEquals("time day 99999 lies more than 200 years from day 0",
                assertThrows(IllegalArgumentException.class, () -> TimeNotation.read("day 99999")).getMessage());
        assertEquals("a time between a calendar time and a count from day 0 has no order",
                assertThrows(IllegalArgumentException.class, () -> TimeNotation.read("between 2012 and day 3")).getMessage());
    }

    @Test
    void longTextIsCutInTheMessage() {
        String message = assertThrows(IllegalArgumentException.class, () -> TimeNotation.read("9".repeat(100_000))).getMessage();
        assertEquals("the time \"" + "9".repeat(60) + "…\"" + FORMS, message);
    }

    @Test
    void digitsStayWesternInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("2012", TimeNotation.write(TimeNotation.read("2012")));
            assertEquals("2012-02-29T14:45", TimeNotation.write(TimeNotation.read("2012-02-29T14:45")));
        } finally {
            Locale.setDefault(before);
        }
    }
}
