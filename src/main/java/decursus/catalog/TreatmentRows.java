package decursus.catalog;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads `treatments.csv`.
final class TreatmentRows {

    static final List<String> COLUMNS = List.of("key", "label", "abbrev", "abbrev_source", "synonyms",
            "class", "mechanism", "family", "pattern", "route", "default_role",
            "atc", "atc_verified", "atc_legacy", "atc_legacy_verified", "rxnorm", "rxnorm_verified",
            "prednisolone_factor", "prednisolone_factor_verified", "effect_window_days", "suppresses",
            "source_example", "verified", "notes");

    private static final Pattern ATC = Pattern.compile("[A-V][0-9]{2}[A-Z]{2}[0-9]{2}");
    private static final Pattern RXNORM = Pattern.compile("[1-9][0-9]{0,7}");

    private TreatmentRows() {}

    /// @param analyteKeys the keys that the column `suppresses` may name
    static TreatmentEntry entry(CatalogRow row, Set<String> analyteKeys) {
        var key = row.required("key");
        if (!AnalyteRows.KEY.matcher(key).matches()) {
            row.problem("key", key, "use lower-case letters, digits and _ only.");
        }
        return new TreatmentEntry(
                key,
                new TreatmentEntry.Names(row.required("label"), row.required("abbrev"), row.text("abbrev_source"),
                        row.list("synonyms")),
                new TreatmentEntry.Codes(row.code("atc", ATC), row.text("atc_verified"), row.codes("atc_legacy", ATC),
                        row.text("atc_legacy_verified"), row.code("rxnorm", RXNORM), row.text("rxnorm_verified")),
                row.oneOf("class", TreatmentClass.class),
                new TreatmentEntry.Use(row.required("mechanism"), row.required("family"),
                        row.oneOf("pattern", TreatmentEntry.Pattern.class), row.text("route"), suppresses(row, analyteKeys)),
                dosing(row),
                role(row),
                new TreatmentEntry.Evidence(row.required("verified"), row.text("source_example"), row.text("notes")));
    }

    private static Set<String> suppresses(CatalogRow row, Set<String> analyteKeys) {
        var keys = row.list("suppresses");
        for (var key : keys) {
            if (!analyteKeys.contains(key)) {
                row.problem("suppresses", key, "no analyte has this key: use a key of analytes.csv.");
            }
        }
        return Set.copyOf(keys);
    }

    private static TreatmentEntry.Dosing dosing(CatalogRow row) {
        var factor = row.text("prednisolone_factor").isEmpty() ? null : row.factor("prednisolone_factor");
        return new TreatmentEntry.Dosing(factor, row.yes("prednisolone_factor_verified"), row.days("effect_window_days"));
    }

    private static String role(CatalogRow row) {
        var role = row.required("default_role");
        if (!TreatmentEntry.ROLES.contains(role)) {
            row.problem("default_role", role, "use one of " + String.join(", ", TreatmentEntry.ROLES) + ".");
        }
        return role;
    }
}
