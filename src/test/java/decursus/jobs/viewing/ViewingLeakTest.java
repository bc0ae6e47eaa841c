package decursus.jobs.viewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.assess.change.Changes;
import decursus.assess.names.CourseNames;
import decursus.assess.reading.AtTime;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.jobs.CourseRow;
import decursus.jobs.Courses;
import decursus.jobs.JobRefused;
import decursus.jobs.Privacy;
import decursus.privacy.AllTexts;
import decursus.privacy.Disclosure;
import decursus.privacy.SeededCourse;
import decursus.store.Batches;
import decursus.store.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In de-identified mode nothing that a window asks for tells who the patient is: rows, glances, titles, file names,
/// menus, panels, cards and what can be found.
class ViewingLeakTest {

    private static final String NAME = "Zwetschgenbaum";
    private static final Pattern DATE = Pattern.compile("\\b(19|20)\\d\\d-\\d\\d|\\b\\d{1,2}\\.\\d{2}\\.(19|20)\\d\\d|14:45");

    @TempDir
    Path folder;

    /// Every text that the window is given of a seeded record of care.
    private List<String> shown(Disclosure disclosure, Locale language, String way) {
        Path file = folder.resolve("registry " + disclosure + language + way.hashCode() + ".db");
        List<String> texts = new ArrayList<>();
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(SeededCourse.of(word -> String.format(Locale.ROOT, way, word))));
        }
        try (Courses courses = Courses.open(file)) {
            CohortRows rows = new CohortRows(courses, Catalog.bundled(), disclosure, language);
            List<CourseRow> list = rows.rows();
            assertEquals(1, list.size());
            String id = list.getFirst().id();
            texts.addAll(AllTexts.in(list));
            texts.addAll(AllTexts.in(rows.glance(id)));
            OpenedCourse opened = new OpenCourse(courses, Catalog.bundled()).open(id, disclosure);
            texts.addAll(AllTexts.in(opened.analytes()));
            texts.addAll(List.of(opened.title(), opened.fileStem()));
            Wording words = new Wording(language, opened.dayZero());
            texts.addAll(read(opened, words));
            List<Finder.Entry> found = new ArrayList<>(Finder.patients(list));
            found.addAll(Finder.of(opened, Catalog.bundled(), words));
            texts.addAll(AllTexts.in(found));
            assertEquals(disclosure == Disclosure.DEIDENTIFIED, new Finder(found).find(NAME, 9).isEmpty());
        }
        return texts;
    }

    private static List<String> read(OpenedCourse opened, Wording words) {
        List<String> texts = new ArrayList<>();
        Course course = opened.course();
        AtTime reader = AtTime.of(course, opened.dayZero(), Catalog.bundled());
        Changes changes = Changes.of(course, opened.dayZero(), Catalog.bundled());
        ChangeLines lines = new ChangeLines(words, new CourseNames(course, Catalog.bundled()));
        double base = opened.dayZero().known() ? 0 : 81_000;
        for (double day = -900; day <= 900; day += 7) {
            texts.addAll(AllTexts.in(new ReadingLines(words).of(reader.at(base + day))));
        }
        for (Observation one : course.observations()) {
            course.observations().forEach(other -> texts.addAll(AllTexts.in(lines.of(changes.between(one, other)))));
        }
        DatumDetail details = new DatumDetail(opened, Catalog.bundled(), words);
        Stream<String> ids = Stream.of(course.observations().stream().map(Observation::id),
                course.treatments().stream().map(each -> each.id()),
                course.events().stream().map(each -> each.id()), course.adverseEvents().stream().map(each -> each.id()),
                course.organs().stream().map(each -> each.id())).flatMap(each -> each);
        List<DatumDetail.Card> cards = ids.map(id -> details.of("any", id)).flatMap(Optional::stream).toList();
        assertTrue(cards.size() >= 8);
        cards.forEach(card -> texts.add(card.text()));
        return texts;
    }

    private static List<String> leaks(List<String> texts) {
        return texts.stream().filter(text -> text.toLowerCase(Locale.ROOT).contains(NAME.toLowerCase(Locale.ROOT))
                || text.contains("4711") || DATE.matcher(text).find()).distinct().toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s " + NAME, NAME + " %s", "%s" + NAME, "%s, " + NAME})
    void nothingTellsWhoThePatientIs(String way) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            List<String> texts = shown(Disclosure.DEIDENTIFIED, language, way);
            assertTrue(texts.size() > 100);
            assertEquals(List.of(), leaks(texts));
        }
    }

    /// The search itself: the identified mode shows it all, so that a leak would be found.
    @Test
    void aPlantedLeakIsFound() {
        List<String> texts = shown(Disclosure.IDENTIFIED, Locale.ENGLISH, "%s " + NAME);
        List<String> leaks = leaks(texts);
        assertTrue(leaks.size() > 20, leaks.toString());
        for (String part : List.of("row", "entered by nurse " + NAME, "laboratory: lab " + NAME, "label " + NAME, "4711", "2021-03")) {
            assertTrue(leaks.stream().anyMatch(each -> each.contains(part)), part);
        }
    }

    /// A course that was not released is seen through at once.
    @Test
    void aCourseThatWentPastTheGateIsFoundOut() {
        Course course = SeededCourse.of(word -> word + " " + NAME);
        DayZero dayZero = DayZero.of(course);
        OpenedCourse identified = OpenCourse.open(course, Privacy.withoutStore(Catalog.bundled())
                .with(Disclosure.IDENTIFIED), Catalog.bundled());
        assertFalse(leaks(read(identified, new Wording(Locale.ENGLISH, dayZero))).isEmpty());
    }

    @Test
    void whatIsNotThereIsRefusedWithoutANameOfAnother() {
        Path file = folder.resolve("one.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(SeededCourse.of(word -> word + " " + NAME)));
        }
        try (Courses courses = Courses.open(file)) {
            OpenCourse open = new OpenCourse(courses, Catalog.bundled());
            JobRefused refused = assertThrows(JobRefused.class, () -> open.open("case-4712", Disclosure.DEIDENTIFIED));
            assertFalse(String.valueOf(refused.getMessage()).contains("4711"));
        }
    }
}
