package decursus.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A conversion between two units of one analyte: `converted = (value + addFirst) × factor`.
///
/// @param factor   what the value is multiplied with; 34 digits where it does not end, as in 1/60
/// @param addFirst what is added before; zero except for temperatures
/// @param exact    false for a conversion by molar mass, which is shown with ≈
/// @param note     the conversion in words for a footnote, such as "µkat/L → U/L ×60"; empty when nothing changes
public record Conversion(BigDecimal factor, BigDecimal addFirst, boolean exact, String note) {

    // two digits fewer than a factor carries, so that 33 × (1/60) is 0.55 and not 0.550…011
    private static final MathContext SNAP = new MathContext(32, RoundingMode.HALF_EVEN);

    public Conversion {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("factor must be above zero, not " + factor);
        }
    }

    /// The value in the other unit, by decimal arithmetic.
    ///
    /// A result that needs no more digits than the value has is exact and keeps the value's number of significant
    /// digits (0.55 µkat/L is 33 U/L, 60 U/L is 1.0 µkat/L); a longer one is rounded half up to one digit more than the
    /// value has (4298 U/L is 71.633 µkat/L). So a conversion never pretends to more than one digit of new precision,
    /// and never loses one.
    public BigDecimal apply(BigDecimal value) {
        var exactly = value.add(addFirst).multiply(factor).round(SNAP);
        if (exactly.signum() == 0) {
            return BigDecimal.ZERO;
        }
        var digits = value.precision();
        var shortest = exactly.stripTrailingZeros();
        if (shortest.precision() > digits + 1) {
            shortest = shortest.round(new MathContext(digits + 1, RoundingMode.HALF_UP));
        }
        var padded = shortest.setScale(Math.max(shortest.scale(), shortest.scale() + digits - shortest.precision()));
        return padded.scale() < 0 ? padded.setScale(0) : padded;
    }
}
