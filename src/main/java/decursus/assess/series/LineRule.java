package decursus.assess.series;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line between values may claim.
///
/// Fewer than four values carry no line. From four on, a line breaks where the distance of two values exceeds three
/// times the median of its eight neighbouring distances on the same side of day 0, or the analyte's own cap. It never
/// runs across a "not done".
public final class LineRule {

    /// How two neighbouring values are joined.
    public enum Join {
        /// A line: the values are as close as their neighbours.
        SOLID,
        /// A faint dashed line that says that nothing is known between.
        NO_VALUES,
        /// Nothing.
        NONE
    }

    private static final int FEWEST = 4;
    private static final int NEIGHBOURS_A_SIDE = 4;
    private static final double LONGEST = 3;

    private LineRule() {
    }

    /// The joins of values at the given days.
    ///
    /// @param days    ascending, one for each value
    /// @param barred  days at which a value was asked for and not obtained
    /// @param capDays longest distance that a line may bridge; null leaves it to the neighbours
    /// @return one join for each pair of neighbours
    public static List<Join> joins(double[] days, double[] barred, @Nullable Integer capDays) {
        double[] inOrder = barred.clone();
        Arrays.sort(inOrder);
        List<Join> joins = new ArrayList<>(days.length);
        for (int i = 0; i + 1 < days.length; i++) {
            joins.add(join(days, inOrder, capDays, i));
        }
        return joins;
    }

    private static Join join(double[] days, double[] barred, @Nullable Integer capDays, int gap) {
        double from = days[gap];
        double to = days[gap + 1];
        if (days.length < FEWEST || holds(barred, from, to)) {
            return Join.NONE;
        }
        double distance = to - from;
        if (capDays != null && distance > capDays) {
            return Join.NO_VALUES;
        }
        double usual = medianAround(days, gap);
        // without neighbours nobody can say that the distance is usual
        return !Double.isNaN(usual) && distance <= LONGEST * usual ? Join.SOLID : Join.NO_VALUES;
    }

    /// Whether one of the days, ascending, lies from a day to another.
    private static boolean holds(double[] days, double from, double to) {
        int at = Arrays.binarySearch(days, from);
        int first = at >= 0 ? at : -at - 1;
        return first < days.length && days[first] <= to;
    }

    /// Median of up to four distances on each side, all on the gap's own side of day 0; NaN when there are none.
    /// Values of the same day have no distance and do not count.
    private static double medianAround(double[] days, int gap) {
        double[] near = new double[2 * NEIGHBOURS_A_SIDE];
        int before = collect(days, gap, -1, near, 0);
        int size = collect(days, gap, 1, near, before);
        if (size == 0) {
            return Double.NaN;
        }
        Arrays.sort(near, 0, size);
        return size % 2 == 1 ? near[size / 2] : (near[size / 2 - 1] + near[size / 2]) / 2;
    }

    /// Adds the distances of one direction and returns how many there are with them.
    private static int collect(double[] days, int gap, int direction, double[] near, int size) {
        boolean after = (days[gap] + days[gap + 1]) / 2 >= 0;
        int most = size + NEIGHBOURS_A_SIDE;
        int found = size;
        for (int i = gap + direction; i >= 0 && i + 1 < days.length && found < most; i += direction) {
            double distance = days[i + 1] - days[i];
            boolean sameSide = after ? days[i] >= 0 : days[i + 1] <= 0;
            if (!sameSide) {
                return found;
            }
            if (distance > 0) {
                near[found++] = distance;
            }
        }
        return found;
    }
}
