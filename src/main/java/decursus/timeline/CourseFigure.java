package decursus.timeline;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.timeline.content.Content;
import decursus.timeline.panel.Composer;
import decursus.timeline.time.DayWindow;
import decursus.view.Theme;
import decursus.view.View;
import org.jspecify.annotations.Nullable;

/// Draws a course as a figure, in two steps: [#prepare] once for a course and view, [#place] for each size and zoom.
public final class CourseFigure {

    private final Content content;
    private final View view;
    /// What was settled for the page that was asked for last: frames of one page follow each other. Whoever finds another page
    /// here settles its own, which comes out the same for everybody.
    private volatile @Nullable Settled last;

    /// A page with what is settled for it.
    private record Settled(Page page, Composer.Plan plan) {
    }

    private CourseFigure(Content content, View view) {
        this.content = content;
        this.view = view;
    }

    /// Makes a course ready for drawing: everything that depends on neither size nor zoom.
    ///
    /// @param course already released for whoever will see it: layout withholds nothing
    public static CourseFigure prepare(Course course, View view) {
        return new CourseFigure(Preparation.prepare(course, view, Catalog.bundled()), view);
    }

    /// In which theme it is drawn.
    public Theme theme() {
        return view.theme();
    }

    /// Lays the course out on a page.
    ///
    /// @param window the part of time to show, null for all of it
    public Placed place(Page page, @Nullable DayWindow window) {
        Composer.Sheet sheet = Composer.draw(plan(page), window);
        return new Placed(sheet.figure(), sheet.time(), sheet.plot(), sheet.notes(), content.zero(), content.series());
    }

    private Composer.Plan plan(Page page) {
        Settled settled = last;
        if (settled == null || !settled.page().equals(page)) {
            settled = new Settled(page, Composer.plan(content, view, page.width(), page.height()));
            last = settled;
        }
        return settled.plan();
    }

    /// Both steps at once. The same course, view and page give the same placed figure everywhere.
    ///
    /// @param course already released for whoever will see it
    /// @param window the part of time to show, null for all of it
    public static Placed lay(Course course, View view, Page page, @Nullable DayWindow window) {
        return prepare(course, view).place(page, window);
    }

    /// The figure of the whole course on a page.
    ///
    /// @param course already released for whoever will see it
    public static Figure draw(Course course, View view, Page page) {
        return lay(course, view, page, null).figure();
    }
}
