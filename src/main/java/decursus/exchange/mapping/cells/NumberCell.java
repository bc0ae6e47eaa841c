package decursus.exchange.mapping.cells;

import decursus.exchange.Problem;
import decursus.exchange.mapping.profile.DecimalMark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers as tables write them, brought into the one form that `decursus.exchange.notation` reads: ASCII digits and a point.
public final class NumberCell {

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,200}");
    private static final Pattern POINTED = Pattern.compile("[+-]?\\d{1,200}(?:\\.\\d{1,200})?(?:[eE][+-]?\\d{1,10})?");
    private static final Pattern COMMAED = Pattern.compile("[+-]?\\d{1,200}(?:,\\d{1,200})?(?:[eE][+-]?\\d{1,10})?");
    /// A point or comma before exactly three digits may part thousands.
    private static final Pattern DOUBTFUL = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(?:([.,'’ \u00a0\u202f])\\d{3})(?:\\1\\d{3})*(?:[.,]\\d+)?");

    private static final Pattern AROUND = Pattern.compile("^(?:<=|>=|[<>=~≤≥]|less than|greater than|more than|kleiner(?: als)?"
            + "|größer(?: als)?|unter|über|ca\\.?|about|approx\\.?|close to)\\s*(?=[+\\d-])|(?<=\\d)\\s*(?![eE][+-]?\\d)[\\p{L}µμ%\\[].*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SPAN = Pattern.compile("([+-]?\\d[\\d.,]*)\\s*(?:-|–|to|bis)\\s*(\\d[\\d.,]*)(?!\\d|[-.,]).*");
    private static final Pattern NUMBER_LIKE = Pattern.compile("[+-]?\\d[\\d.,' ]*(?:[eE][+-]?\\d{1,10})?");

    private NumberCell() {
    }

    /// The number in plain form; null for a text that is no number.
    ///
    /// @throws IllegalArgumentException for a number that can mean two
    public static @Nullable String plain(String text, NumberStyle style) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        boolean comma = style.decimal() == DecimalMark.COMMA;
        if ((comma ? COMMAED : POINTED).matcher(text).matches()) {
            return comma ? text.replace(',', '.') : text;
        }
        if (!GROUPED.matcher(text).matches()) {
            return null;
        }
        if (!style.thousands() && DOUBTFUL.matcher(text).matches()) {
            throw new IllegalArgumentException("the number \"" + Problem.shown(text)
                    + "\" may mean two, for the column's decimal mark is a "
                    + (comma ? "comma" : "point") + ": write it without a sign for thousands");
        }
        char decimal = comma ? ',' : '.';
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (Character.isDigit(c) || c == '-' || c == '+') {
                plain.append(c);
            } else if (c == decimal) {
                plain.append('.');
            }
        }
        return POINTED.matcher(plain).matches() ? plain.toString() : null;
    }

    /// Most numbers are digits with one mark among them, and other than three behind it: those need no search.
    private static boolean parted(String text, int mark) {
        if (mark == 0 || text.length() - mark == 4) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (i != mark && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return false;
            }
        }
        return true;
    }

    /// What a text says of its column's decimal mark: 'c' for a comma, 'p' for a point, 'C' and 'P' for the same in a number whose
    /// thousands are parted by the other one, '?' for a comma and '!' for a point that may part thousands, ' ' for anything else.
    public static char evidence(String text) {
        int comma = text.indexOf(',');
        int point = text.indexOf('.');
        if (comma < 0 && point < 0) {
            return ' ';
        }
        if (parted(text, comma < 0 ? point : comma)) {
            return comma < 0 ? 'p' : 'c';
        }
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            char low = ofNumber(span.group(1));
            return Character.isLetter(low) ? low : ofNumber(span.group(2)) == ' ' ? low : ofNumber(span.group(2));
        }
        return ofNumber(AROUND.matcher(text).replaceAll(""));
    }

    private static char ofNumber(String number) {
        int comma = number.lastIndexOf(',');
        int point = number.lastIndexOf('.');
        if (comma < 0 && point < 0 || !NUMBER_LIKE.matcher(number).matches()) {
            return ' ';
        }
        if (comma >= 0 && point >= 0) {
            return !GROUPED.matcher(number).matches() ? ' ' : comma > point ? 'C' : 'P';
        }
        char sign = comma >= 0 ? ',' : '.';
        if (number.indexOf(sign) != number.lastIndexOf(sign)) {
            return !GROUPED.matcher(number).matches() ? ' ' : sign == ',' ? 'P' : 'C';
        }
        return DOUBTFUL.matcher(number).matches() ? (sign == ',' ? '?' : '!') : sign == ',' ? 'c' : 'p';
    }
}
