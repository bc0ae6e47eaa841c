package decursus.exchange.grid.sheet;

import org.jspecify.annotations.Nullable;

/// A cell's place, as `C14` writes it.
///
/// @param row    from 1
/// @param column from 0
record CellPlace(int row, int column) {

    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST = 12;
    private static final int LETTERS = 26;

    /// Reads a place; null where it lies outside of every spreadsheet or is none.
    static @Nullable CellPlace read(String written) {
        if (written.length() > LONGEST) {
            return null;
        }
        int column = 0;
        int at = 0;
        while (at < written.length() && written.charAt(at) >= 'A' && written.charAt(at) <= 'Z') {
            column = column * LETTERS + written.charAt(at) - 'A' + 1;
            if (column > MOST_COLUMNS) {
                return null;
            }
            at++;
        }
        int row = 0;
        for (int i = at; i < written.length(); i++) {
            char digit = written.charAt(i);
            if (digit < '0' || digit > '9') {
                return null;
            }
            row = row * 10 + digit - '0';
            if (row > MOST_ROWS) {
                return null;
            }
        }
        return column == 0 || row == 0 ? null : new CellPlace(row, column - 1);
    }

    /// The number of a row that is written alone; 0 where it is none.
    static int row(String written) {
        CellPlace place = read("A" + written.strip());
        return place == null ? 0 : place.row();
    }
}
