package decursus.ui.timeline;

import decursus.domain.course.Course;
import decursus.jobs.viewing.OpenedCourse;

/// The course that is on the screen, as it was released for it.
///
/// @param opened      released for the screen
/// @param fingerprint tells it apart from all others without naming it
public record Subject(OpenedCourse opened, String fingerprint) {

    /// The course: nothing is withheld any more.
    public Course course() {
        return opened.course();
    }

    /// What it is called, from the privacy gate.
    public String title() {
        return opened.title();
    }
}
