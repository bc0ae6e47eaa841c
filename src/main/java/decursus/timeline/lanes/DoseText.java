package decursus.timeline.lanes;

import decursus.domain.treatment.Dose;
import decursus.timeline.value.NumberText;
import java.math.BigDecimal;
import java.util.Locale;

/// Doses as a figure prints them.
public final class DoseText {

    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final NumberText numbers;

    /// Doses in the number habits of a language.
    public DoseText(Locale language) {
        this.numbers = new NumberText(language);
    }

    /// An amount with its unit: "8 mg/kg", "10–20 mg", "~10 mg", "1 × 10⁶ cells/kg".
    public String amount(Dose dose) {
        String number = dose.isRange() ? range(dose.low(), dose.high()) : number(dose.low());
        return (dose.approximate() ? "~" : "") + number + " " + dose.unit() + dose.basis().suffix();
    }

    private String range(BigDecimal low, BigDecimal high) {
        return inMillions(low) && inMillions(high) ? numbers.write(plainly(low.divide(MILLION))) + "–" + number(high)
                : number(low) + "–" + number(high);
    }

    private String number(BigDecimal value) {
        return inMillions(value) ? numbers.write(plainly(value.divide(MILLION))) + " × 10⁶" : numbers.write(plainly(value));
    }

    private static boolean inMillions(BigDecimal value) {
        return value.compareTo(MILLION) >= 0 && value.divide(MILLION).stripTrailingZeros().precision() <= 2;
    }

    private static BigDecimal plainly(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
