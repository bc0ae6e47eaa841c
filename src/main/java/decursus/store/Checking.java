package decursus.store;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
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
            "adverse_event", "organ", "saved_view");
    private static final List<String> SUB_LISTS = List.of("diagnosis_finding", "phase", "administration", "adverse_event_link");

    private final Handle handle;
    private final CourseTables tables;
    private final List<String> ofStore = new ArrayList<>();
    private final List<CheckReport.Finding> ofCourses = new ArrayList<>();

    Checking(Handle handle, CourseTables tables) {
        this.handle = handle;
        this.tables = tables;
    }

    CheckReport run() throws SQLException {
        ofStore.addAll(Soundness.full(handle.getConnection()));
        if (!ofStore.isEmpty()) {
            // rows of a damaged file tell nothing
            return new CheckReport(0, ofStore, List.of());
        }
        LISTS.forEach(table -> gaps(table, "course"));
        SUB_LISTS.forEach(table -> gaps(table, "course, parent"));
        if (handle.createQuery("SELECT count(*) FROM erasing").mapTo(Integer.class).one() > 0) {
            ofStore.add("an erasure was not completed: a course is still marked in the table erasing");
        }
        if (handle.createQuery("SELECT count(*) FROM importing").mapTo(Integer.class).one() > 0) {
            ofStore.add("an import was not completed: it is still marked in the table importing");
        }
        List<Checked> courses = checked("SELECT id, nature FROM course ORDER BY id");
        courses.forEach(this::course);
        return new CheckReport(courses.size(), ofStore, ofCourses);
    }

    private void gaps(String table, String list) {
        checked("SELECT DISTINCT course.id, course.nature FROM (SELECT course AS gapped FROM " + table + " GROUP BY " + list
                        + " HAVING min(seq) <> 0 OR max(seq) <> count(*) - 1) JOIN course ON course.key = gapped ORDER BY course.id")
                .forEach(each -> found(each, "has a gap in the order of its rows in " + table, ""));
    }

    private List<Checked> checked(String query) {
        return handle.createQuery(query).map((row, context) -> new Checked(row.getString("id"),
                CourseHead.Nature.CLINICAL.name().equals(row.getString("nature")))).list();
    }

    private void found(Checked course, String what, String detail) {
        ofCourses.add(new CheckReport.Finding(course.id, course.clinical, what, detail));
    }

    private void course(Checked course) {
        try {
            Optional<Course> read = tables.read(course.id);
            if (read.isEmpty()) {
                return;
            }
            CourseRules.faults(read.get()).forEach(fault -> found(course, "is not consistent, " + fault.where(), fault.message()));
            CoursePlan plan = tables.plan(read.get());
            if (!plan.nothing()) {
                found(course, "holds counts or days that do not fit its rows", "");
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            found(course, "can not be read", String.valueOf(e.getMessage()));
        }
    }

    private record Checked(String id, boolean clinical) {
    }
}
