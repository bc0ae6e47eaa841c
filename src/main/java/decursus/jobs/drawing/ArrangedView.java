package decursus.jobs.drawing;

import decursus.domain.course.Course;
import decursus.domain.course.CourseItems.Kind;
import decursus.jobs.JobRefused;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import decursus.privacy.Profile;
import decursus.timeline.zero.ZeroCandidates;
import decursus.view.DayZeroChoice;
import decursus.view.View;
import java.util.Optional;

/// A view as it was arranged for a course. What it counts time from it names by the item's id, and a record of care has other
/// ids with identity than without: whoever hands a view from one to the other has it named anew here.
///
/// @param view       its day 0 is named as the course is released for `disclosure`
/// @param disclosure of the course that it was arranged for; identified for the ids of a store
public record ArrangedView(View view, Disclosure disclosure) {

    /// The view for the same course as another profile releases it, counted from the same item.
    ///
    /// @param course as it is stored
    /// @param to     how it will be released
    /// @throws JobRefused in one sentence where the item is not released so, or not with its day
    public View handedTo(Course course, Profile to) {
        return find(course, to).orElseThrow(() -> new JobRefused(sentence(course, to)));
    }

    /// The same; empty where the item is not released so, or not with its day.
    public Optional<View> find(Course course, Profile to) {
        DayZeroChoice choice = view.dayZero();
        return choice == null ? Optional.of(view) : named(choice, course, to)
                .filter(each -> ZeroCandidates.find(Gate.release(course, to), each, view.language()).isPresent())
                .map(view::withDayZero);
    }

    private Optional<DayZeroChoice> named(DayZeroChoice choice, Course course, Profile to) {
        Kind kind = switch (choice) {
            case DayZeroChoice.TreatmentStart start -> Kind.TREATMENT;
            case DayZeroChoice.Giving giving -> Kind.TREATMENT;
            case DayZeroChoice.OfEvent event -> Kind.EVENT;
            case DayZeroChoice.OfAdverseEvent event -> Kind.ADVERSE_EVENT;
        };
        return Gate.stored(course, to.with(disclosure), kind, choice.id()).flatMap(id -> Gate.released(course, to, kind, id))
                .map(choice::withId);
    }

    private String sentence(Course course, Profile to) {
        String what = "Day 0 of the view \"" + view.name() + "\" ";
        return !to.identified() && find(course, to.with(Disclosure.IDENTIFIED)).isPresent()
                ? what + "is not told without identity: choose another day 0 for it."
                : what + "is not in this course or has no known day: choose another day 0 for it.";
    }
}
