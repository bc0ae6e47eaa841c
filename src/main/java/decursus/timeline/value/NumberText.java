package decursus.timeline.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/// Numbers as a figure prints them: digits in groups of three with a thin space from 10 000 on, all decimals as
/// reported, the decimal sign of the language.
public final class NumberText {

    private static final char GROUP = '\u2009';
    private static final int GROUPED_FROM = 5;
    /// Fewer digits than a double holds, so that 3 × 0.1 is 0.3.
    private static final MathContext MARK_DIGITS = new MathContext(12);
    private static final MathContext ONE_DIGIT = new MathContext(1);
    private static final int POWERS_FROM = 6;
    private static final int POWERS_BELOW = -3;

    private final char decimal;

    /// The habit of a language: a comma in German, a point otherwise.
    public NumberText(Locale language) {
        this.decimal = Locale.GERMAN.getLanguage().equals(language.getLanguage()) ? ',' : '.';
    }

    /// A number with its decimals as they are.
    public String write(BigDecimal value) {
        String plain = value.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder(value.signum() < 0 ? "−" : "");
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0 && whole.length() >= GROUPED_FROM) {
                text.append(GROUP);
            }
            text.append(whole.charAt(i));
        }
        return point < 0 ? text.toString() : text.append(decimal).append(plain, point + 1, plain.length()).toString();
    }

    /// A mark of an axis, without superfluous zeros; a very large or small one as a power of ten.
    public String write(double value) {
        BigDecimal number = new BigDecimal(value, MARK_DIGITS).stripTrailingZeros();
        int power = number.precision() - number.scale() - 1;
        if (number.signum() == 0 || (power < POWERS_FROM && power >= POWERS_BELOW)) {
            return write(number.scale() < 0 ? number.setScale(0) : number);
        }
        BigDecimal factor = number.movePointLeft(power).stripTrailingZeros();
        String ten = "10" + (power < 0 ? "⁻" : "") + raised(Math.abs(power));
        if (factor.abs().compareTo(BigDecimal.ONE) == 0) {
            return (factor.signum() < 0 ? "−" : "") + ten;
        }
        return write(factor.scale() < 0 ? factor.setScale(0) : factor) + " × " + ten;
    }

    /// A factor with two digits, more only above a hundred: "4.5", "29", "170". What would be printed as nothing keeps a digit.
    public String ratio(BigDecimal factor) {
        BigDecimal rounded = factor.setScale(factor.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
        return write(rounded.signum() != 0 || factor.signum() == 0 ? rounded : factor.round(ONE_DIGIT));
    }

    private static String raised(int power) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(power).toCharArray()) {
            text.append("⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(digit - '0'));
        }
        return text.toString();
    }
}
