package decursus.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.Subject;
import decursus.domain.course.Timeframe;
import decursus.domain.days.DayCount;
import decursus.domain.time.TimeNotation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the gate makes of ages, times, public courses and names.
class GateTest {

    private static final byte[] SECRET = "sixteen bytes or more".getBytes(StandardCharsets.UTF_8);
    private static final Profile PROFILE = Profile.deidentified(Pseudonyms.keyed(SECRET), Vocabulary.clinical(Map.of(), List.of()));

    private static Course dated() {
        return SeededCourse.of(word -> word);
    }

    private static Course with(Course course, CourseHead head, Timeframe frame) {
        return new Course(head, course.patient(), frame, course.observations(), course.treatments(), course.events(),
                course.adverseEvents(),
                course.organs());
    }

    @ParameterizedTest
    @CsvSource({"0,0–4", "44,40–44", "45,45–49", "59,55–59", "89,85–89", "90,≥90", "104,≥90"})
    void ageBecomesABand(int years, String band) {
        assertEquals(new Subject.Age.Band(band), PersonFacts.banded(new Subject.Age.Years(years)));
    }

    /// A band that was brought along may be as exact as an age.
    @ParameterizedTest
    @CsvSource({"55–59,55–59", "50–69,50–69", "57–62,57–62", "93–93,≥90", "61–61,60–64", "58–61,55–64", "61–58,55–64", "90–94,≥90",
        "80–93,≥80", "88–90,≥85", "86–89,85–89", "≥97,≥90", "≥90,≥90", "≥65,≥65", "120–999,≥90", "0–0,0–4"})
    void aBandIsNeverNarrowerThanOurs(String brought, String band) {
        assertEquals(new Subject.Age.Band(band), PersonFacts.banded(new Subject.Age.Band(brought)));
    }

    @ParameterizedTest
    @CsvSource({"Rita Mix,Rita", "Rita Mix,RITA", "Rita Mix,Rit-A", "Rita Mix,Ritab", "Uma Ri,Ri", "Anna-Rita Mix,Rita"})
    void anAbbreviationIsNoNameOfThePatient(String name, String abbreviation) {
        Profile strict = Profile.deidentified(Pseudonyms.keyed(SECRET), Vocabulary.clinical(Map.of("rituximab", "rituximab"), List.of()));
        for (Profile profile : List.of(strict, strict.keeping(Set.of(Kept.FREE_TEXT)))) {
            assertEquals(Map.of(), Gate.release(rituximabCalled(abbreviation, name), profile).head().abbreviations());
            assertEquals(Map.of("rituximab", abbreviation), Gate.release(rituximabCalled(abbreviation, "Eva Lang"), profile).head()
                    .abbreviations());
        }
    }

    private static Course rituximabCalled(String abbreviation, String name) {
        Course course = SeededCourse.of(word -> "name".equals(word) ? name : word);
        CourseHead head = course.head();
        return with(course, new CourseHead(head.id(), head.label(), head.nature(), head.citation(), Map.of("rituximab", abbreviation),
                head.notes()), course.timeframe());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-01, day 0",
        "2021-02-16, day -13",
        "~2021-03-11, ~day 10",
        "2021-03-08T14:45, day 7",
        "before 2021-03-01, before day 0",
        "after 2021-03-31, after day 30",
        "between 2021-03-02 and 2021-03-04, between day 1 and day 3",
        "unknown, unknown"})
    void calendarTimesBecomeDays(String written, String counted) {
        assertEquals(counted, TimeNotation.write(DayCount.of(dated()).of(TimeNotation.read(written))));
    }

    /// The bounds of a month would give away on which day of the month day 0 lies: the stretch is wider, and holds it.
    @ParameterizedTest
    @ValueSource(strings = {"2021-04", "~2021-04", "2019", "2020-02", "1998"})
    void aMonthBecomesAStretchThatHoldsIt(String written) {
        var axis = decursus.domain.time.TimeAxis.dated(java.time.LocalDate.of(2021, 3, 1));
        var counted = DayCount.of(dated()).of(TimeNotation.read(written));
        var month = axis.span(TimeNotation.read(written));
        var stretch = axis.span(counted);
        assertTrue(stretch.earliest() <= month.earliest() && stretch.latest() >= month.latest(), counted.toString());
        assertTrue(stretch.length() <= month.length() + 2 * 28, counted.toString());
        assertTrue(TimeNotation.write(counted).matches("between day -?\\d+ and day -?\\d+"));
    }

    @Test
    void withoutADayZeroTimeCountsFromTheFirstRecord() {
        Course course = dated();
        Course noIndex = with(course, course.head(), new Timeframe(true, null, null, null));
        Course released = Gate.release(noIndex, PROFILE).checked();
        assertEquals("first record", released.timeframe().dayZeroLabel());
        assertNull(released.timeframe().indexTreatment());
        assertEquals("day 98", TimeNotation.write(released.observations().getFirst().time()));
    }

    @Test
    void identifiedIsTheCourseItself() {
        Course course = dated();
        assertSame(course, Gate.release(course, PROFILE.with(Disclosure.IDENTIFIED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "SYNTHETIC"})
    void whatIsPublicKeepsItsWordsAndDates(CourseHead.Nature nature) {
        Course course = dated();
        CourseHead head = course.head();
        Course published = with(course, new CourseHead(head.id(), head.label(), nature, head.citation(), head.abbreviations(),
                head.notes()),
                course.timeframe());
        Course released = Gate.release(published, PROFILE).checked();
        assertEquals(published.head(), released.head());
        assertEquals(published.timeframe(), released.timeframe());
        assertEquals(published.observations(), released.observations());
        Subject.Person person = (Subject.Person) released.patient().subject();
        assertNull(person.name());
        assertNull(person.birthDate());
        assertEquals(new Subject.Age.Band("60–64"), person.age());
        assertEquals(Subject.Body.unknown(), person.body());
        assertTrue(AllTexts.in(released).stream().noneMatch("nurse"::equals), "who entered a value is never shown");
    }

    @Test
    void aPseudonymLastsAndNeedsTheSecret() {
        Pseudonyms ours = Pseudonyms.keyed(SECRET);
        assertEquals(ours.id("anna"), Pseudonyms.keyed(SECRET).id("anna"));
        assertNotEquals(ours.id("anna"), ours.id("bert"));
        assertNotEquals(ours.id("anna"), Pseudonyms.keyed("another secret of a store".getBytes(StandardCharsets.UTF_8)).id("anna"));
        assertTrue(ours.label("anna").matches("Patient [0-9a-f]{10}"));
        assertThrows(IllegalArgumentException.class, () -> Pseudonyms.keyed(new byte[3]));
    }

    @Test
    void aReleasedCourseReleasedAgainIsHarmless() {
        Course once = Gate.release(dated(), PROFILE);
        Course twice = Gate.release(once, PROFILE).checked();
        assertEquals(once.observations().stream().map(each -> each.time()).toList(), twice.observations().stream()
                .map(each -> each.time()).toList());
        assertEquals(((Subject.Person) once.patient().subject()).age(), ((Subject.Person) twice.patient().subject()).age());
    }

    @ParameterizedTest
    @CsvSource({"CON,course-CON", "con.png,course-con.png", "nul,course-nul", "a.b,a.b", "taubmann-2023,taubmann-2023",
            "com1,course-com1"})
    void fileNamesAvoidDevices(String id, String stem) {
        assertEquals(stem, Release.fileStem(withId(id)));
    }

    @Test
    void fileNamesStayShortAndInTheirFolder() {
        String id = "a".repeat(64);
        for (String what : List.of("view", "../../etc/passwd", "..\\x", "a/b:c*?", "\u202Egnp.exe", "v".repeat(300), "", "...", "ä µ")) {
            String name = Release.fileName(withId(id), what, "png");
            assertTrue(name.length() <= 100, name);
            assertTrue(name.matches("[A-Za-z0-9][A-Za-z0-9._-]*"), name);
            assertTrue(!name.contains(".."), name);
        }
        assertEquals("taubmann-2023-ck-over-therapies.png", Release.fileName(withId("taubmann-2023"), "ck-over-therapies", "png"));
    }

    @Test
    void titlesSaySynthetic() {
        Course course = dated();
        CourseHead head = new CourseHead("demo", "A demo", CourseHead.Nature.SYNTHETIC, null, Map.of(), List.of());
        assertEquals("demo-synthetic-view.png", Release.fileName(with(course, head, course.timeframe()), "view", "png"));
        assertEquals("A demo (synthetic)", Release.title(with(course, head, course.timeframe())));
        assertEquals("yes", Release.metadata(course, PROFILE).get("Identity removed"));
        assertEquals("public case, person facts banded", Release.metadata(with(course, head, course.timeframe()), PROFILE)
                .get("Identity removed"));
        assertEquals("de-identified, profile 1", Objects.requireNonNull(Release.metadata(course, PROFILE).get("Privacy")));
    }

    private static Course withId(String id) {
        Course course = dated();
        CourseHead head = course.head();
        return with(course, new CourseHead(id, head.label(), head.nature(), head.citation(), head.abbreviations(), head.notes()),
                course.timeframe());
    }
}
