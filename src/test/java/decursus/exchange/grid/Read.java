package decursus.exchange.grid;

import decursus.exchange.Problem;
import decursus.exchange.grid.open.Grids;
import java.util.ArrayList;
import java.util.List;

/// Reads a table as a whole, for tests.
final class Read {

    private Read() {
    }

    /// What a file holds, or why it is refused.
    ///
    /// @param told    what it was taken for
    /// @param doubts  sentences
    /// @param rows    of the first sheet
    /// @param refusal a sentence; empty where it was read to its end
    record Outcome(String told, List<String> doubts, List<GridRow> rows, String refusal) {

        /// The texts of all cells.
        List<List<String>> texts() {
            return rows.stream().map(row -> row.cells().stream().map(GridCell::text).toList()).toList();
        }
    }

    static Outcome all(String name, byte[] bytes) {
        return all(name, bytes, GridLimits.USUAL);
    }

    static Outcome all(String name, byte[] bytes, GridLimits limits) {
        List<GridRow> rows = new ArrayList<>();
        try (Grid grid = Grids.open(GridSource.of(name, bytes), limits)) {
            List<String> doubts = grid.doubts().stream().map(Problem::sentence).toList();
            try {
                grid.sheets().getFirst().rows(rows::add);
                return new Outcome(grid.told(), doubts, rows, "");
            } catch (GridRefused e) {
                return new Outcome(grid.told(), doubts, List.of(), e.problem().sentence());
            }
        } catch (GridRefused e) {
            return new Outcome("", List.of(), List.of(), e.problem().sentence());
        }
    }
}
