package decursus.store.row.course;

import static decursus.store.row.Stored.required;

import decursus.domain.course.Course;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/// The row of a course.
///
/// @param key     key within this store, null while it has none
/// @param id      the course's id
/// @param batch   the import that last changed its head; 0 while it is not written
/// @param summary counted from the course's other parts
public record CourseRow(@Nullable Long key, String id, long batch, @Nested TitleRow title, @Nested SubjectRow subject,
        @Nested TimeframeRow timeframe, @Nested SummaryRow summary) {

    static CourseRow of(Course course) {
        return new CourseRow(null, course.head().id(), 0, TitleRow.of(course.head()), SubjectRow.of(course.patient().subject()),
                TimeframeRow.of(course.timeframe()), SummaryRow.of(course));
    }

    /// The key of a row that was read or written.
    public long storedKey() {
        return required("key", key);
    }

    CourseRow in(@Nullable Long key, long batch) {
        return new CourseRow(key, id, batch, title, subject, timeframe, summary);
    }

    boolean sameContent(CourseRow other) {
        return title.equals(other.title) && subject.equals(other.subject) && timeframe.equals(other.timeframe);
    }
}
