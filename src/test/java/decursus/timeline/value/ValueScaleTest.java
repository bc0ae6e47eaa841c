package decursus.timeline.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.testing.Dice;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ValueScaleTest {

    private static final double GAP = 11;

    /// A logarithmic scale from a tiny to a huge value, as low as a panel can be.
    private static ValueScale.Log log(long seed) {
        Dice dice = new Dice(seed);
        double low = ValueScale.niceBelow(Math.pow(10, dice.from(-30, 20)) * dice.from(1, 9));
        double high = ValueScale.niceStep(low * Math.pow(10, dice.from(0, 24)) * dice.from(2, 9));
        return new ValueScale.Log(low, high, 10, 10 + dice.from(30, 300), 0);
    }

    private static ValueScale.Linear linear(long seed) {
        Dice dice = new Dice(seed);
        double size = Math.pow(10, dice.from(-28, 28));
        double low = dice.once(2) ? 0 : -dice.from(1, 999) * size;
        return new ValueScale.Linear(low, dice.from(1, 999) * size, 10, 10 + dice.from(30, 300));
    }

    @Property(tries = 2_000)
    void marksStandApartWithinTheScale(@ForAll long seed) {
        for (ValueScale scale : List.of(log(seed), linear(seed))) {
            List<Double> marks = scale.major(GAP);
            assertFalse(marks.isEmpty(), () -> "no mark on " + scale);
            for (int i = 0; i < marks.size(); i++) {
                double y = scale.y(marks.get(i));
                assertTrue(y >= 9.99, () -> marks + " leaves " + scale);
                if (i > 0) {
                    assertTrue(scale.y(marks.get(i - 1)) - y >= GAP - 1e-6, () -> marks + " crowd " + scale);
                }
            }
        }
    }

    @Property(tries = 1_000)
    void largerValuesStandHigher(@ForAll long seed) {
        ValueScale.Log log = log(seed);
        assertTrue(log.y(log.low() * 1.1) > log.y(log.low() * 1.2));
        assertEquals(log.bottom(), log.y(log.low()), 1e-9);
        assertEquals(log.top(), log.y(log.high()), 1e-9);
        ValueScale.Linear linear = linear(seed);
        assertEquals(linear.bottom(), linear.y(linear.low()), 1e-9);
        assertEquals(linear.top(), linear.y(linear.high()), 1e-9);
        assertEquals((linear.top() + linear.bottom()) / 2, linear.y((linear.low() + linear.high()) / 2), 1e-9);
    }

    @Test
    void marksAreRoundNumbers() {
        assertEquals(List.of(10.0, 100.0, 1000.0, 10_000.0), new ValueScale.Log(10, 20_000, 0, 200, 200).major(GAP));
        assertEquals(List.of(20.0, 50.0, 100.0), new ValueScale.Log(20, 100, 0, 200, 200).major(GAP));
        assertEquals(List.of(0.0, 20.0, 40.0, 60.0, 80.0, 100.0), new ValueScale.Linear(0, 100, 0, 200).major(GAP));
        assertEquals(List.of(0.0, 50.0, 100.0), new ValueScale.Linear(0, 100, 0, 30).major(GAP));
        assertEquals(List.of(-0.5, 0.0, 0.5), new ValueScale.Linear(-0.5, 0.7, 0, 40).major(GAP));
        assertEquals(List.of(1e-3, 1.0, 1e3, 1e6), new ValueScale.Log(1e-4, 1e7, 0, 50, 50).major(GAP));
    }

    @Test
    void zeroAndLessStandOnTheirOwnLineOfALogarithmicScale() {
        ValueScale.Log log = new ValueScale.Log(1, 1_000, 0, 100, 112);
        assertTrue(log.hasZero());
        assertEquals(112, log.y(0));
        assertEquals(112, log.y(-3));
        assertFalse(new ValueScale.Log(1, 10, 0, 100, 100).hasZero());
    }

    @Test
    void niceNumbersAreOneTwoAndFive() {
        for (double[] each : new double[][] {{1, 1}, {1.01, 2}, {2, 2}, {3, 5}, {5.1, 10}, {0.0021, 0.005}, {99, 100}}) {
            assertEquals(each[1], ValueScale.niceStep(each[0]), each[1] * 1e-9);
        }
        for (double[] each : new double[][] {{1, 1}, {1.99, 1}, {4.9, 2}, {9.9, 5}, {0.06, 0.05}}) {
            assertEquals(each[1], ValueScale.niceBelow(each[0]), each[1] * 1e-9);
        }
    }
}
