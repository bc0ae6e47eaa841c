package decursus.ui.timeline;

import decursus.domain.course.Course;

/// The course that is on the screen, as it was released for it.
///
/// @param course      released: nothing is withheld any more
/// @param title       what it is called, from the privacy gate
/// @param fingerprint tells it apart from all others without naming it
public record Subject(Course course, String title, String fingerprint) {
}
