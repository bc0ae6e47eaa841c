package decursus.exchange.grid.sheet;

import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridLimits;
import decursus.exchange.grid.GridRow;
import decursus.exchange.grid.GridSheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/// Makes rows of a sheet's XML, one at a time.
final class SheetHandler extends DefaultHandler {

    /// The visitor has seen enough.
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1L;
    }

    /// The sheet is broken at a place that can be told.
    static final class Bad extends SAXException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        Bad(Problem problem) {
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private final String where;
    private final CellValues values;
    private final GridLimits limits;
    private final GridSheet.RowVisitor visitor;
    private final List<GridCell> cells = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int rows;
    private int row;
    private boolean hidden;
    private int column;
    private @Nullable String type;
    private @Nullable String style;
    private boolean formula;
    private boolean valued;
    private boolean listening;
    /// Within a reading aid, which is no part of the text.
    private boolean phonetic;

    SheetHandler(String where, CellValues values, GridLimits limits, GridSheet.RowVisitor visitor) {
        this.where = where;
        this.values = values;
        this.limits = limits;
        this.visitor = visitor;
    }

    private Bad bad(String place, String value, String message) {
        return new Bad(new Problem(Severity.ERROR, where + place, "", value, message));
    }

    @Override
    public void startElement(String space, String local, String name, Attributes attributes) throws SAXException {
        switch (local) {
            case "row" -> beginRow(attributes.getValue("r"), attributes.getValue("hidden"));
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v", "t" -> {
                listening = !phonetic;
                valued |= listening;
            }
            default -> {
                // formats and the like tell nothing of a value
            }
        }
    }

    private void beginRow(@Nullable String number, @Nullable String hiding) throws Bad {
        int next = row + 1;
        if (number != null) {
            next = CellPlace.row(number);
            if (next <= row) {
                throw bad("", number, "a row has the number \"" + Problem.shown(number)
                        + "\", which no spreadsheet has here: open the file in a spreadsheet program and save it anew");
            }
        }
        row = next;
        hidden = hiding != null && (hiding.equals("1") || hiding.equals("true"));
        cells.clear();
        column = -1;
    }

    private void beginCell(Attributes attributes) throws Bad {
        String reference = attributes.getValue("r");
        int next = column + 1;
        if (reference != null) {
            CellPlace place = CellPlace.read(reference);
            if (place == null || place.row() != row || place.column() < next) {
                throw bad(", row " + row, reference, "the cell \"" + Problem.shown(reference)
                        + "\" lies outside of its row or of every spreadsheet: open the file in a spreadsheet program and save it anew");
            }
            next = place.column();
        }
        if (next >= limits.cells()) {
            throw bad(", row " + row, "", "the row has more than " + limits.cells() + " cells: import it in parts");
        }
        column = next;
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        formula = false;
        valued = false;
        text.setLength(0);
    }

    @Override
    public void characters(char[] letters, int from, int count) throws SAXException {
        if (listening) {
            if (text.length() + count > limits.letters()) {
                throw bad(", row " + row, "", "a cell holds more than " + limits.letters() + " letters: shorten it");
            }
            text.append(letters, from, count);
        }
    }

    @Override
    public void endElement(String space, String local, String name) throws SAXException {
        switch (local) {
            case "v", "t" -> listening = false;
            case "rPh" -> phonetic = false;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> {
                // nothing ends that began
            }
        }
    }

    private void endCell() {
        GridCell cell = values.of(new CellValues.Written(type, style, formula, valued ? text.toString() : null));
        if (cell instanceof GridCell.Empty) {
            return;
        }
        while (cells.size() < column) {
            cells.add(GridCell.EMPTY);
        }
        cells.add(cell);
    }

    private void endRow() throws SAXException {
        if (cells.isEmpty()) {
            return;
        }
        if (++rows > limits.rows()) {
            throw bad("", "", "it has more than " + limits.rows() + " rows: import it in parts");
        }
        if (!visitor.row(new GridRow(row, cells, hidden))) {
            throw new Enough();
        }
    }
}
