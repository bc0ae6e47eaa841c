package decursus.ui.shell;

import decursus.domain.course.Course;
import decursus.jobs.Courses;
import decursus.jobs.drawing.ArrangedView;
import decursus.privacy.Disclosure;
import decursus.privacy.Gate;
import decursus.privacy.Profile;
import decursus.ui.exporting.ExportController;
import decursus.ui.presenting.Slide;
import decursus.view.Furniture;
import decursus.view.Theme;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;

/// What a talk shows: the course released without identity, in the view on the screen and in those that are saved with it.
///
/// @param course released without identity
/// @param slides each counts time from what its view chose
record TalkPlan(Course course, List<Slide> slides) {

    /// A talk shows what the abbreviations mean and where the data is from; its footnotes are for paper.
    private static final Furniture TALK = new Furniture(null, true, true, false, true, false);

    TalkPlan {
        slides = List.copyOf(slides);
    }

    /// Plans a talk. Reads the disk.
    ///
    /// @param source the course on the screen
    /// @param saved  further views, for the mode of the view on the screen
    /// @throws decursus.jobs.JobRefused in one sentence when the course can not be read, or a view's day 0 is not told without
    ///                                  identity
    static TalkPlan of(ExportController.Source source, List<View> saved) {
        try (Courses courses = Courses.open(source.store())) {
            Profile profile = courses.profile(Disclosure.DEIDENTIFIED);
            Course stored = courses.find(source.id(), Disclosure.DEIDENTIFIED);
            View arranged = source.arranged();
            List<View> views = new ArrayList<>(List.of(arranged));
            saved.stream().filter(each -> !each.name().equals(arranged.name())).map(each -> each.withLanguage(arranged.language()))
                    .forEach(views::add);
            List<Slide> slides = views.stream().map(each -> new ArrangedView(each, source.view().disclosure()).handedTo(stored, profile))
                    .map(each -> new Slide(each.name(), each.withTheme(Theme.PROJECTOR).withFurniture(TALK))).toList();
            return new TalkPlan(Gate.release(stored, profile), slides);
        }
    }
}
