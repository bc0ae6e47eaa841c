package decursus.bench.engine;

import java.util.Random;

/// Ten noisy series at irregular times, the same in every run.
///
/// @param days for each series, ascending from 0 to 1000
/// @param values for each series, from 0 to 100; each series has a band of its own
public record Samples(double[][] days, double[][] values) {

    public static final int SERIES = 10;
    public static final double LAST_DAY = 1000;
    public static final double HIGHEST = 100;

    /// So many points in each series.
    public static Samples of(int points) {
        double[][] days = new double[SERIES][];
        double[][] values = new double[SERIES][];
        for (int k = 0; k < SERIES; k++) {
            Random random = new Random(1000L * points + k);
            days[k] = random.doubles(points, 0, LAST_DAY).sorted().toArray();
            values[k] = new double[points];
            for (int i = 0; i < points; i++) {
                double wave = 2.5 * Math.sin(days[k][i] / 40 + k);
                values[k][i] = Math.clamp(5 + 10 * k + wave + 1.2 * random.nextGaussian(), 0, HIGHEST);
            }
        }
        return new Samples(days, values);
    }
}
