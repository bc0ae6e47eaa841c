package decursus.fuzz;

import decursus.exchange.Problem;
import decursus.exchange.grid.Grid;
import decursus.exchange.grid.GridLimits;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridRow;
import decursus.exchange.grid.GridSheet;
import decursus.exchange.grid.GridSource;
import decursus.exchange.grid.open.Grids;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GridFuzzTest {

    private static final GridLimits SMALL = new GridLimits(1 << 20, 10_000, 1_000, 10_000, 1 << 24);

    /// What Jazzer calls.
    public static void fuzzerTestOneInput(byte[] bytes) {
        new GridFuzzTest().anyBytesAreATableOrRefusedWithASentence(bytes);
    }

    @MethodSource("decursus.fuzz.Seeds#grids")
    @ParameterizedTest
    void anyBytesAreATableOrRefusedWithASentence(byte[] bytes) {
        try (Grid grid = Grids.open(GridSource.of("fuzz", bytes), SMALL)) {
            for (GridSheet sheet : grid.sheets()) {
                List<GridRow> first = rows(sheet);
                if (!first.equals(rows(sheet))) {
                    throw new AssertionError("a second reading differs");
                }
            }
        } catch (GridRefused e) {
            told(e.problem());
        }
    }

    private static List<GridRow> rows(GridSheet sheet) throws GridRefused {
        List<GridRow> rows = new ArrayList<>();
        sheet.rows(rows::add);
        return rows;
    }

    private static void told(Problem problem) {
        if (problem.message().length() < 10 || problem.where().isEmpty()) {
            throw new AssertionError("a refusal that says nothing: " + problem);
        }
    }
}
