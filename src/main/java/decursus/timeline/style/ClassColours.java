package decursus.timeline.style;

import decursus.catalog.TreatmentClass;
import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.figure.Stroke;
import decursus.view.Theme;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A hue per class of treatment and a shade per agent, the same in every patient. Hues follow Okabe and Ito's
/// colour-blind-safe set where it has enough of them; classes that share a hue differ in their weave. In print a pattern takes the
/// hue's place.
public final class ClassColours {

    private static final int SHADES = 3;
    /// Shares of white, below 0 of black, that make the shades of a hue, by preference.
    private static final double[] LIGHTS = {0, 0.22, -0.24, -0.44, 0.42, 0.6, -0.6};
    /// Least contrast of a bar with what it stands on.
    private static final double SEEN = 3;
    /// What has no inside to carry a pattern in print: strokes, fades and single givings.
    private static final Ink STROKE = Ink.hex("#4A4A4A");
    private static final Ink MIDDLE = Ink.hex("#9A9A9A");
    private static final double HALF = 0.5;
    private static final double WEAVE = 0.44;
    private static final double PALE = 0.30;
    private static final double PALE_ON_DARK = 0.36;
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
            return PrintPatterns.of(group) instanceof Fill.Solid(Ink ink) && ink.contrast(style.inks().panel()) >= SEEN ? ink : STROKE;
        }
        Ink hue = ClassHue.of(group).ink(style.theme());
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
        return mix(style.inks().paper(), tone, style.theme() == Theme.DARK ? PALE_ON_DARK : PALE);
    }

    /// What a certain stretch is filled with: the tone, in print the pattern of the class.
    public Fill given(TreatmentClass group, Ink tone) {
        return style.theme() == Theme.PRINT ? PrintPatterns.of(group) : ClassWeave.over(group, tone, lettersOn(tone), style.weight());
    }

    /// What the time between the givings of a regimen is filled with: a paler form of [#given].
    public Fill regimen(TreatmentClass group, Ink tone) {
        return switch (given(group, tone)) {
            case Fill.Hatch hatch -> new Fill.Hatch(mix(style.inks().paper(), style.theme() == Theme.PRINT ? hatch.ink() : tone, WEAVE),
                    style.theme() == Theme.PRINT ? Ink.WHITE : pale(tone), hatch.angleDegrees(), hatch.spacing(), hatch.lineWidth(),
                    hatch.weave());
            case Fill.Solid(Ink ink) when style.theme() == Theme.PRINT -> new Fill.Solid(mix(style.inks().paper(), ink, HALF));
            case Fill.Solid _, Fill.Fade _ -> new Fill.Solid(pale(tone));
        };
    }

    /// What a fading start or end begins with: the tone, in print about as grey as the pattern of the class.
    public Ink fading(TreatmentClass group, Ink tone) {
        if (style.theme() != Theme.PRINT) {
            return tone;
        }
        return switch (PrintPatterns.of(group)) {
            case Fill.Solid(Ink ink) -> ink.contrast(style.inks().paper()) >= SEEN ? ink : tone;
            case Fill.Hatch _, Fill.Fade _ -> MIDDLE;
        };
    }

    /// The edge of a bar where its inside alone would not be seen: in print.
    public @Nullable Stroke outline() {
        return style.theme() == Theme.PRINT ? Stroke.solid(style.inks().text(), 0.5) : null;
    }

    /// The edge of an uncertain stretch, likewise.
    public @Nullable Stroke uncertainOutline() {
        return style.theme() == Theme.PRINT ? new Stroke(style.inks().text(), 0.5, List.of(2.0, 1.5), Stroke.Cap.BUTT) : null;
    }

    /// What an uncertain stretch is filled with: it may or may not have been given then.
    public Fill uncertain(Ink tone) {
        if (style.theme() == Theme.PRINT) {
            return new Fill.Hatch(tone, style.inks().paper(), 45, 3.6, 0.4);
        }
        return new Fill.Hatch(tone, mix(style.inks().paper(), tone, 0.10), 45, style.scaled(2.6), style.scaled(0.9));
    }

    /// Black or white, whichever can be read on a tone; at least 4.5:1.
    public Ink lettersOn(Ink tone) {
        Ink dark = Ink.hex("#10151B");
        return Ink.WHITE.contrast(tone) >= ENOUGH ? Ink.WHITE : dark.contrast(tone) >= ENOUGH ? dark : Ink.BLACK;
    }

    /// Letters for what a bar is filled with; at least 4.5:1 on every ink of it.
    public Ink lettersOn(Fill fill) {
        return switch (fill) {
            case Fill.Solid(Ink ink) -> lettersOn(ink);
            case Fill.Fade(Ink from, Ink to) -> lettersOn(from);
            case Fill.Hatch hatch -> style.theme() == Theme.PRINT || hatch.ground() == null ? style.inks().text()
                    : lettersOn(hatch.ground());
        };
    }

    /// What stands around letters on a patterned bar, so that no line runs into them; null on a plain one.
    public @Nullable Ink haloOn(Fill fill) {
        return fill instanceof Fill.Hatch hatch ? style.theme() == Theme.PRINT ? style.inks().paper() : hatch.ground() : null;
    }

    /// A blend: 0 is all of the first, 1 all of the second.
    public static Ink mix(Ink from, Ink to, double share) {
        return new Ink(blend(from.red(), to.red(), share), blend(from.green(), to.green(), share),
                blend(from.blue(), to.blue(), share), 1);
    }

    private static int blend(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }
}
