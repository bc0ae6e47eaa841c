package decursus.timeline.style;

import decursus.catalog.TreatmentClass;
import decursus.figure.Fill;
import decursus.figure.Ink;

/// The pattern of each class of treatment in black and white: no two classes share one, and none is
/// hatched one way aslant, since that says that a time is not certain. Lines and dots are grey enough for
/// black letters of 4.5:1 and dark enough for 3:1 on paper, and close enough together for a bar of 1.5 mm to show two of them.
final class PrintPatterns {

    /// 4.54:1 on white, 4.62:1 beneath black.
    private static final Ink LINE = Ink.hex("#767676");
    private static final Ink TINT = Ink.hex("#DCDCDC");

    private PrintPatterns() {}

    /// What a class's given time is filled with.
    static Fill of(TreatmentClass group) {
        return switch (group) {
            case GLUCOCORTICOID -> solid("#8C8C8C");
            case B_CELL -> solid("#5A5A5A");
            case CAR_T -> solid("#1A1A1A");
            case IMMUNOGLOBULIN -> solid("#C8C8C8");
            case PROCEDURE -> solid("#FFFFFF");
            case ANTIMETABOLITE -> coarseDots(Ink.WHITE);
            case ANTIMALARIAL -> fineDots(Ink.WHITE);
            case CSDMARD -> coarseDots(TINT);
            case CONDITIONING -> fineDots(TINT);
            case CALCINEURIN_INHIBITOR -> coarseCross(0, Ink.WHITE);
            case COMPLEMENT -> fine(90, Ink.WHITE);
            case SUPPORTIVE -> coarse(90, TINT);
            case MTOR -> fine(90, TINT);
            case JAK -> coarse(0, Ink.WHITE);
            case VASCULAR -> levelDots(TINT);
            case IL6 -> fineCross(45, Ink.WHITE);
            case FCRN -> coarse(0, TINT);
            case IL1 -> fineCross(0, TINT);
            case TNF -> levelDots(Ink.WHITE);
            case COSTIMULATION -> fine(0, Ink.WHITE);
            case ANTIFIBROTIC -> fine(0, TINT);
            case CYTOTOXIC -> coarseCross(45, Ink.WHITE);
            case T_CELL_ENGAGER -> coarseCross(45, TINT);
            case INTERFERON -> fineCross(45, TINT);
            case PLASMA_CELL -> coarse(90, Ink.WHITE);
            case OTHER -> coarseCross(0, TINT);
            case STUDY_DRUG -> fineCross(0, Ink.WHITE);
        };
    }

    private static Fill solid(String ink) {
        return new Fill.Solid(Ink.hex(ink));
    }

    private static Fill coarse(double angle, Ink ground) {
        return new Fill.Hatch(LINE, ground, angle, 2.4, 1.1);
    }

    private static Fill fine(double angle, Ink ground) {
        return new Fill.Hatch(LINE, ground, angle, 1.4, 0.5);
    }

    private static Fill coarseCross(double angle, Ink ground) {
        return new Fill.Hatch(LINE, ground, angle, 2.8, 0.7, Fill.Weave.CROSSED);
    }

    private static Fill fineCross(double angle, Ink ground) {
        return new Fill.Hatch(LINE, ground, angle, 1.6, 0.4, Fill.Weave.CROSSED);
    }

    private static Fill coarseDots(Ink ground) {
        return new Fill.Hatch(LINE, ground, 45, 2.6, 1.5, Fill.Weave.DOTS);
    }

    private static Fill levelDots(Ink ground) {
        return new Fill.Hatch(LINE, ground, 0, 3.2, 1.9, Fill.Weave.DOTS);
    }

    private static Fill fineDots(Ink ground) {
        return new Fill.Hatch(LINE, ground, 45, 1.5, 0.8, Fill.Weave.DOTS);
    }
}
