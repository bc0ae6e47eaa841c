package decursus.timeline.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.catalog.TreatmentClass;
import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.view.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever is colour-blind can tell any two classes of treatment apart: by hue, or by stripes and dots where they share one.
class ColourVisionTest {

    /// About ten times what can just be seen side by side.
    private static final double CLASSES_APART = 9.5;
    /// Stripes and dots touch their ground.
    private static final double PATTERN_APART = 9.5;
    private static final double CURVES_APART = 9.5;

    /// Pairs 1, 7, 17 and 25 of the test data of Sharma, Wu and Dalal.
    @Test
    void distancesAreThoseOfThePublishedTable() {
        assertEquals(2.0425, ColourVision.deltaE(new double[] {50, 2.6772, -79.7751}, new double[] {50, 0, -82.7485}), 5e-5);
        assertEquals(2.3669, ColourVision.deltaE(new double[] {50, 0, 0}, new double[] {50, -1, 2}), 5e-5);
        assertEquals(27.1492, ColourVision.deltaE(new double[] {50, 2.5, 0}, new double[] {73, 25, -18}), 5e-5);
        assertEquals(1.2644, ColourVision.deltaE(new double[] {60.2574, -34.0099, 36.2677}, new double[] {60.4626, -34.1751, 39.4387}),
                5e-5);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void anyTwoClassesDiffer(Theme theme) {
        ClassColours colours = new ClassColours(Style.of(theme));
        List<String> faults = new ArrayList<>();
        for (TreatmentClass one : TreatmentClass.values()) {
            for (TreatmentClass other : TreatmentClass.values()) {
                if (one.compareTo(other) < 0 && signal(colours, one).equals(signal(colours, other))) {
                    check(one + " and " + other, colours.tone(one, 0), colours.tone(other, 0), CLASSES_APART, faults);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void stripesAndDotsAreSeenOnTheirTone(Theme theme) {
        ClassColours colours = new ClassColours(Style.of(theme));
        List<String> faults = new ArrayList<>();
        for (TreatmentClass group : TreatmentClass.values()) {
            for (int agent = 0; agent < 3; agent++) {
                Ink tone = colours.tone(group, agent);
                if (colours.given(group, tone) instanceof Fill.Hatch hatch) {
                    check(group + " " + agent, hatch.ink(), tone, PATTERN_APART, faults);
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void curvesOfAPanelDiffer(Theme theme) {
        List<Ink> curves = Style.of(theme).curves();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < curves.size(); i++) {
            for (int k = 0; k < i; k++) {
                check("curves " + k + " and " + i, curves.get(k), curves.get(i), CURVES_APART, faults);
            }
        }
        assertEquals(List.of(), faults);
    }

    private static String signal(ClassColours colours, TreatmentClass group) {
        return switch (colours.given(group, colours.tone(group, 0))) {
            case Fill.Solid solid -> "plain";
            case Fill.Hatch hatch -> hatch.weave().name();
            case Fill.Fade fade -> "fade";
        };
    }

    private static void check(String what, Ink one, Ink other, double least, List<String> faults) {
        for (ColourVision vision : ColourVision.values()) {
            double distance = vision.distance(one, other);
            if (!(distance >= least)) {
                faults.add(String.format(Locale.ROOT, "%s, %s: %s and %s are %.1f apart", what, vision, one.hex(), other.hex(), distance));
            }
        }
    }
}
