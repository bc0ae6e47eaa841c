package decursus.store;

import decursus.domain.course.Course;
import decursus.domain.course.CourseRules;
import decursus.store.engine.Soundness;
import decursus.store.table.CoursePlan;
import decursus.store.table.CourseTables;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The full check of a store.
final class Checking {

    private static final List<String> LISTS = List.of("course_note", "diagnosis", "observation", "treatment", "event",
            "adverse_event", "organ");
    private static final List<String> SUB_LISTS = List.of("diagnosis_finding", "phase", "administration", "adverse_event_link");

    private final Handle handle;
    private final CourseTables tables;
    private final List<String> findings = new ArrayList<>();

    Checking(Handle handle, CourseTables tables) {
        this.handle = handle;
        this.tables = tables;
    }

    CheckReport run() throws SQLException {
        findings.addAll(Soundness.full(handle.getConnection()));
        if (!findings.isEmpty()) {
            // rows of a damaged file tell nothing
            return new CheckReport(0, findings);
        }
        LISTS.forEach(table -> gaps(table, "course"));
        SUB_LISTS.forEach(table -> gaps(table, "course, parent"));
        if (handle.createQuery("SELECT count(*) FROM erasing").mapTo(Integer.class).one() > 0) {
            findings.add("an erasure was not completed: a course is still marked in the table erasing");
        }
        List<String> ids = handle.createQuery("SELECT id FROM course ORDER BY id").mapTo(String.class).list();
        ids.forEach(this::course);
        return new CheckReport(ids.size(), findings);
    }

    private void gaps(String table, String list) {
        handle.createQuery("SELECT DISTINCT course.id FROM (SELECT course AS gapped FROM " + table + " GROUP BY " + list
                        + " HAVING min(seq) <> 0 OR max(seq) <> count(*) - 1) JOIN course ON course.key = gapped ORDER BY course.id")
                .mapTo(String.class).forEach(id -> findings.add("the course " + id + " has a gap in the order of its rows in " + table));
    }

    private void course(String id) {
        try {
            Optional<Course> read = tables.read(id);
            if (read.isEmpty()) {
                return;
            }
            CourseRules.faults(read.get()).forEach(fault -> findings.add("the course " + id + " is not consistent, " + fault.where()
                    + ": " + fault.message()));
            CoursePlan plan = tables.plan(read.get());
            if (!plan.nothing()) {
                findings.add("the course " + id + " holds counts or days that do not fit its rows");
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add("the course " + id + " can not be read: " + e.getMessage());
        }
    }
}
