package decursus.timeline.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.TreatmentClass;
import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.view.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever is drawn can be seen: letters at 4.5:1, marks at 3:1 (WCAG 2.2).
class ClassColoursTest {

    private static final double LETTERS = 4.5;
    private static final double MARKS = 3;
    private static final int AGENTS = 3;

    private static void check(String what, Ink one, Ink other, double least, List<String> faults) {
        if (one.contrast(other) < least) {
            faults.add(String.format(Locale.ROOT, "%s: %s on %s is %.2f", what, one.hex(), other.hex(), one.contrast(other)));
        }
    }

    private static List<Ink> inks(Fill fill) {
        return switch (fill) {
            case Fill.Solid(Ink ink) -> List.of(ink);
            case Fill.Fade(Ink from, Ink to) -> List.of(from, to);
            case Fill.Hatch hatch -> hatch.ground() == null ? List.of(hatch.ink()) : List.of(hatch.ink(), hatch.ground());
        };
    }

    @Test
    void noTwoClassesShareAPatternInPrint() {
        ClassColours colours = new ClassColours(Style.of(Theme.PRINT));
        Map<Fill, TreatmentClass> seen = new HashMap<>();
        for (TreatmentClass group : TreatmentClass.values()) {
            TreatmentClass before = seen.put(colours.given(group, colours.tone(group, 0)), group);
            assertNull(before, group + " looks like " + before);
        }
        Fill doubtful = colours.uncertain(colours.tone(TreatmentClass.OTHER, 0));
        assertFalse(seen.containsKey(doubtful), "an uncertain time looks like a class");
    }

    @Test
    void printHasNoColour() {
        ClassColours colours = new ClassColours(Style.of(Theme.PRINT));
        for (TreatmentClass group : TreatmentClass.values()) {
            List<Ink> used = new ArrayList<>(inks(colours.given(group, colours.tone(group, 0))));
            used.addAll(inks(colours.regimen(group, colours.tone(group, 0))));
            used.add(colours.tone(group, 0));
            used.forEach(ink -> assertTrue(ink.red() == ink.green() && ink.green() == ink.blue(), group + " " + ink));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersOnABarCanBeRead(Theme theme) {
        ClassColours colours = new ClassColours(Style.of(theme));
        List<String> faults = new ArrayList<>();
        for (TreatmentClass group : TreatmentClass.values()) {
            for (int agent = 0; agent < AGENTS; agent++) {
                Ink tone = colours.tone(group, agent);
                check(group + " " + agent, colours.lettersOn(tone), tone, LETTERS, faults);
                Fill fill = colours.given(group, tone);
                for (Ink ground : inks(fill)) {
                    check(group + " " + agent + " on its pattern", colours.lettersOn(fill), ground, LETTERS, faults);
                }
                for (Ink ground : inks(colours.regimen(group, tone))) {
                    check(group + " " + agent + " on its regimen", Style.of(theme).inks().text(), ground, LETTERS, faults);
                }
                check(group + " " + agent + " between givings", Style.of(theme).inks().text(), colours.pale(tone), LETTERS, faults);
            }
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsCanBeRead(Theme theme) {
        Style.Inks inks = Style.of(theme).inks();
        List<String> faults = new ArrayList<>();
        for (Ink ground : List.of(inks.paper(), inks.panel())) {
            check("text", inks.text(), ground, LETTERS, faults);
            check("muted", inks.muted(), ground, LETTERS, faults);
            check("index", inks.index(), ground, LETTERS, faults);
            check("curve", inks.curve(), ground, MARKS, faults);
            check("axis", inks.axis(), ground, MARKS, faults);
        }
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void theAgentsOfAClassDiffer(Theme theme) {
        ClassColours colours = new ClassColours(Style.of(theme));
        for (TreatmentClass group : TreatmentClass.values()) {
            Set<Ink> tones = new HashSet<>();
            for (int agent = 0; agent < AGENTS; agent++) {
                tones.add(colours.tone(group, agent));
            }
            assertEquals(AGENTS, tones.size(), group + " " + tones);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void barsCanBeSeen(Theme theme) {
        ClassColours colours = new ClassColours(Style.of(theme));
        List<String> faults = new ArrayList<>();
        for (TreatmentClass group : TreatmentClass.values()) {
            for (int agent = 0; agent < AGENTS; agent++) {
                check(group + " " + agent, colours.tone(group, agent), Style.of(theme).inks().paper(), MARKS, faults);
                check(group + " " + agent + " in the gutter", colours.tone(group, agent), Style.of(theme).inks().panel(), MARKS, faults);
            }
        }
        assertEquals(List.of(), faults);
    }
}
