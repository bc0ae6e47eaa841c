package decursus.timeline;

import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.Ink;
import decursus.view.View;
import java.util.List;

/// Draws a course as a figure.
public final class CourseFigure {

    private CourseFigure() {
    }

    /// Lays a course out on a page. The same course, view and page give the same figure everywhere.
    ///
    /// @param course already released for whoever will see it: layout withholds nothing
    public static Figure draw(Course course, View view, Page page) {
        Double height = page.height();
        return new Figure(page.width(), height == null ? page.width() * 0.7 : height, Ink.WHITE, List.of(),
                FigureInfo.titled(course.head().label()));
    }
}
