package decursus.store.intake;

import decursus.domain.course.Course;
import decursus.domain.course.CourseRules;
import decursus.store.step.StepTable;
import decursus.store.table.Author;
import decursus.store.table.CoursePlan;
import decursus.store.table.CourseTables;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// One import of any number of patients, who are handed over one by one: one transaction, one step. Holds one patient at
/// a time. To be used by the thread that was given it, and only while it was given it.
public final class ImportSession {

    private static final String BORN_ON = "SELECT id, person_name FROM course WHERE birth_date = ? AND person_name IS NOT NULL ORDER BY id";

    private final Handle handle;
    private final CourseTables tables;
    private final ImportHeader header;
    private final boolean writes;
    private final StepTable steps;
    private final BatchTable batches;
    private final IdentifierTable identifiers;
    private final List<Earlier> earlier;
    private CourseChange.Counts counts = new CourseChange.Counts(0, 0, 0, 0);
    private long batch;
    private int courses;
    private int changed;

    /// A session within the caller's transaction.
    ///
    /// @param writes false only tells what would be written
    public ImportSession(Handle handle, CourseTables tables, ImportHeader header, boolean writes) {
        this.handle = handle;
        this.tables = tables;
        this.header = header;
        this.writes = writes;
        this.steps = new StepTable(handle);
        this.batches = new BatchTable(handle);
        Set<Long> undone = steps.undone();
        this.identifiers = new IdentifierTable(handle, undone);
        this.earlier = batches.earlier(header, undone);
    }

    /// Imports in force that read one of these files before.
    public List<Earlier> earlier() {
        return earlier;
    }

    /// The courses that any of the numbers leads to, by id.
    public Set<String> matching(Collection<PatientNumber> numbers) {
        return identifiers.courses(numbers);
    }

    /// Persons with a name who were born on a day.
    public List<Namesake> bornOn(LocalDate day) {
        return handle.select(BORN_ON, day.toString())
                .map((row, context) -> new Namesake(row.getString("id"), row.getString("person_name"))).list();
    }

    /// A whole course as it is now, with what this import has added; empty where there is none of this id.
    public Optional<Course> course(String id) {
        return tables.read(id);
    }

    /// Ids of the items of a course that were last added or edited by hand.
    public Set<String> byHand(String id) {
        Set<String> items = new HashSet<>();
        for (String table : List.of("observation", "treatment", "event", "adverse_event", "organ")) {
            handle.select("SELECT item.id FROM " + table + " AS item JOIN course ON course.key = item.course"
                    + " JOIN step ON step.batch = item.batch WHERE course.id = ? AND step.kind IN ('ADD', 'EDIT')", id)
                    .mapTo(String.class).forEach(items::add);
        }
        return items;
    }

    /// True when there is a course of this id.
    public boolean has(String id) {
        return tables.has(id);
    }

    /// Writes a course: a new one, or the new version of the one of this id, of which only what differs is written. What
    /// was replaced or removed is kept in the change log.
    ///
    /// @param numbers numbers of the patient, which are added to those that are known
    /// @throws IllegalArgumentException for a course that breaks the rules between its parts; nothing of it is written
    public CourseChange add(Course course, Collection<PatientNumber> numbers) {
        String id = course.head().id();
        List<CourseRules.Fault> faults = CourseRules.faults(course);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("the course " + id + " is not consistent, " + faults.getFirst().where() + ": "
                    + faults.getFirst().message());
        }
        CoursePlan plan = tables.plan(course);
        List<PatientNumber> fresh = identifiers.lacking(id, numbers);
        CourseChange change = CourseChange.of(id, plan);
        counts = counts.plus(change.total());
        courses++;
        if (!plan.nothing() || !fresh.isEmpty()) {
            changed++;
            write(id, plan, fresh);
        }
        return change;
    }

    private void write(String id, CoursePlan plan, List<PatientNumber> fresh) {
        if (!writes) {
            return;
        }
        long number = begun();
        steps.touch(number, id);
        if (!plan.nothing()) {
            plan.apply(handle, tables, Author.of(header.when(), header.who(), number));
        }
        identifiers.add(id, fresh, number);
    }

    /// Keeps what could not be taken in.
    public void refuse(RefusedEntry entry) {
        if (writes) {
            batches.refuse(begun(), entry);
        }
    }

    private long begun() {
        if (batch == 0) {
            batch = batches.begin(header);
            steps.writeImport(batch, List.of());
        }
        return batch;
    }

    /// Ends the import.
    ///
    /// @return its number; null where nothing is worth being kept: no course differs, and what was refused is known from an
    ///         earlier import of the same files
    public @Nullable Long finish() {
        boolean known = header.files().stream().allMatch(file -> earlier.stream().anyMatch(each -> each.sha256().equals(file.sha256())));
        if (batch == 0 || changed == 0 && known) {
            return null;
        }
        batches.settle(batch, courses, counts);
        return batch;
    }
}
