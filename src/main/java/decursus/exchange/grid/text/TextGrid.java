package decursus.exchange.grid.text;

import decursus.exchange.Problem;
import decursus.exchange.Problem.Severity;
import decursus.exchange.grid.Grid;
import decursus.exchange.grid.GridLimits;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridSheet;
import decursus.exchange.grid.GridSource;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/// A table as text: a CSV or TSV file, or what was pasted.
public final class TextGrid implements Grid {

    private static final int HEAD = 1 << 16;

    private final GridSource source;
    private final Encoding encoding;
    private final Delimiter delimiter;
    private final GridLimits limits;

    private TextGrid(GridSource source, Encoding encoding, Delimiter delimiter, GridLimits limits) {
        this.source = source;
        this.encoding = encoding;
        this.delimiter = delimiter;
        this.limits = limits;
    }

    /// Finds out how a text is written.
    ///
    /// @throws GridRefused where it holds nothing, or bytes that are no letters
    /// @throws IOException where it can not be read
    public static TextGrid open(GridSource source, GridLimits limits) throws GridRefused, IOException {
        Encoding encoding = Encoding.of(source);
        String head = head(source, encoding);
        if (head.isBlank()) {
            throw new GridRefused(new Problem(Severity.ERROR, "the file", "", "", "it is empty: choose a file with rows"));
        }
        return new TextGrid(source, encoding, Delimiter.of(head), limits);
    }

    private static String head(GridSource source, Encoding encoding) throws IOException {
        char[] letters = new char[HEAD];
        int filled = 0;
        try (Reader reader = encoding.reader(source)) {
            for (int read = reader.read(letters); read > 0; read = reader.read(letters, filled, HEAD - filled)) {
                filled += read;
                if (filled == HEAD) {
                    break;
                }
            }
        }
        String head = new String(letters, 0, filled);
        int end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r'));
        return filled == HEAD && end > 0 ? head.substring(0, end + 1) : head;
    }

    @Override
    public String file() {
        return source.name();
    }

    @Override
    public String told() {
        String sign = switch (delimiter.sign()) {
            case '\t' -> "tab";
            case ';' -> "semicolon";
            case ',' -> "comma";
            case '|' -> "bar";
            default -> "\"" + delimiter.sign() + "\"";
        };
        return "CSV, " + sign + ", " + encoding.charset().displayName();
    }

    @Override
    public List<Problem> doubts() {
        Problem doubt = encoding.doubt();
        return doubt == null ? List.of() : List.of(doubt);
    }

    @Override
    public List<GridSheet> sheets() {
        return List.of(new TextSheet(source, encoding, delimiter, limits));
    }

    @Override
    public void close() {
        // each reading closes what it opens
    }
}
