package decursus.catalog;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads `analytes.csv` and the conversions that belong to its rows.
final class AnalyteRows {

    static final List<String> COLUMNS = List.of("key", "label", "abbrev", "group", "synonyms",
            "loinc", "loinc_verified", "loinc_alternatives", "loinc_mistaken", "ucum", "display_unit",
            "low_female", "high_female", "low_male", "high_male", "high_exclusive", "limits_verified",
            "scale", "direction", "domain_min", "domain_max", "gap_cap_days", "verified", "notes");

    static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern LOINC = Pattern.compile("[0-9]{1,7}-[0-9]");

    private AnalyteRows() {}

    /// @param conversions the other units of each analyte, by its key
    static AnalyteEntry entry(CatalogRow row, Map<String, List<AnalyteEntry.Alternative>> conversions) {
        var key = row.required("key");
        if (!KEY.matcher(key).matches()) {
            row.problem("key", key, "use lower-case letters, digits and _ only.");
        }
        return new AnalyteEntry(
                key,
                new AnalyteEntry.Names(row.required("label"), row.required("abbrev"), row.list("synonyms")),
                codes(row),
                new AnalyteEntry.Units(row.required("ucum"), row.required("display_unit"),
                        conversions.getOrDefault(key, List.of())),
                limits(row),
                scale(row),
                row.required("group"),
                new AnalyteEntry.Evidence(row.required("verified"), row.text("notes"), row.days("gap_cap_days")));
    }

    private static AnalyteEntry.Codes codes(CatalogRow row) {
        var codes = new AnalyteEntry.Codes(row.code("loinc", LOINC), row.text("loinc_verified"),
                row.codes("loinc_alternatives", LOINC), row.codes("loinc_mistaken", LOINC));
        if (codes.loinc() != null) {
            checkDigit(row, "loinc", codes.loinc());
        }
        codes.alternatives().forEach(code -> checkDigit(row, "loinc_alternatives", code.code()));
        codes.mistaken().forEach(code -> checkDigit(row, "loinc_mistaken", code.code()));
        return codes;
    }

    // LOINC's last digit is a Luhn (mod 10) check digit: a mistyped code is caught here
    private static void checkDigit(CatalogRow row, String column, String code) {
        var dash = code.indexOf('-');
        if (dash < 1) {
            return;
        }
        var sum = 0;
        for (var i = 0; i < dash; i++) {
            var digit = code.charAt(dash - 1 - i) - '0';
            var weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted / 10 + weighted % 10;
        }
        if ((10 - sum % 10) % 10 != code.charAt(dash + 1) - '0') {
            row.problem(column, code, "its check digit is wrong: look the code up again.");
        }
    }

    private static AnalyteEntry.Limits limits(CatalogRow row) {
        var limits = new AnalyteEntry.Limits(row.decimal("low_female"), row.decimal("high_female"),
                row.decimal("low_male"), row.decimal("high_male"), row.yes("high_exclusive"), row.text("limits_verified"));
        inOrder(row, "high_female", limits.lowFemale(), limits.highFemale());
        inOrder(row, "high_male", limits.lowMale(), limits.highMale());
        return limits;
    }

    private static AnalyteEntry.Scale scale(CatalogRow row) {
        var scale = new AnalyteEntry.Scale(row.oneOf("scale", AnalyteEntry.Scale.Kind.class),
                row.oneOf("direction", AnalyteEntry.Scale.Direction.class),
                row.decimal("domain_min"), row.decimal("domain_max"));
        inOrder(row, "domain_max", scale.domainMin(), scale.domainMax());
        return scale;
    }

    private static void inOrder(CatalogRow row, String column, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null && low.compareTo(high) >= 0) {
            row.problem(column, high.toPlainString(), "must be above the lower value " + low.toPlainString() + ".");
        }
    }
}
