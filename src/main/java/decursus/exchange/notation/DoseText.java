package decursus.exchange.notation;

import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Dose.Basis;
import decursus.exchange.Problem;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Doses in their short form: `10 mg`, `~10 mg`, `10-20 mg`, `8 mg/kg`, `1 g/m²`.
public final class DoseText {

    private static final String AMOUNT = "(~)?\\s*(" + Decimals.UNSIGNED + ")(?:" + Decimals.TO + "(" + Decimals.UNSIGNED + "))?";
    private static final Pattern AMOUNT_ALONE = Pattern.compile(AMOUNT);
    private static final Pattern WHOLE = Pattern.compile(AMOUNT + "\\s+([^\\s/][^/]*?)(/kg|/m2|/m²)?");

    private DoseText() {
    }

    /// Reads an amount with its unit.
    ///
    /// @throws IllegalArgumentException with one sentence
    public static Dose read(String written) {
        Matcher whole = WHOLE.matcher(written.strip());
        if (!whole.matches()) {
            throw new IllegalArgumentException("the dose \"" + Problem.shown(written)
                    + "\" can not be read: write 10 mg, 10-20 mg, 8 mg/kg or 1 g/m², and how often in \"schedule\"");
        }
        return dose(whole, whole.group(4), basis(whole.group(5)));
    }

    /// Reads an amount whose unit stands elsewhere.
    ///
    /// @throws IllegalArgumentException with one sentence
    public static Dose read(String amount, String unit, Basis basis) {
        Matcher alone = AMOUNT_ALONE.matcher(amount.strip());
        if (!alone.matches()) {
            throw new IllegalArgumentException("the amount \"" + Problem.shown(amount) + "\" can not be read: write 10, ~10 or 10-20");
        }
        return dose(alone, unit, basis);
    }

    /// What is written after the unit, without the slash.
    public static Basis per(String written) {
        return switch (written) {
            case "kg" -> Basis.PER_KG;
            case "m2", "m²" -> Basis.PER_M2;
            default -> throw new IllegalArgumentException("\"per\" is \"" + Problem.shown(written) + "\" but must be kg or m2: correct it");
        };
    }

    /// The amount without its unit.
    public static String amount(Dose dose) {
        boolean single = dose.low().equals(dose.high());
        return (dose.approximate() ? "~" : "") + dose.low() + (single ? "" : "-" + dose.high());
    }

    /// The short form; null where it would be read as something else.
    public static @Nullable String write(Dose dose) {
        String text = amount(dose) + " " + dose.unit() + dose.basis().suffix();
        try {
            return read(text).equals(dose) ? text : null;
        } catch (IllegalArgumentException otherForm) {
            return null;
        }
    }

    private static Dose dose(Matcher found, String unit, Basis basis) {
        BigDecimal low = Decimals.read("dose", found.group(2));
        BigDecimal high = found.group(3) == null ? low : Decimals.read("dose", found.group(3));
        return new Dose(low, high, unit, basis, found.group(1) != null);
    }

    private static Basis basis(@Nullable String suffix) {
        return suffix == null ? Basis.ABSOLUTE : per(suffix.substring(1));
    }
}
