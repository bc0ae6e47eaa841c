package decursus.jobs.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.assess.change.Changes;
import decursus.assess.names.CourseNames;
import decursus.assess.reading.AtTime;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.testing.CourseGenerator;
import decursus.testing.Courses;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words of single values and changes.
class ReadingLinesTest {

    private static Line value(String language, double day, Observation... results) {
        Course course = Courses.of(List.of(results), List.of(), List.of());
        DayZero dayZero = DayZero.of(course);
        return new ReadingLines(new Wording(Locale.of(language), dayZero)).of(AtTime.read(course, dayZero, day, Catalog.bundled()))
                .values().getFirst();
    }

    private static ChangeLines.Change change(String from, String to) {
        Observation one = Courses.result("ck", "day 0", from, "U/l", null);
        Observation other = Courses.result("ck", "day 9", to, "U/l", null);
        Course course = Courses.of(List.of(one, other), List.of(), List.of());
        DayZero dayZero = DayZero.of(course);
        return new ChangeLines(new Wording(Locale.ENGLISH, dayZero), new CourseNames(course, Catalog.bundled()))
                .of(Changes.of(course, dayZero, Catalog.bundled()).between(one, other));
    }

    @Test
    void theDistanceIsTold() {
        Observation fvc = Courses.result("fvc_pct", "day 16", "71", "%", null);
        assertEquals("FVC 71 %, 84 days before", value("en", 100, fvc).text());
        assertEquals("FVC 71 %, 84 Tage zuvor", value("de", 100, fvc).text());
        assertEquals("FVC 71 %", value("en", 16, fvc).text());
        assertFalse(value("en", 100, fvc).faded());
        assertTrue(value("en", 500, fvc).faded());
    }

    @ParameterizedTest
    @CsvSource({"day 99, 1 day before", "month 3, 2–33 days before", "week 10, 27–33 days before", "~week 10, 23–37 days before",
        "year -3, 2.8–3.8 y before", "year -1, 283–648 days before", "before day 0, some time before day 0",
        "between day -900 and day 90, 10–1000 days before", "between day -3000 and day 90, 10 days to 8.5 y before"})
    void anInexactTimeIsToldAsInexactAsItIs(String when, String expected) {
        assertEquals(expected, value("en", when.equals("month 3") ? 109 : 100,
                Courses.result("crp", when, "7", "mg/l", null)).when());
    }

    @Test
    void aFallToSomethingIsNeverPrintedAsAFallToNothing() {
        assertEquals("÷ 1000", change("10000", "10").headline());
        assertEquals(List.of("−9990 U/l, −99.9 %", "59 × usual ULN → 0.1 × usual ULN"), change("10000", "10").details());
        assertEquals("−1999 U/l, −99.95 %", change("2000", "1").details().getFirst());
        assertEquals("−10 U/l, −100 %", change("10", "0").details().getFirst());
        assertEquals("× 2.0", change("10", "20").headline());
        assertEquals("unchanged", change("10", "10").headline());
    }

    @Test
    void aRefusalSaysWhy() {
        assertEquals(List.of("no difference: only a bound of a value is known"), change("<5", "8").details().subList(0, 1));
    }

    /// Whatever a course holds, there are words for it, in both languages.
    @Test
    void anyCourseHasWords() {
        for (long seed = 1; seed <= 100; seed++) {
            Course course = CourseGenerator.course(seed, 25);
            DayZero dayZero = DayZero.of(course);
            AtTime reader = AtTime.of(course, dayZero, Catalog.bundled());
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                ReadingLines lines = new ReadingLines(new Wording(language, dayZero));
                for (double day : new double[] {-500, 0, 33, 700, 80_000}) {
                    ReadingLines.Panel panel = lines.of(reader.at(day));
                    panel.values().forEach(each -> assertFalse(each.text().matches(".*\\{\\d}.*"), each.text()));
                }
            }
        }
    }
}
