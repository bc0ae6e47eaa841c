package decursus.catalog;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Typed access to one row; a cell that cannot be read is noted as a problem and answered with a stand-in, so that one
/// pass finds every fault of a file.
final class CatalogRow {

    private static final Pattern CODE = Pattern.compile("([^\\s()]+)(?:\\s*\\((.*)\\))?");

    private final String file;
    private final NamedCsvRecord record;
    private final List<String> problems;

    CatalogRow(String file, NamedCsvRecord record, List<String> problems) {
        this.file = file;
        this.record = record;
        this.problems = problems;
    }

    /// Where the row stands, for a message: `analytes.csv:12`.
    String place() {
        return file + ":" + record.getStartingLineNumber();
    }

    void problem(String column, String value, String whatToDo) {
        problems.add(place() + " " + column + ", value \"" + value + "\": " + whatToDo);
    }

    /// The cell's text without outer blanks; empty when the cell is.
    String text(String column) {
        return record.findField(column).orElse("").strip();
    }

    String required(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            problem(column, text, "must not be empty.");
        }
        return text;
    }

    /// A cell of several values, separated by semicolons.
    List<String> list(String column) {
        var parts = new ArrayList<String>();
        for (var part : text(column).split(";", -1)) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    @Nullable BigDecimal decimal(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            problem(column, text, "write a number with a decimal point.");
            return null;
        }
    }

    /// A factor: a positive decimal, or a fraction such as `5/9`, which is carried with 34 digits.
    BigDecimal factor(String column) {
        var text = text(column);
        var parts = text.split("/", -1);
        try {
            var factor = parts.length == 2
                    ? new BigDecimal(parts[0].strip()).divide(new BigDecimal(parts[1].strip()), MathContext.DECIMAL128)
                    : new BigDecimal(text);
            if (factor.signum() > 0) {
                return factor;
            }
        } catch (ArithmeticException | NumberFormatException notANumber) {
            // answered below, together with a factor of zero
        }
        problem(column, text, "write a number above zero, or a fraction such as 5/9.");
        return BigDecimal.ONE;
    }

    @Nullable Integer days(String column) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[1-9][0-9]{0,4}")) {
            problem(column, text, "write a whole number of days, 1 or more.");
            return null;
        }
        return Integer.valueOf(text);
    }

    boolean yes(String column) {
        var text = text(column);
        if (!text.isEmpty() && !text.equals("yes") && !text.equals("no")) {
            problem(column, text, "write yes or no, or leave it empty for no.");
        }
        return text.equals("yes");
    }

    /// One of an enum's constants, written in lower case with `_` or `-`.
    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        var text = text(column);
        var constants = type.getEnumConstants();
        var allowed = new ArrayList<String>();
        for (var constant : constants) {
            var written = constant.name().toLowerCase(Locale.ROOT);
            if (written.equals(text.replace('-', '_'))) {
                return constant;
            }
            allowed.add(written);
        }
        problem(column, text, "use one of " + String.join(", ", allowed) + ".");
        return constants[0];
    }

    /// Codes with their remarks, written as `26515-7 (automated); 777-3`.
    List<AnalyteEntry.Code> codes(String column, Pattern shape) {
        var codes = new ArrayList<AnalyteEntry.Code>();
        for (var part : list(column)) {
            var match = CODE.matcher(part);
            if (!match.matches() || !shape.matcher(match.group(1)).matches()) {
                problem(column, part, "write codes as CODE (remark), separated by semicolons.");
                continue;
            }
            var remark = match.group(2);
            codes.add(new AnalyteEntry.Code(match.group(1), remark == null ? "" : remark));
        }
        return codes;
    }

    /// A single code, or null when the cell is empty.
    @Nullable String code(String column, Pattern shape) {
        var text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!shape.matcher(text).matches()) {
            problem(column, text, "this is not the shape of such a code: " + shape.pattern() + ".");
        }
        return text;
    }
}
