package decursus.timeline.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.catalog.TreatmentClass;
import decursus.figure.Ink;
import decursus.view.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lettersOnABarCanBeRead(Theme theme) {
        ClassColours colours = new ClassColours(Style.of(theme));
        List<String> faults = new ArrayList<>();
        for (TreatmentClass group : TreatmentClass.values()) {
            for (int agent = 0; agent < AGENTS; agent++) {
                Ink tone = colours.tone(group, agent);
                check(group + " " + agent, colours.lettersOn(tone), tone, LETTERS, faults);
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
