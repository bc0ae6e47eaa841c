package decursus.exchange.grid.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands between the cells of a text. A line `sep=;` decides; else the sign that cuts the first hundred rows into equally
/// many cells.
///
/// @param sign     the sign
/// @param declared whether the text begins with a line that says so
record Delimiter(char sign, boolean declared) {

    private static final Pattern DECLARED = Pattern.compile("\\A\"?sep=([\\t\\x20-\\x7E&&[^\"]])\"?(?:\\R|\\z)", Pattern.CASE_INSENSITIVE);
    private static final String SIGNS = "\t;,|";
    private static final int ROWS = 100;

    /// @param head the beginning of the text, as much as a hundred rows need; its last line may be cut
    static Delimiter of(String head) {
        Matcher matcher = DECLARED.matcher(head);
        if (matcher.find()) {
            return new Delimiter(matcher.group(1).charAt(0), true);
        }
        char best = ',';
        double bestScore = 0;
        for (char sign : SIGNS.toCharArray()) {
            double score = score(head, sign);
            if (score > bestScore) {
                best = sign;
                bestScore = score;
            }
        }
        return new Delimiter(best, false);
    }

    /// How evenly a sign cuts: the share of rows with the most frequent number of cells; nothing for a sign that cuts no row, and
    /// a little more for a head that is cut like the rows.
    private static double score(String head, char sign) {
        Map<Integer, Integer> widths = new HashMap<>();
        int rows = 0;
        int first = 0;
        try (CsvReader<CsvRecord> reader = TextSheet.builder(sign).ofCsvRecord(head)) {
            Iterator<CsvRecord> records = reader.iterator();
            while (records.hasNext() && rows < ROWS) {
                CsvRecord row = records.next();
                first = rows == 0 ? row.getFieldCount() : first;
                widths.merge(row.getFieldCount(), 1, Integer::sum);
                rows++;
            }
        } catch (CsvParseException e) {
            // a quote that the cut left open; what came before counts
            rows = Math.max(rows, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int width = widths.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey).orElse(1);
        if (width < 2 && first < 2) {
            return 0;
        }
        double even = widths.getOrDefault(width, 0) / (double) rows;
        return (width < 2 ? 0 : even) + (first == width ? 0.5 : 0) + Math.min(first, 40) / 1_000.0;
    }
}
