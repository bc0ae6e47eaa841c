package decursus.exchange.mapping.cells;

import decursus.domain.result.Comparator;
import decursus.domain.result.Result;
import decursus.exchange.mapping.profile.DecimalMark;
import decursus.exchange.notation.ResultText;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Results as tables write them: numbers, bounds, ranges and titres; what was not done; and anything else as words.
public final class ResultCell {

    private static final String NUMBER = "([+-]?\\d[\\d.,'’ \u00a0\u202f]*(?:[eE][+-]?\\d{1,10})?)";
    private static final Pattern SIGNED = Pattern.compile("(<=|>=|[<>=~≤≥]|less than|greater than|more than|kleiner(?: als)?|größer(?: "
            + "als)?"
            + "|unter|über|ca\\.?|about|approx\\.?|close to)?\\s*" + NUMBER + "\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPAN = Pattern.compile(NUMBER + "\\s*(?:-|–|to|bis)\\s*" + NUMBER);
    private static final Pattern TITRE = Pattern.compile("(<=|>=|[<>=~≤≥])?\\s*1\\s*[:/]\\s*(\\d{1,18})");
    private static final Pattern NOT_DONE = Pattern.compile("(?:not ?done|nicht durchgeführt|nicht gemessen|nicht "
            + "bestimmt)(?:[:,;]?\\s+|$)(.*)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> NOT_DONE_WORDS = Set.of("nd", "n.d.", "hold", "technical problem", "technisches problem",
            "hämolytisch", "hemolyzed", "haemolysed", "material fehlt", "kein material", "no sample", "storniert", "unable to perform",
            "nicht durchführbar", "not assessable", "nicht beurteilbar");

    private ResultCell() {
    }

    /// The result, and a unit where the cell names one behind its number.
    public record Read(Result result, @Nullable String unit) {
    }

    /// Reads a cell that is not empty.
    ///
    /// @throws IllegalArgumentException with the end of a sentence, for a number that can mean two or that no analyte can have
    public static Read read(String text, NumberStyle style) {
        Result plain = plain(text, style);
        if (plain != null) {
            return new Read(plain, null);
        }
        Matcher titre = TITRE.matcher(text);
        if (titre.matches()) {
            return new Read(ResultText.read(sign(titre.group(1)) + "1:" + titre.group(2)), null);
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            String low = NumberCell.plain(span.group(1).strip(), style);
            String high = NumberCell.plain(span.group(2).strip(), style);
            if (low != null && high != null && !low.startsWith("-") && !high.startsWith("-")) {
                return new Read(ResultText.read(low + "-" + high), null);
            }
        }
        Matcher signed = SIGNED.matcher(text);
        if (signed.matches()) {
            String number = NumberCell.plain(signed.group(2).strip(), style);
            String rest = signed.group(3).strip();
            if (number != null && (rest.isEmpty() || unitLike(rest))) {
                return new Read(ResultText.read(sign(signed.group(1)) + number), rest.isEmpty() ? null : rest);
            }
        }
        return new Read(words(text), null);
    }

    /// Most results are digits with at most one mark, perhaps behind < or >: those need no search. Null for any other.
    private static @Nullable Result plain(String text, NumberStyle style) {
        char sign = text.charAt(0);
        int from = sign == '<' || sign == '>' ? 1 : 0;
        if (text.length() - from > 15 || text.length() == from) {
            return null;
        }
        char point = style.decimal() == DecimalMark.COMMA ? ',' : '.';
        int at = -1;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == point && at < 0 && i > from && i < text.length() - 1) {
                at = i;
            } else if (c < '0' || c > '9') {
                return null;
            }
        }
        String digits = text.substring(from);
        return new Result.Numeric(from == 0 ? Comparator.EQUAL : sign == '<' ? Comparator.LESS : Comparator.GREATER,
                new BigDecimal(point == ',' && at > 0 ? digits.replace(',', '.') : digits));
    }

    private static Result words(String text) {
        Matcher notDone = NOT_DONE.matcher(text);
        if (notDone.matches()) {
            String reason = notDone.group(1).strip();
            return new Result.NotDone(reason.isEmpty() ? "reason not stated" : reason);
        }
        return NOT_DONE_WORDS.contains(text.toLowerCase(Locale.ROOT)) ? new Result.NotDone(text) : new Result.Words(text);
    }

    /// A word with a slash or a per cent sign behind a number is its unit; "1+" and "3 Tage" are words.
    private static boolean unitLike(String rest) {
        return rest.length() <= 20 && (rest.startsWith("%") || rest.matches("[\\p{L}µμ\\[\\]0-9^*]+/.*"));
    }

    private static String sign(@Nullable String written) {
        return switch (written == null ? "" : written.toLowerCase(Locale.ROOT)) {
            case "" -> "";
            case "<", "less than", "kleiner", "kleiner als", "unter" -> "<";
            case ">", "greater than", "more than", "größer", "größer als", "über" -> ">";
            case "<=", "≤" -> "≤";
            case ">=", "≥" -> "≥";
            case "=" -> "=";
            default -> "~";
        };
    }
}
