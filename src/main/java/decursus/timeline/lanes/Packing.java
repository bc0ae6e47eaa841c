package decursus.timeline.lanes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Packs extents into rows so that none overlaps another, its label included.
public final class Packing {

    /// Something that takes a stretch of a row.
    ///
    /// @param index place in the caller's list
    public record Extent(int index, double from, double to) {
    }

    private Packing() {
    }

    /// Gives each extent a row: by start, longer first, into the lowest row that is free. Deterministic.
    ///
    /// @param gap least distance of two extents in a row
    /// @return row of each extent by its index, from 0
    public static int[] rows(List<Extent> extents, double gap) {
        return inOrder(extents.stream()
                .sorted(Comparator.comparingDouble(Extent::from).thenComparing(Comparator.comparingDouble(Extent::to).reversed())
                        .thenComparingInt(Extent::index)).toList(), gap);
    }

    /// Gives each extent a row in the order in which they come, into the lowest row whose last extent ends before it.
    ///
    /// @param gap least distance of two extents in a row
    /// @return row of each extent by its index, from 0
    public static int[] inOrder(List<Extent> extents, double gap) {
        int[] rows = new int[extents.stream().mapToInt(Extent::index).max().orElse(-1) + 1];
        List<Double> ends = new ArrayList<>();
        for (Extent each : extents) {
            int row = 0;
            while (row < ends.size() && ends.get(row) + gap > each.from()) {
                row++;
            }
            if (row == ends.size()) {
                ends.add(each.to());
            } else {
                ends.set(row, each.to());
            }
            rows[each.index()] = row;
        }
        return rows;
    }
}
