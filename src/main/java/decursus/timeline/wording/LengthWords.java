package decursus.timeline.wording;

import decursus.domain.time.RelativeUnit;
import decursus.timeline.sheet.Sketch;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Lengths of time in one number and a unit.
public final class LengthWords {

    private static final double YEARS_FROM = 730;
    private static final double MONTHS_FROM = 60;

    private LengthWords() {
    }

    /// So many years, months or days; years with one decimal.
    public static String of(double days, Sketch sketch) {
        RelativeUnit unit = days >= YEARS_FROM ? RelativeUnit.YEAR : days >= MONTHS_FROM ? RelativeUnit.MONTH : RelativeUnit.DAY;
        BigDecimal number = BigDecimal.valueOf(days / unit.days()).setScale(unit == RelativeUnit.YEAR ? 1 : 0, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return sketch.word("length." + unit.name(), sketch.numbers().write(number.scale() < 0 ? number.setScale(0) : number));
    }
}
