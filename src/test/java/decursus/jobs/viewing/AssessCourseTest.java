package decursus.jobs.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.golden.Golden;
import decursus.jobs.Privacy;
import decursus.privacy.AllTexts;
import decursus.privacy.Disclosure;
import decursus.privacy.SeededCourse;
import decursus.testing.CourseGenerator;
import decursus.testing.Shipped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What `assess` prints of a course.
class AssessCourseTest {

    private static AssessCourse assessed(Course course, Disclosure disclosure, Locale language) {
        OpenedCourse opened = OpenCourse.open(course, Privacy.withoutStore(Catalog.bundled()).with(disclosure), Catalog.bundled());
        return new AssessCourse(opened, Catalog.bundled(), new Wording(language, opened.dayZero()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-ck-over-therapies", "taubmann-2023", "baumann-2023-1", "gebhardt-2025", "duesing-2025-1"})
    void printsAsKept(String id) {
        AssessCourse assessed = assessed(Shipped.course(id), Disclosure.DEIDENTIFIED, Locale.ENGLISH);
        Golden.assertMatches("assess/" + id + ".txt", String.join("\n", assessed.lines()) + "\n" + assessed.fields() + "\n");
    }

    @Test
    void nothingTellsWhoThePatientIs() {
        Course course = SeededCourse.of(word -> word + " Zwetschgenbaum");
        AssessCourse hidden = assessed(course, Disclosure.DEIDENTIFIED, Locale.ENGLISH);
        assertEquals(List.of(), leaks(hidden));
        assertFalse(leaks(assessed(course, Disclosure.IDENTIFIED, Locale.ENGLISH)).isEmpty(), "a leak would be found");
    }

    private static List<String> leaks(AssessCourse assessed) {
        List<String> texts = new ArrayList<>(assessed.lines());
        texts.addAll(AllTexts.in(assessed.fields()));
        return texts.stream().filter(each -> each.contains("Zwetschgen") || each.matches("(?s).*20[12]\\d-\\d\\d.*")).toList();
    }

    @Test
    void anyCourseIsAssessed() {
        for (long seed = 1; seed <= 80; seed++) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertTrue(assessed(CourseGenerator.course(seed, 25), Disclosure.IDENTIFIED, language).lines().size() >= 4, "seed " + seed);
            }
        }
    }
}
