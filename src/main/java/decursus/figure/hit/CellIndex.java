package decursus.figure.hit;

import decursus.figure.Rect;
import java.util.Arrays;
import java.util.BitSet;

/// Which targets have a part in which cell of a square grid over the sheet. What lies off the sheet counts to the cells at its edge.
final class CellIndex {

    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] starts;
    private final int[] targets;

    private CellIndex(Builder builder) {
        cell = builder.cell;
        columns = builder.columns;
        rows = builder.rows;
        starts = new int[columns * rows + 1];
        for (int i = 0; i < builder.count; i++) {
            starts[builder.cells[i] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        targets = new int[builder.count];
        int[] next = starts.clone();
        for (int i = 0; i < builder.count; i++) {
            targets[next[builder.cells[i]]++] = builder.targets[i];
        }
    }

    /// Marks the targets of all cells that a rectangle touches.
    void collect(double left, double top, double right, double bottom, BitSet near) {
        for (int row = clamped(top, rows); row <= clamped(bottom, rows); row++) {
            int first = starts[row * columns + clamped(left, columns)];
            int end = starts[row * columns + clamped(right, columns) + 1];
            for (int i = first; i < end; i++) {
                near.set(targets[i]);
            }
        }
    }

    private int clamped(double at, int count) {
        return cellOf(at, cell, count);
    }

    private static int cellOf(double at, double cell, int count) {
        return (int) Math.clamp(Math.floor(at / cell), 0, count - 1.0);
    }

    /// Takes the parts, then becomes the index.
    static final class Builder {

        private final double cell;
        private final int columns;
        private final int rows;
        private int[] cells = new int[256];
        private int[] targets = new int[256];
        private int count;

        Builder(double width, double height, double cell) {
            this.cell = cell;
            columns = (int) Math.ceil(width / cell);
            rows = (int) Math.ceil(height / cell);
        }

        void add(int target, Rect part) {
            int left = cellOf(part.x(), cell, columns);
            int right = cellOf(part.right(), cell, columns);
            for (int row = cellOf(part.y(), cell, rows); row <= cellOf(part.bottom(), cell, rows); row++) {
                for (int column = left; column <= right; column++) {
                    add(target, row * columns + column);
                }
            }
        }

        private void add(int target, int at) {
            if (count == cells.length) {
                cells = Arrays.copyOf(cells, 2 * count);
                targets = Arrays.copyOf(targets, 2 * count);
            }
            cells[count] = at;
            targets[count++] = target;
        }

        CellIndex build() {
            return new CellIndex(this);
        }
    }
}
