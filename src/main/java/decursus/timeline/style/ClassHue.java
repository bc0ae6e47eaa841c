package decursus.timeline.style;

import decursus.catalog.TreatmentClass;
import decursus.figure.Ink;
import decursus.view.Theme;

/// The nine hues of the treatment classes. Nine is what can be told apart with any of the three colour blindnesses, so that three
/// classes share each and differ in their [Second] signal. The inks were searched for the least of all distances between two
/// hues, seen with full colour vision and with each blindness, to be about 10 (CIEDE2000).
enum ClassHue {
    GREY("#82878F", "#B0AEB7"),
    SKY("#3C92C7", "#7CC4F5"),
    GREEN("#14815F", "#27A37F"),
    BROWN("#6B4939", "#996D53"),
    MAGENTA("#A4457F", "#D46AB2"),
    BLUE("#0053B3", "#568FF9"),
    VIOLET("#322786", "#7064CE"),
    RED("#C4321A", "#FF5433"),
    GOLD("#B1820F", "#E8C55A");

    private final Ink onLight;
    private final Ink onDark;

    ClassHue(String onLight, String onDark) {
        this.onLight = Ink.hex(onLight);
        this.onDark = Ink.hex(onDark);
    }

    /// What a bar of this hue is filled with besides its tone.
    enum Second {
        NONE, LATTICE, DOTS;

        static Second of(TreatmentClass group) {
            return switch (group) {
                case GLUCOCORTICOID, ANTIMETABOLITE, CALCINEURIN_INHIBITOR, CYTOTOXIC, JAK, B_CELL, PLASMA_CELL, CAR_T,
                     IMMUNOGLOBULIN -> NONE;
                case OTHER, COMPLEMENT, CSDMARD, IL1, FCRN, MTOR, T_CELL_ENGAGER, TNF, IL6 -> LATTICE;
                case SUPPORTIVE, COSTIMULATION, ANTIFIBROTIC, CONDITIONING, VASCULAR, PROCEDURE, INTERFERON, STUDY_DRUG,
                     ANTIMALARIAL -> DOTS;
            };
        }
    }

    /// The hue of a class; the most common treatments of myositis have one without a second signal.
    static ClassHue of(TreatmentClass group) {
        return switch (group) {
            case GLUCOCORTICOID, OTHER, SUPPORTIVE -> GREY;
            case ANTIMETABOLITE, COMPLEMENT, COSTIMULATION -> SKY;
            case CALCINEURIN_INHIBITOR, CSDMARD, ANTIFIBROTIC -> GREEN;
            case CYTOTOXIC, IL1, CONDITIONING -> BROWN;
            case JAK, FCRN, VASCULAR -> MAGENTA;
            case B_CELL, MTOR, INTERFERON -> BLUE;
            case PLASMA_CELL, T_CELL_ENGAGER, PROCEDURE -> VIOLET;
            case CAR_T, TNF, STUDY_DRUG -> RED;
            case IMMUNOGLOBULIN, IL6, ANTIMALARIAL -> GOLD;
        };
    }

    Ink ink(Theme theme) {
        return switch (theme) {
            case DARK -> onDark;
            case LIGHT, PROJECTOR, PRINT -> onLight;
        };
    }
}
