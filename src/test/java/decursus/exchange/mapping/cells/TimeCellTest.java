package decursus.exchange.mapping.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.mapping.profile.DateOrder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Times as people write them into cells.
class TimeCellTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2012-02-29        | 2012-02-29
            29.02.2012        | 2012-02-29
            29. 2. 2012       | 2012-02-29
            20120229          | 2012-02-29
            2012-02           | 2012-02
            02/2012           | 2012-02
            2012              | 2012
            Mai 2013          | 2013-05
            May 2013          | 2013-05
            12. März 2013     | 2013-03-12
            March 12, 2013    | 2013-03-12
            ca. 2012          | ~2012
            Tag 7             | day 7
            day -13           | day -13
            Day −13           | day -13
            Woche +4          | week 4
            month12           | month 12
            """)
    void readsWhatPeopleWrite(String written, String told) {
        assertEquals(told, TimeNotation.write(TimeCell.read(written, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dayA3", "day .5", "Tag,7", "week /2", "tagÄ1", "day --3", "31.04.2020", "00.01.2020", "2020-13", "30 Feb 2020",
        "soon", "day 999999", "1.2.3.4", "2012-02-29-1"})
    void saysWhatIsNoTime(String written) {
        String sentence = String.valueOf(assertThrows(IllegalArgumentException.class,
                () -> TimeCell.read(written, DateOrder.DAY_FIRST)).getMessage());
        assertTrue(sentence.contains(written), sentence);
    }

    @Test
    void everyDayComesBackFromEveryWayOfWritingIt() {
        Random random = new Random(29);
        List<DateTimeFormatter> dayFirst = List.of("yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "d-M-yyyy", "yyyyMMdd",
                "d MMM yyyy", "dd-MMM-yyyy").stream().map(each -> DateTimeFormatter.ofPattern(each, Locale.ROOT)).toList();
        DateTimeFormatter monthFirst = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);
        for (int i = 0; i < 2_000; i++) {
            LocalDate day = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(40_000));
            TimePoint expected = new TimePoint.OnDate(day, false);
            dayFirst.forEach(each -> assertEquals(expected, TimeCell.read(each.format(day), DateOrder.DAY_FIRST), () -> each.format(day)));
            assertEquals(expected, TimeCell.read(monthFirst.format(day), DateOrder.MONTH_FIRST));
        }
    }
}
