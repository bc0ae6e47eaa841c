package decursus.timeline.curve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.domain.result.Observation;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.testing.Courses;
import decursus.testing.FigureParts;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.timeline.time.DayWindow;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A course of more values than a sheet has columns.
class DenseCurveTest {

    private static final View VIEW = View.preset(View.CK_OVER_THERAPIES).withAnalyte("ck");
    private static final Page PAGE = Page.millimetres(174, null);
    private static final int DAYS = 4_000;
    private static final int OUTLIER = 1_717;
    private static final int CENSORED = 2_900;

    /// A value a day; one far above all others, one below a limit, and one alone a year after the last.
    private static Course course() {
        Random random = new Random(5);
        List<Observation> all = new ArrayList<>();
        for (int day = 1; day <= DAYS; day++) {
            String value = day == OUTLIER ? "60000" : day == CENSORED ? "<20" : Integer.toString(100 + random.nextInt(300));
            all.add(Courses.result("ck", "day " + day, value, "U/l", "170"));
        }
        all.add(Courses.result("ck", "day " + (DAYS + 400), "333", "U/l", "170"));
        return Courses.of(all, List.of(), List.of());
    }

    private static List<String> marked(Figure figure) {
        return FigureParts.marks(figure, "curve/point").stream().map(each -> String.valueOf(each.id().verbatim())).toList();
    }

    private static List<Mark.Columns> columns(Figure figure) {
        return FigureParts.marks(figure, "curve/line").stream().filter(Mark.Columns.class::isInstance).map(Mark.Columns.class::cast)
                .toList();
    }

    @Test
    void itsLineIsSpansAndOnlyWhatTheyDoNotTellHasMarkers() {
        Figure figure = CourseFigure.draw(course(), VIEW, PAGE);
        assertEquals(List.of("<20 U/l", "333 U/l"), marked(figure));
        assertEquals(1, columns(figure).size());
        assertTrue(FigureParts.footer(figure).contains(FigureParts.flat("more values than can be told apart")));
    }

    @Test
    void theOneHighValueIsThereAndNothingAboveIt() {
        Mark.Columns columns = columns(CourseFigure.draw(course(), VIEW, PAGE)).getFirst();
        List<Double> tops = new ArrayList<>();
        for (int i = 0; i < columns.spans().size(); i++) {
            if (!columns.spans().empty(i)) {
                tops.add(columns.spans().top(i));
            }
        }
        tops.sort(null);
        // the line up to it and down from it may reach into the columns beside it
        assertTrue(tops.get(3) - tops.getFirst() > 40, tops.subList(0, 5).toString());
    }

    @Test
    void nearByEveryValueHasItsMarkerAgain() {
        Figure near = CourseFigure.lay(course(), VIEW, PAGE, new DayWindow(OUTLIER - 30.0, OUTLIER + 30.0)).figure();
        assertEquals(List.of(), columns(near));
        assertTrue(marked(near).contains("60000 U/l"), marked(near).toString());
        assertEquals(61, marked(near).size(), 1);
        assertFalse(FigureParts.marks(near, "curve/line").isEmpty());
    }
}
