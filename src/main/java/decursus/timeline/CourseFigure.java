package decursus.timeline;

import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.timeline.panel.Composer;
import decursus.view.View;

/// Draws a course as a figure.
public final class CourseFigure {

    private CourseFigure() {
    }

    /// Lays a course out on a page. The same course, view and page give the same figure everywhere.
    ///
    /// @param course already released for whoever will see it: layout withholds nothing
    public static Figure draw(Course course, View view, Page page) {
        return Composer.draw(Preparation.prepare(course, view, Catalog.bundled()), view, page.width(), page.height());
    }
}
