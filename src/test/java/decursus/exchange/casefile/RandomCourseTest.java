package decursus.exchange.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.domain.course.Course;
import decursus.testing.CourseGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/// Any course at all comes back from its case file, digit for digit.
class RandomCourseTest {

    @Property(tries = 500)
    void writtenCourseIsReadAsAnEqualOne(@ForAll long seed) {
        Course course = CourseGenerator.course(seed);
        String written = CaseFileWriter.write(course);
        Course again = CaseFiles.course(written);
        assertEquals(course, again);
        assertEquals(written, CaseFileWriter.write(again));
    }
}
