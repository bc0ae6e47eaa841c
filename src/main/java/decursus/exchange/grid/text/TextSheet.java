package decursus.exchange.grid.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridLimits;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridRow;
import decursus.exchange.grid.GridSheet;
import decursus.exchange.grid.GridSource;
import decursus.exchange.table.FormulaGuard;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one table of a text file.
final class TextSheet implements GridSheet {

    private static final int BUFFER = 1 << 24;
    private static final char LOST = '\uFFFD';
    /// Places for cells that were met, a power of two. A table repeats a few texts over and over.
    private static final int KNOWN = 1 << 12;

    private final GridSource source;
    private final Encoding encoding;
    private final Delimiter delimiter;
    private final GridLimits limits;

    TextSheet(GridSource source, Encoding encoding, Delimiter delimiter, GridLimits limits) {
        this.source = source;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /// Reads what people write: rows of any length, blank rows left out, no comments.
    static CsvReader.CsvReaderBuilder builder(char sign) {
        return CsvReader.builder().fieldSeparator(sign).quoteCharacter('"').skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).trimWhitespacesAroundQuotes(true).maxBufferSize(BUFFER);
    }

    @Override
    public @Nullable String name() {
        return null;
    }

    @Override
    public void rows(RowVisitor visitor) throws GridRefused {
        int rows = 0;
        long last = 0;
        @Nullable Met[] met = new Met[KNOWN];
        try (Reader letters = encoding.reader(source); CsvReader<CsvRecord> reader = builder(delimiter.sign()).ofCsvRecord(letters)) {
            for (CsvRecord read : reader) {
                last = read.getStartingLineNumber();
                if (rows == 0 && delimiter.declared() && last == 1) {
                    continue;
                }
                GridRow row = row(read, met);
                if (row == null) {
                    continue;
                }
                if (++rows > limits.rows()) {
                    throw refused("line " + last, "the file has more than " + limits.rows() + " rows: import it in parts");
                }
                if (!visitor.row(row)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw refused("line " + (last + 1) + " or later", "the quotation marks do not fit (" + reason(e)
                    + "): close each that is opened, and double those within a cell");
        } catch (IOException e) {
            throw refused("the file", "it can not be read further (" + e.getMessage() + "): check the disk and try again");
        }
    }

    private static String reason(CsvParseException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage());
    }

    private static GridRefused refused(String where, String message) {
        return new GridRefused(new Problem(Severity.ERROR, where, "", "", message));
    }

    /// Null for a row in which nothing stands.
    private @Nullable GridRow row(CsvRecord read, @Nullable Met[] met) throws GridRefused {
        int count = read.getFieldCount();
        if (count > limits.cells()) {
            throw refused("line " + read.getStartingLineNumber(), "the row has " + count + " cells, more than the " + limits.cells()
                    + " of a spreadsheet: check what stands between the cells");
        }
        GridCell[] cells = new GridCell[count];
        boolean blank = true;
        for (int i = 0; i < count; i++) {
            String written = read.getField(i);
            int place = written.hashCode() & KNOWN - 1;
            Met known = met[place];
            if (known == null || !known.written.equals(written)) {
                known = new Met(written, cell(written, read.getStartingLineNumber()));
                met[place] = known;
            }
            cells[i] = known.cell;
            blank &= known.cell instanceof GridCell.Empty;
        }
        return blank ? null : new GridRow(Math.toIntExact(read.getStartingLineNumber()), List.of(cells), false);
    }

    /// A cell that was met.
    private record Met(String written, GridCell cell) {
    }

    private GridCell cell(String written, long line) throws GridRefused {
        if (written.length() > limits.letters()) {
            throw refused("line " + line, "a cell holds " + written.length() + " letters, more than the " + limits.letters()
                    + " of a spreadsheet: check the quotation marks");
        }
        String text = FormulaGuard.unguard(written.strip());
        if (text.isEmpty()) {
            return GridCell.EMPTY;
        }
        return text.indexOf(LOST) >= 0 || text.indexOf('\0') >= 0 ? new GridCell.Fault(text) : new GridCell.Text(text);
    }
}
