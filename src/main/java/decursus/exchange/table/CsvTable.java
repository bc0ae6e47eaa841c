package decursus.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table with a head, as the bytes of a CSV file (RFC 4180): UTF-8 with a byte order mark, without which spreadsheets
/// misread a µ; every cell quoted.
///
/// @param head names of the columns
/// @param rows as many cells each
public record CsvTable(List<String> head, List<List<Cell>> rows) {

    public CsvTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != head.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " cells under " + head.size() + " columns");
            }
        }
    }

    /// The whole file.
    public byte[] bytes() {
        StringWriter text = new StringWriter();
        text.write(0xFEFF);
        try (CsvWriter writer = CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(head);
            rows.forEach(row -> writer.writeRecord(row.stream().map(Cell::written).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
