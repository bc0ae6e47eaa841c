package decursus.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that tells who the patient is comes through the gate, wherever it stands in the course.
class GateLeakTest {

    private static final Vocabulary VOCABULARY = Vocabulary.clinical(Map.of("ck", "Creatine kinase"), List.of("Rituximab", "CK", "U/L"));
    private static final Profile STRICT = Profile.deidentified(
            Pseudonyms.keyed("a secret of a store".getBytes(StandardCharsets.UTF_8)), VOCABULARY);
    private static final String NAME = "Zwetschgenbaum";
    private static final Set<String> CALENDAR = Set.of("1961", "2015", "2020-1", "2021", "14:45");

    private static boolean leaks(Course released, String needle) {
        return AllTexts.in(released).stream().anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(needle.toLowerCase(Locale.ROOT)));
    }

    static Stream<String> ways() {
        return Stream.of("%s " + NAME, NAME + " %s", "%s (" + NAME + ")", NAME + "-%s", "%s, " + NAME.toUpperCase(Locale.ROOT), "%s"
                + NAME);
    }

    @ParameterizedTest
    @MethodSource("ways")
    void noTextCarriesTheName(String way) {
        Course course = SeededCourse.of(word -> String.format(Locale.ROOT, way, word));
        assertTrue(AllTexts.in(course).stream().filter(text -> text.toLowerCase(Locale.ROOT).contains("zwetsch")).count() > 60);
        Course released = Gate.release(course, STRICT).checked();
        assertFalse(leaks(released, NAME), () -> AllTexts.in(released).toString());
        assertFalse(leaks(released, "4711"));
        assertFalse(Release.metadata(released, STRICT).toString().contains(NAME));
        assertFalse(Release.fileName(released, "view", "png").contains("4711"));
    }

    @Test
    void noTextCarriesAnyOfManyNames() {
        Random random = new Random(20_210_308);
        for (int i = 0; i < 200; i++) {
            String name = IntStream.range(0, 5 + random.nextInt(6)).mapToObj(n -> String.valueOf((char) ('a' + random.nextInt(26))))
                    .reduce("Q", String::concat);
            Course released = Gate.release(SeededCourse.of(word -> word + " " + name), STRICT);
            assertFalse(leaks(released, name), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0171 4711 99", "12.03.", "born 3/4/61", "MRN 00471199", "h.meier@example.org", "2021-03-08", "\u202Ereiem"})
    void noTextCarriesNumbersOrDates(String identifier) {
        Course released = Gate.release(SeededCourse.of(word -> word + " " + identifier), STRICT);
        assertFalse(leaks(released, identifier), () -> AllTexts.in(released).toString());
    }

    @Test
    void noDateOfTheCalendarIsLeft() {
        Course released = Gate.release(SeededCourse.of(word -> word), STRICT);
        for (String date : CALENDAR) {
            assertFalse(leaks(released, date), () -> date + " in " + AllTexts.in(released));
        }
        assertFalse(released.timeframe().calendar());
    }

    @Test
    void bodyAndOriginAreGone() {
        Course released = Gate.release(SeededCourse.of(word -> word), STRICT);
        assertFalse(released.toString().contains("173.7"));
        assertFalse(released.toString().contains("71.3"), "a series of weights is a body fact too");
        assertFalse(released.toString().contains("ethnicity=ethnicity"));
        assertTrue(released.toString().contains("60–64"));
    }

    /// The search itself: a profile that keeps too much is found out.
    @Test
    void aPlantedLeakIsFound() {
        Course course = SeededCourse.of(word -> word + " Quittenstrauch");
        assertTrue(leaks(Gate.release(course, STRICT.with(Disclosure.IDENTIFIED)), "Quittenstrauch"));
        assertTrue(leaks(Gate.release(course, STRICT.keeping(EnumSet.of(Kept.SITE_NAMES))), "Quittenstrauch"));
        assertTrue(leaks(Gate.release(course, STRICT.keeping(EnumSet.of(Kept.COUNTRY))), "Quittenstrauch"));
    }

    @Test
    void freeTextThatIsKeptStillLosesThePatientsNameAndDates() {
        Course course = SeededCourse.of(word -> word.equals("name") ? "Anna " + NAME : word + " said Frau " + NAME + " on 12.03.2021");
        Course released = Gate.release(course, STRICT.keeping(EnumSet.of(Kept.FREE_TEXT)));
        assertFalse(leaks(released, NAME), () -> AllTexts.in(released).toString());
        assertFalse(leaks(released, "12.03"));
        assertTrue(leaks(released, "said Frau [name] on [date]"));
    }

    @ParameterizedTest
    @EnumSource(Kept.class)
    void eachOptionWidensWhatIsKeptAndNothingElse(Kept option) {
        Course course = SeededCourse.of(word -> word + " with words that are in no list");
        List<String> strict = AllTexts.in(Gate.release(course, STRICT));
        List<String> wider = AllTexts.in(Gate.release(course, STRICT.keeping(EnumSet.of(option))));
        assertTrue(wider.size() >= strict.size() || option == Kept.FREE_TEXT);
        assertTrue(wider.stream().noneMatch(text -> text.startsWith("nurse") || text.startsWith("file") || text.startsWith("label")));
        if (option != Kept.RARE_SEROTYPE && option != Kept.BODY) {
            assertFalse(wider.equals(strict), option.words());
        }
    }

    @Test
    void plainTermsAndNumbersStay() {
        Course course = SeededCourse.of(word -> word);
        Course released = Gate.release(course, STRICT);
        assertEquals("<170", released.observations().getFirst().reading().verbatim());
        assertEquals("ck", released.observations().getFirst().analyte().key());
        assertEquals("rituximab", released.treatments().getFirst().agent().name());
        assertEquals("RTX", released.head().abbreviations().get("rituximab"));
        assertEquals("thigh MRI", released.events().getFirst().title());
        assertEquals("daily", ((decursus.domain.treatment.Schedule.AsWritten) java.util.Objects.requireNonNull(
                released.treatments().getFirst().phases().getFirst().schedule())).text());
        assertEquals(1, released.events().size(), "a statement is nothing but its words");
    }

    @Test
    void aRareSerotypeIsWithheldWhereverItStands() {
        Course course = SeededCourse.of(word -> word.equals("anti-Jo-1") ? "anti-OJ" : word.equals("walk") ? "anti-OJ antibody" : word);
        assertFalse(leaks(Gate.release(course, STRICT), "OJ"));
        assertTrue(leaks(Gate.release(course, STRICT.keeping(EnumSet.of(Kept.RARE_SEROTYPE))), "OJ"));
        assertTrue(leaks(Gate.release(SeededCourse.of(word -> word), STRICT), "anti-Jo-1"));
    }
}
