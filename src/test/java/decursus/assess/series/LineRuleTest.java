package decursus.assess.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.testing.Dice;
import decursus.assess.series.LineRule.Join;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Joins are written `-` for a line, `.` for "no values between", and a blank for nothing.
class LineRuleTest {

    private static String joins(String days, String barred, @Nullable Integer cap) {
        return LineRule.joins(numbers(days), numbers(barred), cap).stream()
                .map(join -> switch (join) {
                    case SOLID -> "-";
                    case NO_VALUES -> ".";
                    case NONE -> " ";
                }).collect(Collectors.joining());
    }

    private static double[] numbers(String text) {
        return text.isBlank() ? new double[0] : Arrays.stream(text.strip().split(" +")).mapToDouble(Double::parseDouble).toArray();
    }

    @Test
    void fewerThanFourValuesAreNotJoined() {
        assertEquals("", joins("", "", null));
        assertEquals("", joins("5", "", null));
        assertEquals("  ", joins("0 1 2", "", null));
        assertEquals("---", joins("0 1 2 3", "", null));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', delimiter = '|', textBlock = """
            0 10 20 30 60       | "----"
            0 10 20 30 61       | "---."
            0 10 20 30 40 70 80 | "------"
            0 10 20 30 40 71 81 | "----.-"
            0 5 100 105 200     | "-.-."
            0 10 10 10 20 50    | "-----"
            0 10 10 10 20 51    | "----."
            """)
    void aGapOfMoreThanThreeTimesTheUsualDistanceIsNoLine(String days, String joins) {
        assertEquals(joins, joins(days, "", null));
    }

    @Test
    void theUsualDistanceIsTakenFromFourOnEachSide() {
        // around the gap 100..131 the eight nearest distances are 10; the dense values further off do not count
        assertEquals("-------.----.-------", joins("0 1 2 3 4 5 6 7 60 70 80 90 100 131 141 151 161 171 172 173 174", "", null));
        assertEquals('-', joins("0 1 2 3 4 5 6 7 60 70 80 90 100 130 140 150 160 170 171 172 173", "", null).charAt(12));
    }

    @Test
    void eachSideOfDayZeroHasItsOwnUsualDistance() {
        // monthly before, daily after: thirty days are a line before and none after
        assertEquals("---", joins("-120 -90 -60 -30", "", null));
        assertEquals("-------.", joins("-120 -90 -60 -30 1 2 3 4 34", "", null));
        assertEquals("--------.", joins("-120 -90 -60 -30 0 1 2 3 4 34", "", null));
        assertEquals(".--------", joins("-34 -4 -3 -2 -1 0 30 60 90 120", "", null));
    }

    @Test
    void theAnalytesOwnCapIsNeverBridged() {
        assertEquals("---", joins("0 180 360 540", "", 180));
        assertEquals("-.-", joins("0 180 361 541", "", 180));
        assertEquals("---", joins("0 180 361 541", "", null));
    }

    @Property(tries = 200)
    void barredDaysCountInAnyOrder(@ForAll long seed) {
        Dice dice = new Dice(seed);
        double[] days = new double[dice.from(4, 30)];
        for (int i = 1; i < days.length; i++) {
            days[i] = days[i - 1] + dice.from(0, 40);
        }
        double[] barred = new double[dice.from(0, 12)];
        for (int i = 0; i < barred.length; i++) {
            barred[i] = dice.from(-20, (int) days[days.length - 1] + 20);
        }
        List<Join> joins = LineRule.joins(days, barred, null);
        List<Join> free = LineRule.joins(days, new double[0], null);
        for (int i = 0; i < joins.size(); i++) {
            double from = days[i];
            double to = days[i + 1];
            boolean between = Arrays.stream(barred).anyMatch(day -> day >= from && day <= to);
            assertEquals(between ? Join.NONE : free.get(i), joins.get(i), "gap " + i);
        }
    }

    @Test
    void nothingIsJoinedAcrossAValueThatWasNotObtained() {
        assertEquals("- -", joins("0 10 20 30", "15", null));
        assertEquals("-  ", joins("0 10 20 30", "20", null));
        assertEquals("   ", joins("0 10 20 30", "5 15 25", null));
    }

    @Property(tries = 1_000)
    void whateverTheDaysEachPairHasOneJoinAndNoLineIsLongerThanTheCap(@ForAll long seed) {
        Dice dice = new Dice(seed);
        double[] days = dice.list(20, () -> dice.from(-500, 500) / 4.0).stream().mapToDouble(Double::doubleValue).sorted().toArray();
        List<Join> joins = LineRule.joins(days, new double[0], 40);
        assertEquals(Math.max(0, days.length - 1), joins.size());
        for (int i = 0; i < joins.size(); i++) {
            assertTrue(joins.get(i) != Join.SOLID || days.length >= 4 && days[i + 1] - days[i] <= 40, Arrays.toString(days) + joins);
        }
    }
}
