package decursus.timeline.dense;

import java.util.ArrayList;
import java.util.BitSet;
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
