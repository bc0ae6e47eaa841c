package decursus.timeline.style;

import decursus.catalog.TreatmentClass;
import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.view.Theme;
import java.util.ArrayList;
import java.util.List;

/// A hue per class of treatment and a shade per agent, the same in every patient. Hues follow Okabe and Ito's
/// colour-blind-safe set where it has enough of them. In print a pattern takes the hue's place.
public final class ClassColours {

    private static final int SHADES = 3;
    /// Shares of white, below 0 of black, that make the shades of a hue, by preference.
    private static final double[] LIGHTS = {0, 0.22, -0.24, -0.44, 0.42, 0.6, -0.6};
    private static final double BRIGHTER = 0.08;
    /// Least contrast of a bar with what it stands on.
    private static final double SEEN = 3;
    private static final double PALE = 0.30;
    private static final double ENOUGH = 4.5;

    private final Style style;

    /// The colours of one look.
    public ClassColours(Style style) {
        this.style = style;
    }

    /// The full tone of an agent, for certain stretches and single givings.
    ///
    /// @param agentIndex place of the agent within its class in the catalogue, from 0; so the shade stays when agents are added
    public Ink tone(TreatmentClass group, int agentIndex) {
        if (style.theme() == Theme.PRINT) {
            return Ink.hex(grey(group));
        }
        Ink hue = mix(Ink.hex(hue(group)), Ink.WHITE, style.theme() == Theme.DARK ? BRIGHTER : 0);
        // steps of a dose cover much ground: their greys stay close to the lightest that can be seen
        double spread = group == TreatmentClass.GLUCOCORTICOID ? 0.4 : 1;
        List<Ink> seen = new ArrayList<>();
        for (double light : LIGHTS) {
            Ink shade = mix(hue, light > 0 ? Ink.WHITE : Ink.BLACK, Math.abs(light) * spread);
            if (shade.contrast(style.inks().paper()) >= SEEN && shade.contrast(style.inks().panel()) >= SEEN) {
                seen.add(shade);
            }
        }
        return seen.get(agentIndex % Math.min(SHADES, seen.size()));
    }

    /// A pale tone of the same hue, opaque, for the stretch between givings.
    public Ink pale(Ink tone) {
        return mix(style.inks().paper(), tone, PALE);
    }

    /// What a certain stretch is filled with.
    public Fill solid(Ink tone) {
        return new Fill.Solid(tone);
    }

    /// What an uncertain stretch is filled with: it may or may not have been given then.
    public Fill uncertain(Ink tone) {
        return new Fill.Hatch(tone, mix(style.inks().paper(), tone, 0.10), 45, style.scaled(2.6), style.scaled(0.9));
    }

    /// Black or white, whichever can be read on a tone; at least 4.5:1.
    public Ink lettersOn(Ink tone) {
        Ink dark = Ink.hex("#10151B");
        return Ink.WHITE.contrast(tone) >= ENOUGH ? Ink.WHITE : dark.contrast(tone) >= ENOUGH ? dark : Ink.BLACK;
    }

    /// A blend: 0 is all of the first, 1 all of the second.
    public static Ink mix(Ink from, Ink to, double share) {
        return new Ink(blend(from.red(), to.red(), share), blend(from.green(), to.green(), share),
                blend(from.blue(), to.blue(), share), 1);
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static String hue(TreatmentClass group) {
        return switch (group) {
            case GLUCOCORTICOID -> "#868C95";
            case ANTIMETABOLITE -> "#3A8FBF";
            case CALCINEURIN_INHIBITOR, MTOR -> "#14815F";
            case CYTOTOXIC -> "#7A5230";
            case ANTIMALARIAL, CSDMARD -> "#5E7F2E";
            case JAK -> "#A8478C";
            case B_CELL -> "#1F5BAA";
            case PLASMA_CELL -> "#4B3F9E";
            case COSTIMULATION -> "#56606E";
            case TNF -> "#B0502A";
            case IL6 -> "#D97F0E";
            case IL1 -> "#C9662B";
            case INTERFERON -> "#8A6BB8";
            case COMPLEMENT -> "#2E8C96";
            case FCRN -> "#B06A7E";
            case T_CELL_ENGAGER -> "#6A2C91";
            case CONDITIONING -> "#6F6156";
            case CAR_T -> "#C4321A";
            case IMMUNOGLOBULIN -> "#B08A1E";
            case ANTIFIBROTIC -> "#4F8A8B";
            case VASCULAR -> "#B4566B";
            case STUDY_DRUG -> "#3F7D44";
            case PROCEDURE -> "#5A6470";
            case SUPPORTIVE, OTHER -> "#7B8794";
        };
    }

    private static String grey(TreatmentClass group) {
        return group.ordinal() % 2 == 0 ? "#6A6A6A" : "#8C8C8C";
    }
}
