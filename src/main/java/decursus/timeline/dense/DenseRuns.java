package decursus.timeline.dense;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// Where a curve is so dense that its markers and strokes would only lie on top of each other.
public final class DenseRuns {

    /// Neighbours that form a band.
    ///
    /// @param first index of the first value
    /// @param last  index of the last value, above the first
    public record Run(int first, int last) {
    }

    private final double column;
    private final double shortest;

    /// @param column   width in points up to which neighbours can not be told apart
    /// @param shortest width in points from which a run is a band: a short one stays readable as markers
    public DenseRuns(double column, double shortest) {
        this.column = column;
        this.shortest = shortest;
    }

    /// Whether values could form a band at any scale at which neighbours of `most` days or less stand within a column: a run with
    /// so even distances that it is `shortest` columns long before its widest one is wider than a column.
    ///
    /// @param most     days that are a column wide when all time is shown
    /// @param shortest columns from which a run is a band
    public static boolean everIn(DenseSeries series, double most, double shortest) {
        Deque<Run> open = new ArrayDeque<>();
        int first = 0;
        for (int i = 0; i < series.size(); i++) {
            if (i + 1 == series.size() || series.day(i + 1) - series.day(i) > most) {
                open.push(new Run(first, i));
                first = i + 1;
            }
        }
        while (!open.isEmpty()) {
            Run run = open.pop();
            int widest = run.first();
            for (int i = run.first(); i < run.last(); i++) {
                widest = gap(series, i) > gap(series, widest) ? i : widest;
            }
            if (run.last() - run.first() > shortest) {
                if (series.day(run.last()) - series.day(run.first()) >= shortest * gap(series, widest)) {
                    return true;
                }
                // what holds the widest distance is too short: only what lies before or after it can do
                open.push(new Run(run.first(), widest));
                open.push(new Run(widest + 1, run.last()));
            }
        }
        return false;
    }

    private static double gap(DenseSeries series, int index) {
        return series.day(index + 1) - series.day(index);
    }

    /// The runs of neighbours that are joined and stand within a column of each other, with more values than columns.
    ///
    /// @param places of the values in points, ascending
    /// @param joined set for each value from which an exact line leads to the next
    public List<Run> of(double[] places, BitSet joined) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < places.length; i++) {
            boolean goesOn = i + 1 < places.length && joined.get(i) && places[i + 1] - places[i] <= column;
            if (!goesOn) {
                double width = places[i] - places[first];
                if (width >= shortest && i - first > width / column) {
                    runs.add(new Run(first, i));
                }
                first = i + 1;
            }
        }
        return runs;
    }
}
