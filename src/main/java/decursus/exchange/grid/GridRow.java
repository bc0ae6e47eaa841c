package decursus.exchange.grid;

import java.util.List;

/// One row.
///
/// @param number   as a person looks it up: the line it begins on in a text file, the row of a sheet; from 1
/// @param cells    from the first column on; trailing empty cells may be missing
/// @param hidden   whether a spreadsheet hides it
public record GridRow(int number, List<GridCell> cells, boolean hidden) {
    public GridRow {
        cells = List.copyOf(cells);
    }

    /// The cell of a column from 0; empty beyond the last.
    public GridCell cell(int column) {
        return column < cells.size() ? cells.get(column) : GridCell.EMPTY;
    }
}
