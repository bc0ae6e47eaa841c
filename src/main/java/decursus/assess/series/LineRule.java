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
        List<Join> joins = new ArrayList<>();
        for (int i = 0; i + 1 < days.length; i++) {
            joins.add(join(days, barred, capDays, i));
        }
        return joins;
    }

    private static Join join(double[] days, double[] barred, @Nullable Integer capDays, int gap) {
        double from = days[gap];
        double to = days[gap + 1];
        if (days.length < FEWEST || Arrays.stream(barred).anyMatch(day -> day >= from && day <= to)) {
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

    /// Median of up to four distances on each side, all on the gap's own side of day 0; NaN when there are none.
    /// Values of the same day have no distance and do not count.
    private static double medianAround(double[] days, int gap) {
        boolean after = (days[gap] + days[gap + 1]) / 2 >= 0;
        List<Double> near = new ArrayList<>();
        collect(days, gap, -1, after, near);
        collect(days, gap, 1, after, near);
        if (near.isEmpty()) {
            return Double.NaN;
        }
        double[] sorted = near.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static void collect(double[] days, int gap, int direction, boolean after, List<Double> near) {
        int found = 0;
        for (int i = gap + direction; i >= 0 && i + 1 < days.length && found < NEIGHBOURS_A_SIDE; i += direction) {
            double distance = days[i + 1] - days[i];
            boolean sameSide = after ? days[i] >= 0 : days[i + 1] <= 0;
            if (!sameSide) {
                return;
            }
            if (distance > 0) {
                near.add(distance);
                found++;
            }
        }
    }
}
