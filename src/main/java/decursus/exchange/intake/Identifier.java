package decursus.exchange.intake;

import decursus.domain.Checks;

/// A number by which somebody knows a patient.
///
/// @param system who gave it: a URI, the name of a column, a study; not blank
/// @param value  the number as text, leading zeros kept; not blank
public record Identifier(String system, String value) {
    public Identifier {
        Checks.text("identifier system", system);
        Checks.text("identifier", value);
    }
}
