package decursus.ui.shell.desk;

import decursus.assess.glance.Glance.SparkPoint;
import decursus.assess.glance.Glance.Sparkline;
import decursus.assess.series.LineRule;
import java.util.ArrayList;
import java.util.List;

/// A small curve as stretches between 0 and 1, downwards. Values of more than a decade and a half are set on a log scale,
/// as the figure would; a gap that the figure does not draw as known is none here either.
final class SparkPath {

    private static final double WIDE = 30;

    private SparkPath() {
    }

    static List<double[]> lines(Sparkline line) {
        List<double[]> lines = new ArrayList<>();
        List<SparkPoint> points = line.points();
        int from = 0;
        for (int i = 0; i < points.size(); i++) {
            boolean last = i == points.size() - 1 || line.joins().get(i) != LineRule.Join.SOLID;
            if (last) {
                double[] stretch = new double[2 * (i - from + 1)];
                for (int j = from; j <= i; j++) {
                    stretch[2 * (j - from)] = share(points.get(j).day(), points.getFirst().day(), points.getLast().day());
                    stretch[2 * (j - from) + 1] = height(points.get(j).value(), line);
                }
                lines.add(stretch);
                from = i + 1;
            }
        }
        return lines;
    }

    /// Height of the upper limit; NaN where there is none.
    static double limit(Sparkline line) {
        Double limit = line.limit();
        return limit == null ? Double.NaN : height(limit, line);
    }

    private static double height(double value, Sparkline line) {
        double low = line.points().stream().mapToDouble(SparkPoint::value).min().orElse(0);
        double high = line.points().stream().mapToDouble(SparkPoint::value).max().orElse(1);
        Double limit = line.limit();
        if (limit != null) {
            low = Math.min(low, limit);
            high = Math.max(high, limit);
        }
        boolean log = low > 0 && value > 0 && high / low > WIDE;
        return 1 - (log ? share(Math.log(value), Math.log(low), Math.log(high)) : share(value, low, high));
    }

    private static double share(double value, double from, double to) {
        return to > from ? (value - from) / (to - from) : 0.5;
    }
}
