package decursus.exchange.fhir.scan;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells the releases of FHIR apart by fields and types that only one of them has: a file does not say its release itself.
final class Release {

    private static final String OLDER = "DSTU2 or STU3";
    private static final String R5 = "R5 or newer";
    private static final Set<String> OLD_TYPES = Set.of("MedicationOrder", "DiagnosticOrder", "ProcedureRequest", "ReferralRequest",
            "DeviceUseRequest", "ImagingManifest", "ImagingObjectSelection", "DataElement", "EligibilityRequest", "ClinicalUse");
    private static final Set<String> NEW_TYPES = Set.of("MedicationUsage", "ImagingSelection", "GenomicStudy", "InventoryItem", "Transport",
            "Permission", "Requirements", "BiologicallyDerivedProductDispense", "DeviceUsage", "DeviceDispense", "EncounterHistory",
            "FormularyItem", "NutritionIntake", "SubscriptionTopic");

    /// Fields that may tell of another release.
    static final Set<String> FIELDS = Set.of("medication", "class", "actualPeriod", "occurrenceDateTime", "occurrencePeriod",
            "occurencePeriod", "occurenceDateTime", "clinicalStatus", "verificationStatus", "taken", "wasNotTaken", "notDone",
            "notPerformed", "notGiven", "wasNotGiven", "comments", "related");

    private Release() {
    }

    /// The other release that a type belongs to; null for a type that R4 has, or that is not known.
    static @Nullable String ofType(String type) {
        return OLD_TYPES.contains(type) ? OLDER : NEW_TYPES.contains(type) ? R5 : null;
    }

    /// The other release that a field of a resource tells of; null where it tells of none.
    ///
    /// @param type the resource's type; null where it is not known yet
    /// @param token with which the field's value begins
    static @Nullable String toldBy(@Nullable String type, String field, JsonToken token) {
        if (type == null) {
            return null;
        }
        return switch (field) {
            case "medication" -> type.startsWith("Medication") && !type.equals("Medication") ? R5 : null;
            case "class" -> type.equals("Encounter") && token == JsonToken.START_ARRAY ? R5 : null;
            case "actualPeriod" -> type.equals("Encounter") ? R5 : null;
            case "occurrenceDateTime", "occurrencePeriod" -> type.equals("Procedure") || type.equals("MedicationAdministration")
                    || type.equals("AdverseEvent") ? R5 : null;
            case "occurencePeriod", "occurenceDateTime" -> type.equals("MedicationAdministration") ? R5 : null;
            case "clinicalStatus", "verificationStatus" -> type.equals("Condition") && token == JsonToken.VALUE_STRING ? OLDER : null;
            case "taken", "wasNotTaken" -> type.equals("MedicationStatement") ? OLDER : null;
            case "notDone", "notPerformed" -> type.equals("Procedure") ? OLDER : null;
            case "notGiven", "wasNotGiven" -> type.equals("MedicationAdministration") ? OLDER : null;
            case "comments", "related" -> type.equals("Observation") ? OLDER : null;
            default -> null;
        };
    }

    /// With what a value begins, as far as it matters here.
    static JsonToken token(byte first) {
        return switch (first) {
            case '[' -> JsonToken.START_ARRAY;
            case '"' -> JsonToken.VALUE_STRING;
            default -> JsonToken.START_OBJECT;
        };
    }
}
