package decursus.store.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.domain.course.Course;
import decursus.store.AnyCourse;
import decursus.store.Batches;
import decursus.store.intake.ImportBatch;
import decursus.store.Store;
import decursus.store.StoreBackups;
import decursus.store.backup.Backup;
import decursus.store.step.HistoryEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clock that was set back changes no order: steps are counted, not timed.
class ClockTest {

    private static final Course FIRST = AnyCourse.of("case", 3, 9);
    private static final Course SECOND = AnyCourse.of("case", 4, 9);

    @TempDir
    Path folder;

    private static ImportBatch at(Course course, Duration back) {
        return new ImportBatch("case.json", "ab".repeat(32), "tester", Batches.WHEN.minus(back), List.of(course));
    }

    @Test
    void stepsKeepTheirOrder() {
        Path file = folder.resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(at(FIRST, Duration.ZERO));
            store.importCourses(at(SECOND, Duration.ofDays(400)));
            assertEquals(Optional.of(SECOND), store.course("case"));
            assertEquals(Batches.WHEN.minus(Duration.ofDays(400)), store.steps().nextUndo().orElseThrow().at());
            store.undo("tester", Batches.WHEN.minus(Duration.ofDays(800)));
            assertEquals(Optional.of(FIRST), store.course("case"));
            store.redo("tester", Batches.WHEN);
            assertEquals(Optional.of(SECOND), store.course("case"));
            List<Long> steps = store.history("case").stream().map(HistoryEntry::step).map(step -> step.id()).toList();
            assertEquals(steps.stream().sorted().toList(), steps);
            assertEquals(List.of(), store.check().findings());
        }
        // each of the three days that changed something of another day began with a backup, and none replaced another
        assertEquals(3, StoreBackups.list(file).stream().filter(each -> each.why() == Backup.Why.DAILY).count());
    }
}
