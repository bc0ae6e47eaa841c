package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.domain.course.CourseRules;
import decursus.domain.course.DayZero;
import decursus.domain.course.Event;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.Result;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Administration;
import decursus.domain.treatment.Treatment;
import decursus.store.intake.CourseChange;
import decursus.store.intake.ImportOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an import counts, writes and logs.
class ImportTest {

    private static final CourseChange.Counts NONE = new CourseChange.Counts(0, 0, 0, 0);

    @TempDir
    Path folder;
    private Path file;
    private Store store;
    private final Course course = AnyCourse.of("case", 35, 20);

    @BeforeEach
    void importFirst() throws IOException {
        file = folder.toRealPath().resolve("store.db");
        store = Store.create(file);
        store.importCourses(Batches.of(course));
    }

    @AfterEach
    void close() {
        assertEquals(List.of(), store.check().findings());
        store.close();
    }

    @Test
    void aNewCourseIsImported() throws SQLException {
        Course other = AnyCourse.of("other", 8, 7);
        ImportOutcome outcome = store.importCourses(Batches.of(other));
        assertEquals(2, outcome.batch());
        assertEquals(List.of(new CourseChange("other", CourseChange.State.IMPORTED, new CourseChange.Counts(7, 0, 0, 0),
                new CourseChange.Counts(other.treatments().size(), 0, 0, 0),
                new CourseChange.Counts(other.events().size() + other.adverseEvents().size() + other.organs().size(), 0, 0, 0))),
                outcome.courses());
        int items = outcome.courses().getFirst().total().imported();
        assertEquals(List.of("2|2026-03-01T10:00:00Z|tester|cases.json|" + "ab".repeat(32) + "|1|" + items + "|0|0|0"),
                Raw.rows(file, "SELECT * FROM batch WHERE id = 2"));
        assertEquals(List.of("INSERT|other|course|other|null|2"),
                Raw.rows(file, "SELECT kind, course, item, item_id, before, batch FROM change WHERE course = 'other'"));
    }

    @Test
    void theSameCourseAgainWritesNothing() throws IOException {
        String before = Raw.hash(file);
        ImportOutcome outcome = store.importCourses(Batches.of(AnyCourse.of("case", 35, 20)));
        assertEquals(0, outcome.batch());
        CourseChange change = outcome.courses().getFirst();
        assertEquals(CourseChange.State.UNCHANGED, change.state());
        assertEquals(new CourseChange.Counts(0, 0, 20, 0), change.observations());
        assertEquals(new CourseChange.Counts(0, 0, course.treatments().size(), 0), change.treatments());
        assertEquals(before, Raw.hash(file));
    }

    @Test
    void aCorrectedResultIsUpdatedAndItsEarlierFormKept() throws SQLException {
        List<Observation> observations = new ArrayList<>(course.observations());
        Observation old = observations.get(4);
        observations.set(4, new Observation(old.id(), old.analyte(), old.time(), new Reading(Result.Numeric.exactly("6.30"), "g/l", "6.30"),
                old.limits(), old.status(), old.lab(), old.provenance()));
        CourseChange change = importVersion(with(observations));
        assertEquals(new CourseChange.Counts(0, 1, 19, 0), change.observations());
        assertEquals(new CourseChange.Counts(0, 0, course.treatments().size(), 0), change.treatments());
        List<String> log = log();
        assertEquals(1, log.size(), log.toString());
        assertTrue(log.getFirst().startsWith("UPDATE|observation|" + old.id() + "|2|"), log.toString());
        assertEquals(List.of(old.reading().verbatim() + "|6.30|g/l"), Raw.rows(file, "SELECT before ->> '$.reading.verbatim',"
                + " after ->> '$.reading.low', after ->> '$.reading.unit' FROM change WHERE batch = 2"));
        assertEquals(List.of("1|19", "2|1"), Raw.rows(file, "SELECT batch, count(*) FROM observation GROUP BY batch"));
    }

    /// 6.3 and 6.30 are not the same report.
    @Test
    void aTrailingZeroIsAChange() {
        List<Observation> observations = new ArrayList<>(course.observations());
        observations.set(0, exactly(observations.get(0), "6.3"));
        importVersion(with(observations));
        observations.set(0, exactly(observations.get(0), "6.30"));
        assertEquals(new CourseChange.Counts(0, 1, 19, 0), importVersion(with(observations)).observations());
    }

    @Test
    void aRemovedResultIsCountedAndKeptInTheLog() throws SQLException {
        List<Observation> observations = new ArrayList<>(course.observations());
        observations.remove(3);
        observations.remove(10);
        CourseChange change = importVersion(with(observations));
        assertEquals(CourseChange.State.UPDATED, change.state());
        assertEquals(new CourseChange.Counts(0, 0, 18, 2), change.observations());
        assertEquals(List.of("DELETE|observation|o3|2|3", "DELETE|observation|o11|2|11"),
                Raw.rows(file, "SELECT kind, item, item_id, batch, before ->> '$.place.seq' FROM change WHERE batch = 2 ORDER BY id"));
    }

    @Test
    void anInsertedResultMovesTheOthersWithoutChangingThem() throws SQLException {
        List<Observation> observations = new ArrayList<>(course.observations());
        Observation like = observations.get(0);
        observations.add(5, new Observation("fresh", like.analyte(), like.time(), like.reading(), like.limits(), like.status(), like.lab(),
                like.provenance()));
        assertEquals(new CourseChange.Counts(1, 0, 20, 0), importVersion(with(observations)).observations());
        assertEquals(List.of(), log());
        assertEquals(List.of("fresh"), Raw.rows(file, "SELECT id FROM observation WHERE batch = 2"));
    }

    @Test
    void anotherOrderIsKeptWithTheEarlierOne() throws SQLException {
        List<Observation> observations = new ArrayList<>(course.observations());
        Collections.swap(observations, 0, 19);
        CourseChange change = importVersion(with(observations));
        assertEquals(new CourseChange.Counts(0, 0, 20, 0), change.observations());
        assertEquals(CourseChange.State.UPDATED, change.state());
        assertEquals(List.of("REORDER|observation||2|o0|o19"), Raw.rows(file,
                "SELECT kind, item, item_id, batch, before ->> '$[0]', after ->> '$[0]' FROM change WHERE batch = 2"));
    }

    @Test
    void aTreatmentIsReplacedWithAllOfItsParts() throws SQLException {
        List<Treatment> treatments = new ArrayList<>(course.treatments());
        int place = IntStream.range(0, treatments.size()).filter(i -> !treatments.get(i).administrations().isEmpty()).findFirst()
                .orElseThrow();
        Treatment old = treatments.get(place);
        List<Administration> givings = Stream.concat(old.administrations().stream(),
                Stream.of(new Administration(old.administrations().getFirst().time(), null, 2, "second"))).toList();
        treatments.set(place, new Treatment(old.id(), old.agent(), old.role(), old.phases(), givings, old.outcome(), old.effectWindowDays(),
                old.provenance()));
        Course changed = new Course(course.head(), course.patient(), course.timeframe(), course.observations(), treatments, course.events(),
                course.adverseEvents(), course.organs());
        CourseChange change = importVersion(changed);
        assertEquals(new CourseChange.Counts(0, 1, treatments.size() - 1, 0), change.treatments());
        assertEquals(List.of(old.administrations().size() + "|" + givings.size()), Raw.rows(file,
                "SELECT json_array_length(before, '$.administrations'), json_array_length(after, '$.administrations') FROM change"
                        + " WHERE batch = 2"));
    }

    /// The days from day 0 are cached with each result; a result does not change when day 0 does.
    @Test
    void anotherDayZeroMovesCachedDaysOnly() throws SQLException {
        Course dated = LongStream.iterate(1, seed -> seed + 1).mapToObj(seed -> AnyCourse.of("dated", seed, 15))
                .filter(each -> each.timeframe().calendar() && CourseRules.faults(earlier(each)).isEmpty()).findFirst().orElseThrow();
        store.importCourses(Batches.of(dated));
        Course moved = earlier(dated);
        CourseChange change = store.importCourses(Batches.of(moved)).courses().getFirst();
        assertEquals(new CourseChange.Counts(0, 0, 15, 0), change.observations());
        assertEquals(1, change.treatments().updated());
        assertEquals(Optional.of(moved), store.course("dated"));
        assertEquals(List.of("UPDATE|treatment"),
                Raw.rows(file, "SELECT kind, item FROM change WHERE course = 'dated' AND kind <> 'INSERT'"));
        assertEquals(List.of(String.valueOf(DayZero.of(moved).axis().origin())),
                Raw.rows(file, "SELECT origin FROM course WHERE id = 'dated'"));
    }

    /// The course with its index treatment given 30 days earlier.
    private static Course earlier(Course dated) {
        LocalDate first = Objects.requireNonNull(DayZero.of(dated).axis().origin()).minusDays(30);
        List<Treatment> treatments = dated.treatments().stream().map(each -> !each.id().equals(dated.timeframe().indexTreatment()) ? each
                : new Treatment(each.id(), each.agent(), each.role(), List.of(),
                        List.of(new Administration(new TimePoint.OnDate(first, false), null, null, null)), each.outcome(), null,
                        each.provenance())).toList();
        return new Course(dated.head(), dated.patient(), dated.timeframe(), dated.observations(), treatments, dated.events(),
                dated.adverseEvents(), dated.organs());
    }

    @Test
    void anotherLabelIsAnUpdateOfTheHead() throws SQLException {
        CourseHead head = course.head();
        Course renamed = new Course(new CourseHead(head.id(), "Another label", head.nature(), head.citation(), head.abbreviations(),
                List.of("read twice")), course.patient(), course.timeframe(), course.observations(), course.treatments(), course.events(),
                course.adverseEvents(), course.organs());
        CourseChange change = importVersion(renamed);
        assertEquals(CourseChange.State.UPDATED, change.state());
        assertEquals(NONE, new CourseChange.Counts(change.total().imported(), change.total().updated(), 0, change.total().removed()));
        assertEquals(List.of("UPDATE|course|case|2|" + head.label() + "|Another label"), Raw.rows(file, "SELECT kind, item, item_id, batch,"
                + " before ->> '$.course.title.label', after ->> '$.course.title.label' FROM change WHERE batch = 2"));
    }

    @Test
    void anEmptiedCourseKeepsItsHead() {
        Course empty = new Course(course.head(), course.patient(), course.timeframe(), List.of(), course.treatments(), List.<Event>of(),
                List.of(), List.of());
        CourseChange change = importVersion(empty);
        assertEquals(new CourseChange.Counts(0, 0, 0, 20), change.observations());
        assertEquals(0, change.events().unchanged());
    }

    @Test
    void anInconsistentCourseIsRefused() throws IOException {
        String before = Raw.hash(file);
        List<Observation> twice = new ArrayList<>(course.observations());
        twice.add(course.observations().getFirst());
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> store.importCourses(Batches.of(with(twice))));
        assertEquals("the course case of cases.json is not consistent, observations[20]: the id \"o0\" is used twice in this course:"
                + " give each item its own", refusal.getMessage());
        assertEquals(before, Raw.hash(file));
    }

    @Test
    void aBatchHoldsEachCourseOnce() {
        assertThrows(IllegalArgumentException.class, () -> Batches.of(course, course));
    }

    private CourseChange importVersion(Course version) {
        CourseChange change = store.importCourses(Batches.of(version)).courses().getFirst();
        assertEquals(Optional.of(version), store.course(version.head().id()));
        return change;
    }

    private List<String> log() throws SQLException {
        return Raw.rows(file, "SELECT kind, item, item_id, batch, before FROM change WHERE batch = 2 ORDER BY id");
    }

    private Course with(List<Observation> observations) {
        return AnyCourse.with(course, observations);
    }

    private static Observation exactly(Observation old, String value) {
        return new Observation(old.id(), old.analyte(), old.time(), new Reading(Result.Numeric.exactly(value), "g/l", "about six"),
                old.limits(), old.status(), old.lab(), old.provenance());
    }
}
