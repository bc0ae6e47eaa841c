package decursus.exchange.mapping;

import decursus.exchange.Problem;
import decursus.exchange.grid.Grid;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridRow;
import decursus.exchange.grid.GridSheet;
import decursus.exchange.intake.OriginFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A table typed in a test. Cells are parted by a sign and may stand in double quotes.
final class TypedGrid implements Grid, GridSheet {

    private final String file;
    private final List<GridRow> rows = new ArrayList<>();

    private TypedGrid(String file) {
        this.file = file;
    }

    static TableSource of(String file, char delimiter, String text) {
        TypedGrid grid = new TypedGrid(file);
        int number = 0;
        for (String line : text.split("\r?\n")) {
            number++;
            if (!line.isBlank()) {
                grid.rows.add(new GridRow(number, cells(line, delimiter), false));
            }
        }
        return new TableSource(grid, new OriginFile(file, "0".repeat(64), text.length()));
    }

    private static List<GridCell> cells(String line, char delimiter) {
        List<GridCell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                cells.add(cell(cell));
            } else {
                cell.append(c);
            }
        }
        cells.add(cell(cell));
        return cells;
    }

    private static GridCell cell(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text.isEmpty() ? GridCell.EMPTY : new GridCell.Text(text);
    }

    @Override
    public String file() {
        return file;
    }

    @Override
    public String told() {
        return "typed";
    }

    @Override
    public List<GridSheet> sheets() {
        return List.of(this);
    }

    @Override
    public List<Problem> doubts() {
        return List.of();
    }

    @Override
    public @Nullable String name() {
        return null;
    }

    @Override
    public void rows(RowVisitor visitor) {
        for (GridRow row : rows) {
            if (!visitor.row(row)) {
                return;
            }
        }
    }

    @Override
    public void close() {
        rows.clear();
    }
}
