package decursus.exchange.fhir.scan;

import decursus.exchange.intake.RowKind;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The types of resources that are read. All others are counted and left out.
public enum Kind {
    PATIENT("Patient", RowKind.PATIENT),
    ENCOUNTER("Encounter", RowKind.EVENT),
    MEDICATION("Medication", RowKind.OTHER),
    OBSERVATION("Observation", RowKind.OBSERVATION),
    MEDICATION_REQUEST("MedicationRequest", RowKind.TREATMENT),
    MEDICATION_STATEMENT("MedicationStatement", RowKind.TREATMENT),
    MEDICATION_ADMINISTRATION("MedicationAdministration", RowKind.TREATMENT),
    PROCEDURE("Procedure", RowKind.EVENT),
    CONDITION("Condition", RowKind.EVENT),
    ADVERSE_EVENT("AdverseEvent", RowKind.EVENT),
    DIAGNOSTIC_REPORT("DiagnosticReport", RowKind.EVENT),
    IMAGING_STUDY("ImagingStudy", RowKind.EVENT);

    private static final Map<String, Kind> BY_TYPE = new HashMap<>();

    static {
        for (Kind kind : values()) {
            BY_TYPE.put(kind.type, kind);
        }
    }

    private final String type;
    private final RowKind row;

    Kind(String type, RowKind row) {
        this.type = type;
        this.row = row;
    }

    /// The value of `resourceType`.
    public String type() {
        return type;
    }

    /// What such a resource is counted as.
    public RowKind row() {
        return row;
    }

    /// The kind of that `resourceType`; null for one that is not read.
    static @Nullable Kind of(String type) {
        return BY_TYPE.get(type);
    }
}
