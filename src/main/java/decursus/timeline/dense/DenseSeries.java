package decursus.timeline.dense;

import java.util.BitSet;

/// A series as bare numbers, ready to be drawn again and again in any window of time. Made once for a course; the arrays are
/// shared and must not change.
public final class DenseSeries {

    private final double[] days;
    private final double[] values;
    private final BitSet breaks;
    private final MinMax extremes;

    private DenseSeries(double[] days, double[] values, BitSet breaks) {
        this.days = days;
        this.values = values;
        this.breaks = breaks;
        this.extremes = new MinMax(values);
    }

    /// A series of as many days as values.
    ///
    /// @param days ascending, finite
    /// @param values finite
    /// @param breaks set for each value from which no line leads to the next, since what lies between is not known
    public static DenseSeries of(double[] days, double[] values, BitSet breaks) {
        if (days.length != values.length) {
            throw new IllegalArgumentException("A series needs a day for each value, not " + days.length + " for " + values.length);
        }
        for (int i = 0; i < days.length; i++) {
            if (!Double.isFinite(days[i]) || !Double.isFinite(values[i]) || i > 0 && days[i] < days[i - 1]) {
                throw new IllegalArgumentException("A series needs ascending days and finite values, not day " + days[i]
                        + " with value " + values[i] + " at " + i);
            }
        }
        return new DenseSeries(days, values, breaks);
    }

    /// Number of values.
    public int size() {
        return days.length;
    }

    /// The day of a value.
    public double day(int index) {
        return days[index];
    }

    /// A value.
    public double value(int index) {
        return values[index];
    }

    /// Whether a line may lead from a value to the next.
    public boolean joined(int index) {
        return index >= 0 && index < days.length - 1 && !breaks.get(index);
    }

    /// Lowest and highest values of stretches.
    public MinMax extremes() {
        return extremes;
    }

    /// The first value on or after a day, the size when there is none.
    ///
    /// @param hint where to begin: a value that lies before the day, 0 when none is known
    public int firstFrom(double day, int hint) {
        return firstFrom(day, hint, 1);
    }

    /// The first value on or after a day, the size when there is none. The search begins where the value is likely to be and leaps
    /// on from there in doubling steps, so neighbouring days cost little.
    ///
    /// @param hint   where to begin: a value that lies before the day, 0 when none is known
    /// @param stride how far beyond it the day is likely to be, at least 1
    public int firstFrom(double day, int hint, int stride) {
        int low = hint;
        int high = Math.min(days.length, hint + stride);
        int step = 1;
        if (high < days.length && days[high] < day) {
            low = high;
            while (low + step < days.length && days[low + step] < day) {
                low += step;
                step *= 2;
            }
            high = Math.min(days.length, low + step);
        } else {
            while (high - step > low && days[high - step] >= day) {
                high -= step;
                step *= 2;
            }
            low = Math.max(low, high - step);
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
