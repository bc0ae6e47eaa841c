package decursus.exchange.mapping.cells;

import decursus.domain.result.ReferenceRange;
import decursus.domain.result.ReferenceRange.Limit;
import decursus.exchange.notation.Decimals;
import decursus.exchange.notation.RangeText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Limits of normal as tables write them: in two columns, or as `4.3 to 6.2`, `70_105`, `<170`, `n<5`, `N 4,0-10,0`.
public final class RangeCell {

    private static final String NUMBER = "([+-]?\\d[\\d.,]*)";
    private static final Pattern SPAN = Pattern.compile(NUMBER + "\\s*(?:-|–|_|to|bis)\\s*" + NUMBER);
    private static final Pattern BOUND = Pattern.compile("(<=|>=|[<>≤≥]|bis|unter|über)\\s*" + NUMBER);
    private static final Pattern LETTER = Pattern.compile("^[nN]\\s*(?=[<>≤≥\\d])|^[\\[(]|[\\])]$");

    private RangeCell() {
    }

    /// Reads a range of one cell.
    ///
    /// @throws IllegalArgumentException for a text that gives no limits
    public static ReferenceRange read(String text, NumberStyle style) {
        String body = LETTER.matcher(text.strip()).replaceAll("").strip();
        Matcher span = SPAN.matcher(body);
        if (span.matches()) {
            return new ReferenceRange(limit(span.group(1), style), limit(span.group(2), style), text);
        }
        Matcher bound = BOUND.matcher(body);
        if (bound.matches()) {
            String sign = switch (bound.group(1)) {
                case "unter" -> "<";
                case "über" -> ">";
                case "bis" -> "≤";
                default -> bound.group(1);
            };
            ReferenceRange read = RangeText.read(sign + plain(bound.group(2), style));
            return new ReferenceRange(read.low(), read.high(), text);
        }
        throw new IllegalArgumentException("the range can not be read: write <170, 4.0-10.0 or >60");
    }

    /// A range of two cells, of which one may be empty; null where both are.
    ///
    /// @throws IllegalArgumentException for a text that gives no limit
    public static @Nullable ReferenceRange read(String low, String high, NumberStyle style) {
        if (low.isEmpty() && high.isEmpty()) {
            return null;
        }
        if (low.isEmpty()) {
            return high.startsWith("<") ? read(high, style) : new ReferenceRange(null, limit(high, style), "≤" + high);
        }
        if (high.isEmpty()) {
            return low.startsWith(">") ? read(low, style) : new ReferenceRange(limit(low, style), null, "≥" + low);
        }
        return new ReferenceRange(limit(low, style), limit(high, style), low + "-" + high);
    }

    private static Limit limit(String text, NumberStyle style) {
        return new Limit(Decimals.read("limit", plain(text, style)), true);
    }

    private static String plain(String text, NumberStyle style) {
        String number = NumberCell.plain(text.strip(), style);
        return number == null ? text : number;
    }
}
