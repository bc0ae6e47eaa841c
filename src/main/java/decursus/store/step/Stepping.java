package decursus.store.step;

import decursus.store.change.Logged;
import decursus.store.row.Row;
import decursus.store.row.course.CourseRows;
import decursus.store.table.Author;
import decursus.store.table.CourseTables;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Takes steps back and does them again, each within the transaction of its caller.
public final class Stepping {

    private final Handle handle;
    private final CourseTables tables;
    private final StepTable steps;

    /// Steps of the store behind a handle.
    public Stepping(Handle handle, CourseTables tables) {
        this.handle = handle;
        this.tables = tables;
        this.steps = new StepTable(handle);
    }

    /// What can be undone and redone.
    public StepStack stack() {
        return StepStack.of(steps.read());
    }

    /// Takes the last step back.
    ///
    /// @return the step; empty where there is none
    /// @throws IllegalArgumentException when the log does not fit what is stored
    public Optional<Step> undo(Instant at, String who) {
        Optional<Step> step = stack().nextUndo();
        step.ifPresent(last -> reverse(last, last.id(), Step.Kind.UNDO, at, who));
        return step;
    }

    /// Does the step again that was undone last: takes its undo back.
    ///
    /// @return the step; empty where there is none
    /// @throws IllegalArgumentException when the log does not fit what is stored
    public Optional<Step> redo(Instant at, String who) {
        List<Step> all = steps.read();
        Optional<Step> step = StepStack.of(all).nextRedo();
        step.ifPresent(next -> reverse(next, all.stream().filter(each -> each.kind() == Step.Kind.UNDO && each.about() != null
                && each.about().id() == next.id()).mapToLong(Step::id).max().orElseThrow(), Step.Kind.REDO, at, who));
        return step;
    }

    private void reverse(Step about, long batch, Step.Kind kind, Instant at, String who) {
        long number = steps.begin(new StepTable.Deed(kind, null, about), at, who, about.courses());
        about.courses().forEach(course -> reverse(course, batch, Author.of(at, who, number)));
    }

    private void reverse(String course, long batch, Author author) {
        Optional<CourseRows> now = tables.rows(course);
        Optional<CourseRows> before = new Reversal(batch, Logged.of(handle, course, batch)).before(now);
        if (before.isPresent()) {
            CourseRows rows = before.get();
            tables.plan(CourseTables.course(rows), rows.views()).apply(handle, tables, author.restoring(batches(rows)));
        } else {
            now.ifPresent(rows -> tables.remove(rows, author));
        }
    }

    private static Map<String, Map<String, Long>> batches(CourseRows rows) {
        Map<String, Map<String, Long>> batches = new HashMap<>();
        batches.put("course", Map.of(rows.head().course().id(), rows.head().course().batch()));
        batches.put("observation", batches(rows.observations()));
        batches.put("treatment", batches(rows.treatments()));
        batches.put("event", batches(rows.events()));
        batches.put("adverse_event", batches(rows.adverseEvents()));
        batches.put("organ", batches(rows.organs()));
        batches.put("saved_view", batches(rows.views()));
        return batches;
    }

    private static <R extends Row<R>> Map<String, Long> batches(List<R> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.place().id(), row -> row.place().batch()));
    }

    /// Removes a course.
    ///
    /// @return the step; empty where the store has no such course
    public Optional<Step> remove(String course, Instant at, String who) {
        return tables.rows(course).map(rows -> {
            Step step = begin(Step.Kind.REMOVE, Step.Item.PATIENT, at, who, List.of(course));
            tables.remove(rows, Author.of(at, who, step.id()));
            return step;
        });
    }

    /// Begins a step that changes items; its caller writes the change.
    public Step begin(Step.Kind kind, Step.Item item, Instant at, String who, List<String> courses) {
        long number = steps.begin(new StepTable.Deed(kind, item, null), at, who, courses);
        return new Step(number, kind, null, at, who, courses, item, null);
    }
}
