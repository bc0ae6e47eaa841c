package decursus.catalog;

/// The class that gives a treatment its hue and its place. The order of the constants is the drawing order, top to
/// bottom: glucocorticoids, conventional immunosuppressants, targeted and biologic agents, cell therapy,
/// immunoglobulins, and last what is not directed at the disease.
public enum TreatmentClass {
    GLUCOCORTICOID("Glucocorticoid"),
    ANTIMETABOLITE("Antimetabolite"),
    CALCINEURIN_INHIBITOR("Calcineurin inh."),
    MTOR("mTOR"),
    CYTOTOXIC("Cytotoxic"),
    ANTIMALARIAL("Antimalarial"),
    CSDMARD("csDMARD"),
    JAK("JAK"),
    B_CELL("B-cell"),
    PLASMA_CELL("Plasma cell"),
    COSTIMULATION("Co-stimulation"),
    TNF("TNF"),
    IL6("IL-6"),
    IL1("IL-1"),
    INTERFERON("Interferon"),
    COMPLEMENT("Complement"),
    FCRN("FcRn"),
    T_CELL_ENGAGER("T-cell engager"),
    CONDITIONING("Conditioning"),
    CAR_T("CAR-T"),
    IMMUNOGLOBULIN("Ig"),
    ANTIFIBROTIC("Antifibrotic"),
    VASCULAR("Vascular"),
    STUDY_DRUG("Study drug"),
    PROCEDURE("Procedure"),
    SUPPORTIVE("Supportive"),
    OTHER("Other");

    private final String label;

    TreatmentClass(String label) {
        this.label = label;
    }

    /// The short word beside the lane.
    public String label() {
        return label;
    }
}
