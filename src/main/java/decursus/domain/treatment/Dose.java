package decursus.domain.treatment;

import decursus.domain.Checks;
import java.math.BigDecimal;

/// An amount of a drug.
///
/// @param low   least amount; equal to `high` unless the source gives a range
/// @param high  greatest amount
/// @param unit  unit of the amount: `mg`, `g`, `cells`
/// @param basis what the amount is relative to
/// @param approximate true where the source says "about"
public record Dose(BigDecimal low, BigDecimal high, String unit, Basis basis, boolean approximate) {

    /// What an amount is counted per.
    public enum Basis {
        ABSOLUTE(""), PER_KG("/kg"), PER_M2("/m²");

        private final String suffix;

        Basis(String suffix) {
            this.suffix = suffix;
        }

        /// Printed after the unit.
        public String suffix() {
            return suffix;
        }
    }

    public Dose {
        Checks.plausible("dose", low);
        Checks.plausible("dose", high);
        Checks.text("dose unit", unit);
        if (low.signum() < 0 || low.compareTo(high) > 0) {
            throw new IllegalArgumentException("dose " + low + " to " + high + " " + unit + " is negative or the wrong way round");
        }
    }

    /// An exact absolute amount.
    public static Dose of(String amount, String unit) {
        BigDecimal value = new BigDecimal(amount);
        return new Dose(value, value, unit, Basis.ABSOLUTE, false);
    }

    /// True where the source gives a range of amounts.
    public boolean isRange() {
        return low.compareTo(high) != 0;
    }
}
