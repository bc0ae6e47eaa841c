package decursus.store;

import decursus.domain.course.Course;
import decursus.domain.course.CourseRules;
import decursus.store.step.StepTable;
import decursus.store.table.Author;
import decursus.store.table.CoursePlan;
import decursus.store.table.CourseTables;
import decursus.store.table.ListPlan;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/// One import, within the transaction of its caller: first all differences, then all writing.
final class Importing {

    private final Handle handle;
    private final CourseTables tables;
    private final ImportBatch batch;

    Importing(Handle handle, CourseTables tables, ImportBatch batch) {
        this.handle = handle;
        this.tables = tables;
        this.batch = batch;
    }

    /// Refuses a batch with a course that is not consistent.
    static void requireConsistent(ImportBatch batch) {
        for (Course course : batch.courses()) {
            List<CourseRules.Fault> faults = CourseRules.faults(course);
            if (!faults.isEmpty()) {
                CourseRules.Fault first = faults.getFirst();
                throw new StoreRefusedException("the course " + course.head().id() + " of " + batch.file() + " is not consistent, "
                        + first.where() + ": " + first.message() + (faults.size() > 1 ? " (and " + (faults.size() - 1) + " more)" : ""));
            }
        }
    }

    ImportOutcome run() {
        List<CoursePlan> plans = batch.courses().stream().map(tables::plan).toList();
        List<CourseChange> changes = IntStream.range(0, plans.size())
                .mapToObj(i -> change(batch.courses().get(i).head().id(), plans.get(i))).toList();
        if (plans.stream().allMatch(CoursePlan::nothing)) {
            return new ImportOutcome(0, changes);
        }
        long id = writeBatch(changes);
        new StepTable(handle).writeImport(id, plans.stream().filter(plan -> !plan.nothing())
                .map(plan -> plan.wanted().course().id()).toList());
        Author author = Author.of(batch.when(), batch.who(), id);
        plans.stream().filter(plan -> !plan.nothing()).forEach(plan -> plan.apply(handle, tables, author));
        return new ImportOutcome(id, changes);
    }

    private long writeBatch(List<CourseChange> changes) {
        CourseChange.Counts sum = changes.stream().map(CourseChange::total)
                .reduce(new CourseChange.Counts(0, 0, 0, 0), CourseChange.Counts::plus);
        return handle.createQuery("INSERT INTO batch (at, who, file, sha256, courses, imported, updated, unchanged, removed)"
                        + " VALUES (:at, :who, :file, :sha256, :courses, :imported, :updated, :unchanged, :removed) RETURNING id")
                .bind("at", batch.when().toString()).bind("who", batch.who()).bind("file", batch.file()).bind("sha256", batch.sha256())
                .bind("courses", changes.size()).bindMethods(sum).mapTo(Long.class).one();
    }

    private static CourseChange change(String id, CoursePlan plan) {
        CourseChange.State state = plan.isNew() ? CourseChange.State.IMPORTED
                : plan.nothing() ? CourseChange.State.UNCHANGED : CourseChange.State.UPDATED;
        return new CourseChange(id, state, counts(plan.observations()), counts(plan.treatments()),
                counts(plan.events()).plus(counts(plan.adverseEvents())).plus(counts(plan.organs())));
    }

    private static CourseChange.Counts counts(ListPlan<?> plan) {
        return new CourseChange.Counts(plan.added().size(), plan.replaced().size(), plan.unchanged(), plan.removed().size());
    }
}
