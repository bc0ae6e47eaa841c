package decursus.ui.common;

import decursus.domain.course.Course;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.timeline.Placed;
import decursus.timeline.time.DayWindow;
import decursus.view.View;
import org.jspecify.annotations.Nullable;

/// Lays figures out for a place on the screen, and keeps what the next frame can use again: the prepared course, and
/// the size of letters at which the whole of it fits. For one task at a time.
public final class Layouts {

    /// Letters are made smaller to this share before the figure gets taller than its place.
    private static final double SMALLEST = 0.72;
    private static final double STEP = 0.96;
    private static final double HALF_A_POINT = 0.5;
    /// A sheet needs this much, whatever the window; the screen cuts the rest.
    private static final double LEAST_WIDTH = 280;
    private static final double LEAST_HEIGHT = 200;

    private @Nullable Wanted last;
    private @Nullable CourseFigure prepared;
    private @Nullable Placed whole;
    private double scale;

    /// What is asked for.
    ///
    /// @param width  pixels
    /// @param height pixels
    /// @param letter pixels for a point, as the user likes them
    public record Wanted(Course course, View view, double width, double height, double letter) {
        boolean sameFigure(@Nullable Wanted other) {
            return other != null && course == other.course && view.equals(other.view);
        }
    }

    /// Layouts of nothing yet.
    public Layouts() {
        // the first figure fills them
    }

    /// The figure, with all of time or a part of it.
    public Shown lay(Wanted wanted, @Nullable DayWindow window) {
        CourseFigure figure = prepared;
        if (figure == null || !wanted.sameFigure(last)) {
            figure = CourseFigure.prepare(wanted.course(), wanted.view());
        }
        Placed all = whole;
        if (all == null || !wanted.equals(last)) {
            all = fit(figure, wanted);
        }
        prepared = figure;
        whole = all;
        last = wanted;
        return new Shown(window == null ? all : figure.place(page(wanted, scale), window), scale, all);
    }

    private Placed fit(CourseFigure figure, Wanted wanted) {
        scale = wanted.letter();
        Placed placed = figure.place(page(wanted, scale), null);
        while (placed.figure().height() > height(wanted, scale) + HALF_A_POINT && scale * STEP > wanted.letter() * SMALLEST) {
            scale *= STEP;
            placed = figure.place(page(wanted, scale), null);
        }
        return placed;
    }

    private static Page page(Wanted wanted, double scale) {
        return new Page(Math.max(wanted.width() / scale, LEAST_WIDTH), height(wanted, scale));
    }

    private static double height(Wanted wanted, double scale) {
        return Math.max(wanted.height() / scale, LEAST_HEIGHT);
    }
}
