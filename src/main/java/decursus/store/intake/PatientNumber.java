package decursus.store.intake;

import decursus.domain.Checks;

/// A number by which somebody knows a patient. It is kept beside the course and never shown with it.
///
/// @param system who gave it; not blank
/// @param value  the number as text; not blank
public record PatientNumber(String system, String value) {
    public PatientNumber {
        Checks.text("identifier system", system);
        Checks.text("identifier", value);
    }
}
