package decursus.timeline.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.assess.series.SeriesChoice;
import decursus.catalog.Catalog;
import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.result.Observation;
import decursus.domain.result.ResultStatus;
import decursus.figure.Figure;
import decursus.paint.dump.DumpPainter;
import decursus.testing.Courses;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.view.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// A value that somebody excluded is not drawn, is no reason to open on a curve, and is counted in the footnotes.
class ExclusionTest {

    private static final ResultStatus EXCLUDED = ResultStatus.FINAL.excluding("haemolysed");

    private static Course course(ResultStatus status) {
        List<Observation> values = IntStream.range(0, 6)
                .mapToObj(i -> Courses.result("ck", "day " + i, Integer.toString(1000 + i), "U/l", "170")).toList();
        return Courses.of(IntStream.range(0, 6).mapToObj(i -> i == 2 || i == 4 ? values.get(i).with(status) : values.get(i)).toList(),
                List.of(), List.of());
    }

    private static String drawn(Course course) {
        Figure figure = CourseFigure.draw(course, View.preset(View.CK_OVER_THERAPIES), new Page(500, 400.0));
        return DumpPainter.print(figure);
    }

    @Test
    void theCurveLeavesItOut() {
        Course course = course(EXCLUDED);
        Series series = SeriesBuilder.build(course, DayZero.of(course), "ck", Catalog.bundled());
        assertEquals(List.of("1000 U/l", "1001 U/l", "1003 U/l", "1005 U/l"),
                series.points().stream().map(SeriesPoint::verbatim).toList());
    }

    @Test
    void theFootnoteCountsIt() {
        assertTrue(drawn(course(EXCLUDED)).contains("Values excluded, not drawn: 2."));
        assertFalse(drawn(course(EXCLUDED)).contains("1002"));
        assertFalse(drawn(course(ResultStatus.FINAL)).contains("excluded"));
    }

    @Test
    void anAnalyteOfExcludedValuesIsNotChosen() {
        Course course = Courses.of(List.of(Courses.result("ck", "day 1", "12", "U/l", null).with(EXCLUDED),
                Courses.result("crp", "day 1", "5", "mg/l", null)), List.of(), List.of());
        assertEquals(Optional.of("crp"), SeriesChoice.choose(course, null, Catalog.bundled()));
        assertTrue(drawn(course).contains("Values excluded, not drawn: 1."));
    }
}
