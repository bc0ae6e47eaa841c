package decursus.catalog;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The conversions of one analyte, looked up by the comparison form of a unit.
final class UnitTable {

    static final Conversion UNCHANGED = new Conversion(BigDecimal.ONE, BigDecimal.ZERO, true, "");

    private final Map<String, AnalyteEntry.Alternative> byUnit = new HashMap<>();
    private final UnitText spellings;

    UnitTable(AnalyteEntry.Units units, UnitText spellings) {
        this.spellings = spellings;
        var own = new AnalyteEntry.Alternative(units.ucum(), BigDecimal.ONE, BigDecimal.ZERO, true, "", "");
        byUnit.put(spellings.form(units.ucum()), own);
        byUnit.put(spellings.form(units.display()), own);
        if (isPureNumber(units.ucum())) {
            byUnit.put("", own);
            byUnit.put("1", own);
        }
        for (var other : units.alternatives()) {
            byUnit.putIfAbsent(spellings.form(other.unit()), other);
        }
    }

    // a score, a count or a titre has no unit to state: "{score}" of UCUM, "1" and nothing mean the same
    private static boolean isPureNumber(String ucum) {
        return ucum.startsWith("{") && ucum.indexOf('}') == ucum.length() - 1;
    }

    Optional<Conversion> conversion(String fromUnit, String toUnit) {
        var from = byUnit.get(spellings.form(fromUnit));
        var to = byUnit.get(spellings.form(toUnit));
        if (from == null || to == null) {
            var same = !fromUnit.isBlank() && spellings.form(fromUnit).equals(spellings.form(toUnit));
            return same ? Optional.of(UNCHANGED) : Optional.empty();
        }
        if (from.equals(to)) {
            return Optional.of(UNCHANGED);
        }
        var factor = from.factor().divide(to.factor(), MathContext.DECIMAL128);
        var addFirst = from.addFirst().subtract(to.addFirst().multiply(to.factor())
                .divide(from.factor(), MathContext.DECIMAL128));
        var exact = from.exact() && to.exact();
        return Optional.of(new Conversion(factor, addFirst, exact, note(fromUnit, toUnit, factor, addFirst, exact)));
    }

    private static String note(String fromUnit, String toUnit, BigDecimal factor, BigDecimal addFirst, boolean exact) {
        if (factor.compareTo(BigDecimal.ONE) == 0 && addFirst.signum() == 0) {
            return "";
        }
        var shown = shown(factor);
        var added = addFirst.signum() == 0 ? ""
                : (addFirst.signum() < 0 ? "−" : "+") + shown(addFirst.abs()) + ", then ";
        return fromUnit.strip() + " → " + toUnit.strip() + " " + added + "×" + shown
                + (exact ? "" : " (≈, by molar mass)");
    }

    private static String shown(BigDecimal number) {
        return number.round(new MathContext(5)).stripTrailingZeros().toPlainString();
    }
}
