package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.course.CourseItems;
import decursus.store.edit.Edit;
import decursus.store.engine.Connections;
import decursus.store.engine.Header;
import decursus.store.engine.Migrations;
import decursus.store.saved.SavedView;
import decursus.store.saved.ViewChange;
import decursus.store.step.Step;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whatever statement of a change fails, nothing of the change is in the store, and the store goes on.
class FailAtEveryStepTest {

    private static final Course FIRST = AnyCourse.of("a", 3, 4);
    private static final Course SECOND = AnyCourse.of("a", 4, 5);
    private static final Course OTHER = AnyCourse.of("b", 5, 4);
    private static final boolean ALL = "all".equals(System.getProperty("steps"));
    private static final int POINTS = 6;
    private static final SavedView VIEW = new SavedView("view", "{}");

    @TempDir
    Path folder;
    private Path sound = Path.of("");

    /// Changes of a store that holds [#SECOND] after [#FIRST], and [#OTHER] with a view.
    enum Change {
        IMPORT(store -> store.importCourses(Batches.of(FIRST, AnyCourse.of("c", 6, 4)))),
        ONE_BY_ONE(store -> Batches.oneByOne(store, FIRST, AnyCourse.of("c", 6, 4))),
        EDIT(store -> edit(store, Step.Kind.EDIT, new Edit.Version(SECOND, without(SECOND)))),
        MOVE(store -> edit(store, Step.Kind.MOVE, new Edit.Version(SECOND, without(SECOND)), new Edit.Version(OTHER, without(OTHER)))),
        MERGE(store -> edit(store, Step.Kind.MERGE, new Edit.Version(OTHER, null), new Edit.Version(SECOND, without(SECOND)))),
        ADD(store -> edit(store, Step.Kind.ADD, new Edit.Version(null, AnyCourse.of("c", 6, 4)))),
        VIEW(store -> store.changeViews("b", new ViewChange.Add(new SavedView("more", "{}")), "tester", Batches.WHEN)),
        REMOVE(store -> store.remove("b", "tester", Batches.WHEN)),
        UNDO(store -> store.undo("tester", Batches.WHEN)),
        ERASE(store -> store.erase("a", "tester", Batches.WHEN));

        private final Consumer<Store> work;

        Change(Consumer<Store> work) {
            this.work = work;
        }

        private static void edit(Store store, Step.Kind kind, Edit.Version... versions) {
            assertTrue(store.edit(new Edit(kind, Step.Item.PATIENT, List.of(versions)), "tester", Batches.WHEN).isPresent());
        }

        private static Course without(Course course) {
            return CourseItems.without(course, new CourseItems.Place(CourseItems.Kind.OBSERVATION, 1));
        }
    }

    @BeforeEach
    void makeStore() throws IOException {
        sound = folder.toRealPath().resolve("sound.db");
        try (Store store = Store.create(sound)) {
            store.importCourses(Batches.of(FIRST, OTHER));
            store.changeViews("b", new ViewChange.Add(VIEW), "tester", Batches.WHEN);
            store.importCourses(Batches.of(SECOND));
        }
    }

    @ParameterizedTest
    @EnumSource
    void allOrNothing(Change change) throws IOException, SQLException {
        String before = Raw.hash(sound);
        int statements = tried(change, 0);
        assertTrue(statements > 5, change + " takes " + statements + " statements");
        int told = 0;
        for (int failed : points(statements)) {
            Path file = copy();
            try (Connection connection = Connections.open(file, true);
                    Store store = new Store(file, new Failing(failed).over(connection), null, null)) {
                if (made(store, change)) {
                    // a backup that was due, or the closing up of an erased file: the change is made, and that is told
                    assertEquals(1, store.warnings().size(), change + " at " + failed);
                    told++;
                    continue;
                }
                assertEquals(before, Raw.hash(file), change + " at " + failed);
                // what failed can be done then
                change.work.accept(store);
                assertEquals(List.of(), store.check().findings(), change + " at " + failed);
            }
        }
        assertTrue(told <= 1, told + " failures did not keep the change out");
    }

    /// All statements, or some from the first to the last one: `-Dsteps=all` tries all.
    private static List<Integer> points(int statements) {
        int most = ALL ? statements : Math.min(POINTS, statements);
        return IntStream.range(0, most).mapToObj(i -> most == 1 ? 1 : 1 + (int) ((long) i * (statements - 1) / (most - 1))).toList();
    }

    private static boolean made(Store store, Change change) {
        try {
            change.work.accept(store);
            return true;
        } catch (StoreRefusedException e) {
            return false;
        }
    }

    private int tried(Change change, int at) throws IOException, SQLException {
        Path file = copy();
        Failing failing = new Failing(at);
        try (Connection connection = Connections.open(file, true); Store store = new Store(file, failing.over(connection), null, null)) {
            int opened = failing.done();
            assertEquals(0, opened);
            change.work.accept(store);
            return failing.done();
        }
    }

    private Path copy() throws IOException {
        return Files.copy(sound, sound.resolveSibling("store.db"), StandardCopyOption.REPLACE_EXISTING);
    }

    /// A migration that fails anywhere leaves the older schema, byte for byte.
    @Test
    void aMigrationTakesAllStepsOrNone() throws IOException, SQLException {
        Path old = sound.resolveSibling("old.db");
        try (InputStream in = FailAtEveryStepTest.class.getResourceAsStream("/decursus/sql/V001__domain.sql")) {
            Raw.execute(old, new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8),
                    "PRAGMA application_id = " + Header.APPLICATION_ID, "PRAGMA user_version = 1");
        }
        String before = Raw.hash(old);
        int statements = Integer.MAX_VALUE;
        for (int at = 1; at < statements; at += ALL || at < 4 ? 1 : 3) {
            Path file = Files.copy(old, sound.resolveSibling("migrated.db"), StandardCopyOption.REPLACE_EXISTING);
            Failing failing = new Failing(at);
            try (Connection connection = Connections.open(file, true)) {
                Migrations.run(failing.over(connection));
                statements = at;
            } catch (SQLException e) {
                assertEquals("planted", e.getMessage());
                assertEquals(before, Raw.hash(file), "at " + at);
            }
        }
        assertTrue(statements > 10, statements + " statements");
    }
}
