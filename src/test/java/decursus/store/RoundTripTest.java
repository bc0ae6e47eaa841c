package decursus.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is stored is what is read, field by field.
class RoundTripTest {

    @TempDir
    Path folder;

    @Test
    void everyFieldOfAnyCourseComesBack() {
        List<Course> courses = LongStream.range(0, 120).mapToObj(AnyCourse::of).toList();
        Path file = folder.resolve("store.db");
        try (Store store = Store.create(file)) {
            store.importCourses(Batches.of(courses.toArray(new Course[0])));
        }
        try (Store store = Store.open(file, Access.READ_ONLY)) {
            for (Course course : courses) {
                assertEquals(Optional.of(course), store.course(course.head().id()), course.head().id());
            }
            assertEquals(new CheckReport(120, List.of(), List.of()), store.check());
        }
    }

    @Test
    void aCourseThatIsNotThereIsEmpty() {
        try (Store store = Store.openOrCreate(folder.resolve("store.db"))) {
            assertTrue(store.course("nobody").isEmpty());
            assertTrue(store.list().isEmpty());
        }
    }
}
