package decursus.timeline.style;

import decursus.catalog.TreatmentClass;
import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.timeline.style.ClassHue.Second;
import java.util.List;

/// The second signal of classes that share a hue: a lattice or dots in that shade of the tone which is seen best
/// beneath letters of 4.5:1. No class is hatched one way aslant, since that says that a time is not certain.
final class ClassWeave {

    private static final double READABLE = 4.5;
    private static final double[] SHARES = {0.32, 0.42, 0.55};

    private ClassWeave() {}

    /// @param letters what is written on the tone
    /// @param weight  factor on line widths
    static Fill over(TreatmentClass group, Ink tone, Ink letters, double weight) {
        return switch (Second.of(group)) {
            case NONE -> new Fill.Solid(tone);
            case LATTICE -> new Fill.Hatch(shade(tone, letters), tone, 45, 3.4 * weight, 0.7 * weight, Fill.Weave.CROSSED);
            case DOTS -> new Fill.Hatch(shade(tone, letters), tone, 45, 2.6 * weight, 1.3 * weight, Fill.Weave.DOTS);
        };
    }

    private static Ink shade(Ink tone, Ink letters) {
        Ink best = tone;
        for (Ink to : List.of(Ink.WHITE, Ink.BLACK)) {
            for (double share : SHARES) {
                Ink shade = ClassColours.mix(tone, to, share);
                if (letters.contrast(shade) >= READABLE && shade.contrast(tone) > best.contrast(tone)) {
                    best = shade;
                }
            }
        }
        return best;
    }
}
