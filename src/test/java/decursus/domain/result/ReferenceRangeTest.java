package decursus.domain.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import decursus.domain.result.ReferenceRange.Limit;
import decursus.testing.Dice;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceRangeTest {

    private static final ReferenceRange BELOW_170 = new ReferenceRange(null, limit("170", false), "<170");
    private static final ReferenceRange UP_TO_170 = new ReferenceRange(null, limit("170", true), "≤170");
    private static final ReferenceRange FOUR_TO_TEN = new ReferenceRange(limit("4.0", true), limit("10.0", true), "4.0-10.0");
    private static final ReferenceRange ABOVE_60 = new ReferenceRange(limit("60", false), null, ">60");
    private static final ReferenceRange WORDS = new ReferenceRange(null, null, "negative");

    @ParameterizedTest
    @CsvSource({"169.99, NORMAL", "170, HIGH", "170.0, HIGH", "171, HIGH", "-1, NORMAL"})
    void limitPrintedAsBelowIsItselfHigh(String value, Flag flag) {
        assertEquals(flag, BELOW_170.judge(Result.Numeric.exactly(value)));
    }

    @Test
    void valueAboveAnExclusiveLimitIsHigh() {
        assertEquals(Flag.HIGH, new ReferenceRange(null, limit("35", false), "<35").judge(Result.Numeric.exactly("37")));
    }

    @ParameterizedTest
    @CsvSource({"3.99, LOW", "4, NORMAL", "4.0, NORMAL", "7, NORMAL", "10.00, NORMAL", "10.01, HIGH"})
    void bothPrintedEndsAreNormal(String value, Flag flag) {
        assertEquals(flag, FOUR_TO_TEN.judge(Result.Numeric.exactly(value)));
    }

    @ParameterizedTest
    @CsvSource({"59, LOW", "60, LOW", "60.1, NORMAL"})
    void lowerLimitPrintedAsAboveIsItselfLow(String value, Flag flag) {
        assertEquals(flag, ABOVE_60.judge(Result.Numeric.exactly(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "GREATER, 170, HIGH, HIGH", "AT_LEAST, 170, HIGH, NONE", "GREATER, 169, NONE, NONE", "AT_LEAST, 171, HIGH, HIGH",
        "LESS, 170, NORMAL, NORMAL", "AT_MOST, 170, NONE, NORMAL", "LESS, 171, NONE, NONE", "AT_MOST, 169, NORMAL, NORMAL",
        "ABOUT, 20000, HIGH, HIGH"})
    void boundIsJudgedOnlyWhereItDecides(Comparator comparator, String value, Flag exclusive, Flag inclusive) {
        Result result = new Result.Numeric(comparator, new BigDecimal(value));
        assertEquals(exclusive, BELOW_170.judge(result));
        assertEquals(inclusive, UP_TO_170.judge(result));
    }

    @ParameterizedTest
    @CsvSource({"LESS, 4, LOW", "AT_MOST, 4, NONE", "LESS, 5, NONE", "GREATER, 10, HIGH", "GREATER, 5, NONE", "LESS, 3, LOW"})
    void boundWithinATwoSidedRangeTellsNothing(Comparator comparator, String value, Flag flag) {
        assertEquals(flag, FOUR_TO_TEN.judge(new Result.Numeric(comparator, new BigDecimal(value))));
    }

    /// A flag on a bounded value must be the flag of every number that the value can be.
    @Property(tries = 3_000)
    void flagOfABoundHoldsForEveryNumberItCanBe(@ForAll long seed) {
        Dice dice = new Dice(seed);
        ReferenceRange range = dice.of(List.of(BELOW_170, UP_TO_170, FOUR_TO_TEN, ABOVE_60));
        Comparator comparator = dice.of(List.of(Comparator.LESS, Comparator.AT_MOST, Comparator.GREATER, Comparator.AT_LEAST));
        BigDecimal bound = BigDecimal.valueOf(dice.once(2) ? dice.of(List.of(4, 10, 60, 170)) : dice.from(0, 200));
        Flag flag = range.judge(new Result.Numeric(comparator, bound));
        int way = comparator.below() ? -1 : 1;
        boolean included = comparator == Comparator.AT_MOST || comparator == Comparator.AT_LEAST;
        List<Flag> possible = Stream.of("0", "0.001", "1", "5.5", "6", "50", "166", "500").map(BigDecimal::new)
                .filter(step -> included || step.signum() > 0).map(step -> bound.add(step.multiply(BigDecimal.valueOf(way))))
                .map(number -> range.judge(new Result.Numeric(Comparator.EQUAL, number))).distinct().toList();
        assertEquals(possible.size() == 1 ? possible.getFirst() : Flag.NONE, flag, () -> comparator.sign() + bound + " in " + range.text());
    }

    @Test
    void rangeIsFlaggedOnlyWhenBothEndsAgree() {
        assertEquals(Flag.NORMAL, FOUR_TO_TEN.judge(span("4", "10")));
        assertEquals(Flag.HIGH, FOUR_TO_TEN.judge(span("11", "12")));
        assertEquals(Flag.LOW, FOUR_TO_TEN.judge(span("1", "2")));
        assertEquals(Flag.NONE, FOUR_TO_TEN.judge(span("9", "11")));
        assertEquals(Flag.NONE, FOUR_TO_TEN.judge(span("1", "11")));
    }

    @Test
    void whatIsNoNumberIsNotFlagged() {
        assertEquals(Flag.NONE, BELOW_170.judge(new Result.Words("high")));
        assertEquals(Flag.NONE, BELOW_170.judge(new Result.NotDone("dyspnoea")));
        assertEquals(Flag.NONE, BELOW_170.judge(new Result.Ordinal("NYHA", "III", new BigDecimal("300"))));
        assertEquals(Flag.NONE, WORDS.judge(Result.Numeric.exactly("170")));
        assertEquals(Flag.HIGH, new ReferenceRange(null, limit("80", false), "<1:80").judge(new Result.Titre(Comparator.EQUAL, 80)));
    }

    @Test
    void limitsTheWrongWayRoundAreRefused() {
        assertEquals("range 10 to 4 is the wrong way round", assertThrows(IllegalArgumentException.class,
                () -> new ReferenceRange(limit("10", true), limit("4", true), "10-4")).getMessage());
    }

    private static Result span(String low, String high) {
        return new Result.Span(new BigDecimal(low), new BigDecimal(high));
    }

    private static Limit limit(String value, boolean inclusive) {
        return new Limit(new BigDecimal(value), inclusive);
    }
}
