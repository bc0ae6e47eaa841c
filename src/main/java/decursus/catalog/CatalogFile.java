package decursus.catalog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One CSV file of the catalogue: read strictly, and every fault noted with its row instead of stopping at the first.
final class CatalogFile {

    /// Where the files come from; null when the file is missing.
    interface Source {
        @Nullable InputStream open(String name) throws IOException;
    }

    private final String name;
    private final List<String> columns;
    private final List<String> problems;

    /// @param columns  the header that the file must have, in this order
    /// @param problems receives one sentence per fault
    CatalogFile(String name, List<String> columns, List<String> problems) {
        this.name = name;
        this.columns = columns;
        this.problems = problems;
    }

    /// The entries of all rows that are free of faults, in the file's order.
    <T> List<T> read(Source source, Function<CatalogRow, T> toEntry) {
        var entries = new ArrayList<T>();
        var text = text(source);
        if (text == null) {
            return entries;
        }
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            var first = true;
            for (NamedCsvRecord record : reader) {
                if (first && !record.getHeader().equals(columns)) {
                    problems.add(name + ":1 the header must be " + String.join(",", columns) + ", not "
                            + String.join(",", record.getHeader())
                            + ": keep columns separated by commas and in this order.");
                    return entries;
                }
                first = false;
                readRow(record, toEntry, entries);
            }
            if (first) {
                problems.add(name + ":1 the file has no rows: restore it.");
            }
        } catch (CsvParseException | IOException broken) {
            problems.add(name + ": " + reason(broken) + " Close its quotes and give every row " + columns.size() + " fields.");
        }
        return entries;
    }

    private <T> void readRow(NamedCsvRecord record, Function<CatalogRow, T> toEntry, List<T> entries) {
        var before = problems.size();
        var row = new CatalogRow(name, record, problems);
        var entry = toEntry.apply(row);
        if (problems.size() == before) {
            entries.add(entry);
        }
    }

    private static String reason(Exception broken) {
        var cause = broken.getCause();
        return cause == null ? broken.getMessage() + "." : broken.getMessage() + ": " + cause.getMessage() + ".";
    }

    private @Nullable String text(Source source) {
        try (var in = source.open(name)) {
            if (in == null) {
                problems.add(name + ": the file is missing: restore it.");
                return null;
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
            // a spreadsheet saves "CSV UTF-8" with a byte order mark, which would become part of the first column's name
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrongEncoding) {
            problems.add(name + ": the file is not UTF-8: save it as \"CSV UTF-8\".");
        } catch (IOException unreadable) {
            problems.add(name + ": the file cannot be read: " + unreadable.getMessage() + ".");
        }
        return null;
    }
}
