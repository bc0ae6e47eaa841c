package decursus.timeline.dense;

/// Lowest and highest value of any stretch of an array in time that hardly grows with the stretch: blocks of sixteen values, of
/// sixteen blocks, and so on, each with its lowest and highest, about one byte for each value. Immutable; the values are shared
/// and must not change.
public final class MinMax {

    private static final int FAN = 16;

    private final double[] values;
    /// For each level lowest0, highest0, lowest1, highest1, …; level 0 has the blocks of values.
    private final double[][] levels;

    /// @param values finite numbers
    public MinMax(double[] values) {
        this.values = values;
        int depth = 0;
        for (int size = values.length / FAN; size > 0; size /= FAN) {
            depth++;
        }
        levels = new double[depth][];
        for (int level = 0; level < depth; level++) {
            levels[level] = level == 0 ? blocks() : blocks(levels[level - 1]);
        }
    }

    private double[] blocks() {
        double[] blocks = new double[values.length / FAN * 2];
        for (int block = 0; block < blocks.length / 2; block++) {
            double low = values[block * FAN];
            double high = low;
            for (int i = block * FAN + 1; i < (block + 1) * FAN; i++) {
                low = Math.min(low, values[i]);
                high = Math.max(high, values[i]);
            }
            blocks[2 * block] = low;
            blocks[2 * block + 1] = high;
        }
        return blocks;
    }

    private static double[] blocks(double[] finer) {
        double[] blocks = new double[finer.length / 2 / FAN * 2];
        for (int block = 0; block < blocks.length / 2; block++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int i = block * FAN; i < (block + 1) * FAN; i++) {
                low = Math.min(low, finer[2 * i]);
                high = Math.max(high, finer[2 * i + 1]);
            }
            blocks[2 * block] = low;
            blocks[2 * block + 1] = high;
        }
        return blocks;
    }

    /// Finds the lowest and the highest of the values from `from` up to, not including, `to`: takes single values up to a whole
    /// block, climbs, and comes down on the other side.
    ///
    /// @param lowHigh lowered to the lowest at 0, raised to the highest at 1; unchanged when there are no values
    public void widen(int from, int to, double[] lowHigh) {
        int first = from;
        int end = to;
        for (int level = -1; first < end; level++) {
            boolean top = level == levels.length - 1;
            while (first < end && (top || first % FAN != 0)) {
                take(level, first++, lowHigh);
            }
            while (first < end && end % FAN != 0) {
                take(level, --end, lowHigh);
            }
            first /= FAN;
            end /= FAN;
        }
    }

    private void take(int level, int index, double[] lowHigh) {
        double low = level < 0 ? values[index] : levels[level][2 * index];
        double high = level < 0 ? low : levels[level][2 * index + 1];
        lowHigh[0] = low < lowHigh[0] ? low : lowHigh[0];
        lowHigh[1] = high > lowHigh[1] ? high : lowHigh[1];
    }
}
