package decursus.exchange.notation;

import decursus.domain.result.ReferenceRange;
import decursus.domain.result.ReferenceRange.Limit;
import decursus.exchange.Problem;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Limits of normal in their printed form: `<170`, `≤170`, `4.0-10.0`, `>60`.
public final class RangeText {

    private static final Pattern BOUND = Pattern.compile("(<=|>=|[<>≤≥])\\s*(" + Decimals.SIGNED + ")");
    private static final Pattern SPAN = Pattern.compile("(" + Decimals.UNSIGNED + ")" + Decimals.TO + "(" + Decimals.UNSIGNED + ")");

    private RangeText() {
    }

    /// Reads limits as they are printed. The limit of "<170" is itself high; both ends of "4.0-10.0" are normal.
    ///
    /// @throws IllegalArgumentException with one sentence
    public static ReferenceRange read(String written) {
        String text = written.strip();
        Matcher bound = BOUND.matcher(text);
        if (bound.matches()) {
            String sign = bound.group(1);
            Limit limit = new Limit(Decimals.read("limit", bound.group(2)), sign.length() > 1 || sign.equals("≤") || sign.equals("≥"));
            return sign.startsWith("<") || sign.equals("≤")
                    ? new ReferenceRange(null, limit, written) : new ReferenceRange(limit, null, written);
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            return new ReferenceRange(new Limit(Decimals.read("limit", span.group(1)), true),
                    new Limit(Decimals.read("limit", span.group(2)), true), written);
        }
        throw new IllegalArgumentException("the range \"" + Problem.shown(written)
                + "\" can not be read: write <170, ≤170, 4.0-10.0 or >60, and others as {\"text\": \"…\", \"low\": …, \"high\": …}");
    }

    /// True where the printed text alone says the same limits.
    public static boolean says(ReferenceRange range) {
        try {
            return read(range.text()).equals(range);
        } catch (IllegalArgumentException otherForm) {
            return false;
        }
    }
}
