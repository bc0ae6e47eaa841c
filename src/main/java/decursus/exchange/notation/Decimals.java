package decursus.exchange.notation;

import decursus.domain.Checks;
import decursus.exchange.Problem;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Numbers as a case file writes them: ASCII digits, a decimal point, the digits kept.
public final class Decimals {

    /// A number with a sign.
    public static final String SIGNED = "[+-]?\\d{1,200}(?:\\.\\d{1,200})?(?:[eE][+-]?\\d{1,10})?";
    /// A number without a sign, so that a dash after it can mean "to".
    public static final String UNSIGNED = "\\d{1,200}(?:\\.\\d{1,200})?(?:[eE][+-]?\\d{1,10})?";
    /// Between the ends of a range.
    public static final String TO = "\\s*(?:-|–|to)\\s*";

    private static final Pattern NUMBER = Pattern.compile(SIGNED);

    private Decimals() {
    }

    /// Reads a number.
    ///
    /// @throws IllegalArgumentException with one sentence
    public static BigDecimal read(String field, String text) {
        String number = text.strip();
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("the " + field + " \"" + Problem.shown(text) + "\" is no number: write it as 6.30");
        }
        try {
            return Checks.plausible("the " + field, new BigDecimal(number));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the " + field + " \"" + Problem.shown(text) + "\" is outside of any clinical range", e);
        }
    }

    /// Reads a number above zero.
    ///
    /// @throws IllegalArgumentException with one sentence
    public static BigDecimal readPositive(String field, String text) {
        BigDecimal value = read(field, text);
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("the " + field + " " + value + " is not positive: correct it");
        }
        return value;
    }

    /// True for a number that [#UNSIGNED] reads.
    public static boolean unsigned(BigDecimal value) {
        return value.signum() >= 0;
    }
}
