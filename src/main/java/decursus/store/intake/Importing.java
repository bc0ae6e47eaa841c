package decursus.store.intake;

import decursus.domain.course.Course;
import decursus.domain.course.CourseRules;
import decursus.store.step.StepTable;
import decursus.store.table.Author;
import decursus.store.table.CoursePlan;
import decursus.store.table.CourseTables;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// One import, within the transaction of its caller: first all differences, then all writing.
public final class Importing {

    private final Handle handle;
    private final CourseTables tables;
    private final ImportBatch batch;

    /// An import of the store behind a handle.
    public Importing(Handle handle, CourseTables tables, ImportBatch batch) {
        this.handle = handle;
        this.tables = tables;
        this.batch = batch;
    }

    /// Refuses a batch with a course that is not consistent.
    ///
    /// @throws IllegalArgumentException with a sentence
    public static void requireConsistent(ImportBatch batch) {
        for (Course course : batch.courses()) {
            List<CourseRules.Fault> faults = CourseRules.faults(course);
            if (!faults.isEmpty()) {
                CourseRules.Fault first = faults.getFirst();
                throw new IllegalArgumentException("the course " + course.head().id() + " of " + batch.file() + " is not consistent, "
                        + first.where() + ": " + first.message() + (faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : ""));
            }
        }
    }

    /// Imports all courses; nothing is written where none differs.
    public ImportOutcome run() {
        List<CoursePlan> plans = batch.courses().stream().map(tables::plan).toList();
        List<CourseChange> changes = IntStream.range(0, plans.size())
                .mapToObj(i -> CourseChange.of(batch.courses().get(i).head().id(), plans.get(i))).toList();
        if (plans.stream().allMatch(CoursePlan::nothing)) {
            return new ImportOutcome(0, changes);
        }
        CourseChange.Counts sum = changes.stream().map(CourseChange::total)
                .reduce(new CourseChange.Counts(0, 0, 0, 0), CourseChange.Counts::plus);
        long id = new BatchTable(handle).write(batch, sum);
        new StepTable(handle).writeImport(id, plans.stream().filter(plan -> !plan.nothing())
                .map(plan -> plan.wanted().course().id()).toList());
        Author author = Author.of(batch.when(), batch.who(), id);
        plans.stream().filter(plan -> !plan.nothing()).forEach(plan -> plan.apply(handle, tables, author));
        return new ImportOutcome(id, changes);
    }
}
