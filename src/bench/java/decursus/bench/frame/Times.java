package decursus.bench.frame;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;

/// The frames of one run, in milliseconds.
///
/// @param sorted from the fastest to the slowest
/// @param cpu processor time of all threads for a frame, on average: what a busy machine changes least
public record Times(double[] sorted, double cpu) {

    public Times {
        sorted = sorted.clone();
        Arrays.sort(sorted);
    }

    /// Times some work again and again, on this thread alone; its processor time is not told apart.
    ///
    /// @param warm    how often before it counts
    /// @param counted how often it counts
    public static Times of(int warm, int counted, Callable<?> work) throws Exception {
        double[] times = new double[counted];
        for (int i = -warm; i < counted; i++) {
            long from = System.nanoTime();
            work.call();
            if (i >= 0) {
                times[i] = (System.nanoTime() - from) / 1e6;
            }
        }
        return new Times(times, 0);
    }

    public int count() {
        return sorted.length;
    }

    public double median() {
        return at(0.5);
    }

    public double p99() {
        return at(0.99);
    }

    /// The smallest time that at least this share of frames keeps within.
    private double at(double share) {
        return sorted[(int) Math.max(0, Math.ceil(share * sorted.length) - 1)];
    }

    /// The run with the median of the medians.
    public static Times middle(List<Times> runs) {
        return runs.stream().sorted(Comparator.comparingDouble(Times::median)).skip((runs.size() - 1) / 2).findFirst().orElseThrow();
    }
}
