package decursus.exchange.mapping.bound;

import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.profile.ColumnRole;
import java.util.regex.Pattern;

/// Whose a row is.
public final class PatientKey {

    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,3}");
    /// Between the parts of a key that no column gives as one.
    private static final String AND = "\u0001";

    private PatientKey() {
    }

    /// The patient of a row: its number, or name and birth date where no column has a number, or the one of the whole
    /// table; empty where the row does not tell.
    ///
    /// @throws IllegalArgumentException with the end of a sentence for a number that a spreadsheet has rounded
    public static String of(BoundTable table, GridRow row) {
        if (table.has(ColumnRole.PATIENT_ID)) {
            String id = table.text(row, ColumnRole.PATIENT_ID);
            if ((id.indexOf('E') > 0 || id.indexOf('e') > 0) && ROUNDED.matcher(id).matches()) {
                throw new IllegalArgumentException("the patient number \"" + id
                        + "\" was rounded by a spreadsheet: format its column as text and write the whole number");
            }
            return id;
        }
        if (table.profile().patient() instanceof String whole) {
            return whole;
        }
        if (table.has(ColumnRole.NAME)) {
            String name = table.text(row, ColumnRole.NAME);
            return name.isEmpty() ? "" : AND + name + AND + table.text(row, ColumnRole.BIRTH_DATE);
        }
        return AND;
    }

    /// Whether a key is a number by which somebody knows the patient, and not a name or nothing.
    public static boolean isNumber(String key) {
        return !key.isEmpty() && !key.startsWith(AND);
    }
}
