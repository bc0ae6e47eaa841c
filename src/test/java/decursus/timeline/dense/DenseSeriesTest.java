package decursus.timeline.dense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DenseSeriesTest {

    @Test
    void extremesAreThoseOfASearchThroughAllValues() {
        Random random = new Random(7);
        for (int size : new int[] {1, 2, 15, 16, 17, 255, 256, 257, 4095, 4096, 5000}) {
            double[] values = random.doubles(size, -5, 5).toArray();
            MinMax extremes = new MinMax(values);
            for (int i = 0; i < 400; i++) {
                int from = random.nextInt(size + 1);
                int to = from + random.nextInt(size - from + 1);
                double[] found = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
                extremes.widen(from, to, found);
                assertEquals(Arrays.stream(values, from, to).min().orElse(Double.POSITIVE_INFINITY), found[0]);
                assertEquals(Arrays.stream(values, from, to).max().orElse(Double.NEGATIVE_INFINITY), found[1]);
            }
        }
    }

    @Test
    void theFirstValueFromADayIsFoundFromAnyHintBeforeIt() {
        Random random = new Random(8);
        double[] days = random.doubles(300, -50, 50).map(Math::rint).sorted().toArray();
        DenseSeries series = DenseSeries.of(days, new double[300], new BitSet());
        for (double day = -52; day <= 52; day += 0.5) {
            double from = day;
            int expected = (int) Arrays.stream(days).filter(each -> each < from).count();
            for (int hint : new int[] {0, expected / 2, expected}) {
                for (int stride : new int[] {1, 2, 7, 80, 500}) {
                    assertEquals(expected, series.firstFrom(day, hint, stride), "day " + day + " from " + hint + " by " + stride);
                }
            }
        }
    }

    @Test
    void daysThatGoBackAndValuesThatAreNoneAreRefused() {
        BitSet none = new BitSet();
        assertThrows(IllegalArgumentException.class, () -> DenseSeries.of(new double[] {2, 1}, new double[2], none));
        assertThrows(IllegalArgumentException.class, () -> DenseSeries.of(new double[] {1, 2}, new double[] {0, Double.NaN}, none));
        assertThrows(IllegalArgumentException.class, () -> DenseSeries.of(new double[] {1, 2}, new double[1], none));
    }
}
