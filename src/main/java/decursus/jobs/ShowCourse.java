package decursus.jobs;

import decursus.domain.course.Course;
import decursus.domain.course.CourseHead;
import decursus.exchange.casefile.CaseFileWriter;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import org.jspecify.annotations.Nullable;

/// Prints a course of a store as a case file.
public final class ShowCourse {

    private final Courses courses;

    /// Shows courses of an open store.
    public ShowCourse(Courses courses) {
        this.courses = courses;
    }

    /// The course as a case file. What is published or invented hides nobody and is shown as it is stored unless
    /// something else is asked for; a record of care needs to be told how.
    ///
    /// @param asked null where nothing was said
    /// @throws JobRefused when the store has no such course, or a record of care is asked for without saying how
    public String text(String id, @Nullable Disclosure asked) {
        Course course = courses.find(id, asked == null ? Disclosure.DEIDENTIFIED : asked);
        Disclosure disclosure = asked;
        if (disclosure == null) {
            if (course.head().nature() == CourseHead.Nature.CLINICAL) {
                throw new JobRefused("The course \"" + id + "\" is a record of care: say --identified or --deidentified.");
            }
            disclosure = Disclosure.IDENTIFIED;
        }
        return CaseFileWriter.write(Gate.release(course, courses.profile(disclosure)));
    }
}
