package decursus.jobs.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.jobs.JobRefused;
import decursus.privacy.Disclosure;
import decursus.store.Access;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.Raw;
import decursus.store.Store;
import decursus.store.StoreRefusedException;
import decursus.store.saved.SavedView;
import decursus.store.step.Step;
import decursus.testing.CountedAnew;
import decursus.view.DayZeroChoice;
import decursus.view.View;
import decursus.view.ViewJson;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Views that are saved with a course are kept, changed, undone and lost with it.
class CourseViewsTest {

    private static final Clock CLOCK = Clock.fixed(Batches.WHEN, ZoneOffset.UTC);
    private static final Course COURSE = AnyCourse.of("case", 3, 9);
    private static final SavedView CK = new SavedView("CK, long", "{\"analyte\":\"ck\"}");
    private static final SavedView LUNG = new SavedView("lung", "{\"analyte\":\"fvc\"}");
    private static final SavedView ALL = new SavedView("all", "[]");

    @TempDir
    Path folder;
    private Path file = Path.of("");
    private Changes changes;
    private CourseViews views;

    @BeforeEach
    void makeStore() throws IOException {
        file = folder.toRealPath().resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(COURSE, AnyCourse.of("other", 7, 9)));
        }
        reopen();
        views.save(CK);
        views.save(LUNG);
        views.save(ALL);
    }

    private void reopen() {
        changes = Changes.open(file, CLOCK, "tester");
        views = changes.views("case");
    }

    @AfterEach
    void close() {
        changes.close();
    }

    @Test
    void theyAreListedInTheOrderInWhichTheyWereSaved() {
        assertEquals(List.of(CK, LUNG, ALL), views.all());
        assertEquals(List.of(), changes.views("other").all());
        changes.close();
        reopen();
        assertEquals(List.of(CK, LUNG, ALL), views.all());
    }

    @Test
    void eachChangeIsOneNamedStep() {
        SavedView ck2 = new SavedView(CK.name(), "{\"analyte\":\"ck\",\"log\":true}");
        assertEquals(Optional.of(Step.Kind.EDIT), views.save(ck2).map(NamedStep::kind));
        assertEquals(List.of(ck2, LUNG, ALL), views.all());
        assertEquals(Optional.of(Step.Kind.EDIT), views.rename("lung", "lung function").map(NamedStep::kind));
        assertEquals(Optional.of(Step.Kind.REORDER), views.reorder(List.of("all", "lung function", CK.name())).map(NamedStep::kind));
        assertEquals(Step.Kind.REMOVE, views.remove("lung function").kind());
        assertEquals(List.of(ALL, ck2), views.all());
        NamedStep next = Objects.requireNonNull(changes.state().nextUndo());
        assertEquals(Step.Kind.REMOVE, next.kind());
        assertEquals(Step.Item.VIEW, next.item());
        for (int i = 0; i < 4; i++) {
            changes.undo();
        }
        assertEquals(List.of(CK, LUNG, ALL), views.all());
        assertEquals(Step.Kind.EDIT, Objects.requireNonNull(changes.state().nextRedo()).kind());
        for (int i = 0; i < 4; i++) {
            changes.redo();
        }
        assertEquals(List.of(ALL, ck2), views.all());
        assertNull(changes.state().nextRedo());
    }

    @Test
    void allStepsAreTakenBackAndDoneAgainAcrossRestarts() {
        views.rename("lung", "new");
        views.reorder(List.of("new", "all", CK.name()));
        views.remove("all");
        List<SavedView> last = views.all();
        for (int i = 0; i < 7; i++) {
            changes.undo();
            changes.close();
            changes = Changes.open(file, CLOCK, "tester");
        }
        assertNull(changes.state().nextUndo());
        assertEquals(List.of(), changes.courses().list(decursus.privacy.Disclosure.IDENTIFIED).courses());
        for (int i = 0; i < 7; i++) {
            changes.redo();
        }
        assertEquals(last, changes.views("case").all());
    }

    @Test
    void whatDoesNotDifferIsNoStep() {
        assertEquals(Optional.empty(), views.save(CK));
        assertEquals(Optional.empty(), views.rename("lung", "lung"));
        assertEquals(Optional.empty(), views.reorder(List.of(CK.name(), "lung", "all")));
        assertEquals(Step.Kind.ADD, Objects.requireNonNull(changes.state().nextUndo()).kind());
    }

    @Test
    void namesAreUniqueWithinACourseOnly() {
        assertEquals("the course has a saved view \"all\" already: choose another name, or replace it",
                assertThrows(StoreRefusedException.class, () -> views.rename("lung", "all")).getMessage());
        changes.views("other").save(ALL);
        assertEquals(List.of(ALL), changes.views("other").all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "{}x", "nothing", "{'a':1}"})
    void whatIsNoJsonIsRefused(String json) {
        StoreRefusedException refusal = assertThrows(StoreRefusedException.class, () -> views.save(new SavedView("new", json)));
        assertEquals("the saved view \"new\" is no JSON: save it again", refusal.getMessage());
        assertEquals(List.of(CK, LUNG, ALL), views.all());
    }

    @Test
    void whatCanNotBeNamedIsRefused() {
        assertTrue(message(() -> views.save(new SavedView(" ", "{}"))).contains("name of a saved view is empty"));
        assertTrue(message(() -> views.save(new SavedView("a\0", "{}"))).contains("can not be stored"));
        assertTrue(message(() -> views.save(new SavedView("a".repeat(201), "{}"))).contains("at most 200"));
        assertTrue(message(() -> views.remove("none")).contains("no saved view \"none\""));
        assertTrue(message(() -> views.rename("none", "x")).contains("no saved view \"none\""));
        assertTrue(message(() -> views.reorder(List.of("lung", "all"))).contains("leaves out the saved view \"CK, long\""));
        assertTrue(message(() -> views.reorder(List.of("lung", "lung", "all"))).contains("\"lung\" twice"));
        assertThrows(JobRefused.class, () -> changes.views("nobody"));
    }

    private static String message(Runnable work) {
        return String.valueOf(assertThrows(StoreRefusedException.class, work::run).getMessage());
    }

    @Test
    void anotherVersionOfTheCourseKeepsThem() {
        changes.close();
        try (Store store = Store.openOrCreate(file)) {
            store.importCourses(Batches.of(AnyCourse.of("case", 4, 9)));
            assertEquals(List.of(CK, LUNG, ALL), store.views("case"));
            store.undo("tester", Batches.WHEN);
            assertEquals(List.of(CK, LUNG, ALL), store.views("case"));
            assertEquals(List.of(), store.check().findings());
        }
        reopen();
    }

    @Test
    void theyGoAndComeBackWithThePatient() {
        changes.remove("case");
        assertThrows(StoreRefusedException.class, () -> views.save(CK));
        assertEquals(List.of(), views.all());
        changes.undo();
        assertEquals(List.of(CK, LUNG, ALL), views.all());
    }

    @Test
    void nothingOfThemStaysOfAnErasedPatient() throws SQLException, IOException {
        views.save(new SavedView("of Mrs Seeded", "{\"note\":\"Seeded\"}"));
        views.remove("of Mrs Seeded");
        changes.close();
        ErasePatient.of(file, CLOCK, "tester", "case");
        assertEquals(List.of(), Raw.rows(file, "SELECT * FROM saved_view"));
        assertEquals(List.of("0"), Raw.rows(file, "SELECT count(*) FROM change WHERE item = 'saved_view'"));
        assertTrue(!new String(java.nio.file.Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Seeded"));
        changes = Changes.open(file, CLOCK, "tester");
    }

    @ParameterizedTest
    @CsvSource({"INSERT, saved_view", "DELETE, saved_view", "INSERT, change", "INSERT, batch", "INSERT, step", "INSERT, touched"})
    void aChangeThatFailsAnywhereChangesNothing(String change, String table) throws IOException, SQLException {
        changes.close();
        Raw.execute(file, "CREATE TRIGGER planted AFTER " + change + " ON " + table + " BEGIN SELECT RAISE(ABORT, 'planted'); END");
        String before = Raw.hash(file);
        reopen();
        assertTrue(message(() -> views.save(new SavedView(CK.name(), "{\"other\":1}"))).contains("planted: nothing was written"));
        assertEquals(before, Raw.hash(file));
    }

    private void importCountedAnew() {
        changes.close();
        try (Store store = Store.open(file, Access.READ_WRITE)) {
            store.importCourses(Batches.of(CountedAnew.course()));
        }
        reopen();
    }

    /// The store holds stored ids, whichever mode a view was saved in; each mode is shown its own.
    @Test
    void aDayZeroIsSavedByItsStoredId() {
        importCountedAnew();
        View view = View.preset(View.CK_OVER_THERAPIES).withName("mine");
        View stored = view.withDayZero(new DayZeroChoice.TreatmentStart("t1"));
        View released = view.withDayZero(new DayZeroChoice.TreatmentStart("t2"));
        CourseViews mine = changes.views(CountedAnew.ID);
        for (Disclosure mode : Disclosure.values()) {
            mine.save(view, mode);
            mine.save(mode == Disclosure.IDENTIFIED ? stored : released, mode);
            assertEquals(ViewJson.write(stored), mine.all().getFirst().json());
            assertEquals(List.of(stored), mine.shown(Disclosure.IDENTIFIED));
            assertEquals(List.of(released), mine.shown(Disclosure.DEIDENTIFIED));
        }
    }

    @Test
    void aSavedDayZeroThatIsWithheldIsTakenForNoOther() {
        importCountedAnew();
        View withheld = View.preset(View.CK_OVER_THERAPIES).withName("mine").withDayZero(new DayZeroChoice.OfEvent("e1"));
        CourseViews mine = changes.views(CountedAnew.ID);
        mine.save(withheld, Disclosure.IDENTIFIED);
        View shown = mine.shown(Disclosure.DEIDENTIFIED).getFirst();
        assertNotEquals(withheld.dayZero(), shown.dayZero(), "released, that id is another event's");
        assertThrows(JobRefused.class, () -> mine.save(shown, Disclosure.DEIDENTIFIED));
        assertEquals(List.of(withheld), mine.shown(Disclosure.IDENTIFIED));
    }
}
