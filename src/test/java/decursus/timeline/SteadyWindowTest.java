package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.figure.Rect;
import decursus.testing.CourseGenerator;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.timeline.time.DayWindow;
import decursus.timeline.time.TimeScale;
import decursus.view.TimeChoice;
import decursus.view.View;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// While a reader pans and zooms, the panels stay where they are: only what is in them moves.
class SteadyWindowTest {

    private static final double HEIGHT = 1_000;

    static List<String> ids() {
        return Shipped.ids();
    }

    /// Windows of many widths, all over a course and beyond its ends.
    private static List<Placed> windows(CourseFigure figure, Page page) {
        List<Placed> placed = new ArrayList<>();
        TimeScale whole = figure.place(page, null).time();
        if (whole == null || whole.scaled().isEmpty()) {
            return placed;
        }
        double from = whole.scaled().getFirst().fromDay();
        double length = whole.scaled().getLast().toDay() - from;
        for (double share : new double[] {1, 0.4, 0.1, 0.02, 0.004}) {
            for (double at = -0.2; at < 1.1; at += 0.13) {
                double start = from + at * length;
                placed.add(figure.place(page, new DayWindow(start, start + Math.max(share * length, 1))));
            }
        }
        return placed;
    }

    private static void assertSteady(Course course, Page page) {
        assertSteady(CourseFigure.prepare(course, View.preset(View.CK_OVER_THERAPIES)), page);
    }

    private static void assertSteady(CourseFigure figure, Page page) {
        Set<Rect> plots = new HashSet<>();
        Set<Double> heights = new HashSet<>();
        for (Placed each : windows(figure, page)) {
            plots.add(each.plot());
            heights.add(each.figure().height());
            assertEquals(List.of(), FigureFaults.outside(each.figure()));
        }
        assertTrue(plots.size() <= 1 && heights.size() <= 1, () -> plots + " on sheets of " + heights);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aShippedCaseStaysInItsPlace(String id) {
        assertSteady(Shipped.course(id), new Page(1_200, HEIGHT));
        assertSteady(Shipped.course(id), new Page(500, null));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyCourseStaysInItsPlace(long seed) {
        assertSteady(CourseGenerator.course(seed, 20), new Page(700, HEIGHT));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void bothLinesStayWhereTheyAreAndNoWindowLeavesTimeOut(String id) {
        View view = View.preset(View.CK_OVER_THERAPIES).withTime(TimeChoice.usual().withBothLines(true).withCollapse(true));
        CourseFigure figure = CourseFigure.prepare(Shipped.course(id), view);
        Page page = new Page(1_200, HEIGHT);
        assertSteady(figure, page);
        for (Placed each : windows(figure, page)) {
            assertEquals(List.of(), FigureParts.marks(each.figure(), "axis/left-out"));
            assertFalse(says(each, "so much without any entry") || says(each, "Nothing is left out"), "in a window nothing is left out");
        }
    }

    @Test
    void aWindowSaysNothingOfABreakThatItDoesNotHave() {
        CourseFigure figure = CourseFigure.prepare(Shipped.course("demo-ck-over-therapies"), View.preset(View.CK_OVER_THERAPIES));
        Page page = new Page(1_200, HEIGHT);
        assertTrue(says(figure.place(page, null), "change of time scale"));
        Placed part = figure.place(page, new DayWindow(-400, 100));
        assertFalse(says(part, "change of time scale") || says(part, "Time after the break"));
        assertTrue(says(part, "ABA: abatacept") && says(part, "Followed elsewhere"));
    }

    private static boolean says(Placed placed, String text) {
        return FigureParts.footer(placed.figure()).contains(FigureParts.flat(text));
    }
}
