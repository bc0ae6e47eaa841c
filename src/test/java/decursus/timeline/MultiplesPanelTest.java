package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.figure.Glyph;
import decursus.figure.Mark;
import decursus.testing.Courses;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.view.ValueUnitChoice;
import decursus.view.View;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Several labs on one axis as multiples of their upper limits.
class MultiplesPanelTest {

    private static final View MULTIPLES = View.preset(View.CK_OVER_THERAPIES).withUnit(ValueUnitChoice.TIMES_ULN);

    private static Figure figure(Course course, View view) {
        return CourseFigure.draw(course, view, Page.millimetres(174, null));
    }

    @Test
    void equalMultiplesStandAtEqualHeights() {
        Course course = Courses.of(List.of(Courses.result("ck", "day 1", "340", "U/l", "170"),
                Courses.result("ck", "day 9", "85", "U/l", "170"), Courses.result("myoglobin", "day 1", "140", "\u00b5g/l", "70"),
                Courses.result("myoglobin", "day 9", "40", "\u00b5g/l", "80"),
                Courses.result("myoglobin", "day 10", "40", "nmol/l", null)), List.of(), List.of());
        Figure figure = figure(course, MULTIPLES);
        List<Mark.Symbol> points = FigureParts.marks(figure, "curve/point").stream().map(Mark.Symbol.class::cast).toList();
        assertEquals(4, points.size());
        assertEquals(points.get(0).at().y(), points.get(2).at().y());
        assertEquals(points.get(1).at().y(), points.get(3).at().y());
        List<Mark.Rule> limit = FigureParts.marks(figure, "limit/upper").stream().map(Mark.Rule.class::cast).toList();
        assertEquals(1, limit.size());
        assertTrue(limit.getFirst().from().y() > points.get(0).at().y() && limit.getFirst().from().y() < points.get(1).at().y());
        String footer = FigureParts.footer(figure);
        assertTrue(footer.contains(FigureParts.flat("Mb: no upper limit for 1 of 3 values")), footer);
    }

    @Test
    void theReportedCaseStandsAsItsLimitsSay() {
        Figure figure = figure(Shipped.course("taubmann-2023"), MULTIPLES);
        List<String> texts = FigureParts.labels(figure).stream().map(Mark.Label::text).toList();
        for (String each : List.of("171", "42 H", "25 H", "9.1 H", "0.6", "0.8", "1.1 H", "CK", "Mb", "ALT", "1 × ULN",
                "CK, Mb, ALT (× ULN), log")) {
            assertTrue(texts.contains(each), each + " is not among " + texts);
        }
        Mark.Symbol diagnosis = (Mark.Symbol) FigureParts.marks(figure, "curve/point").getFirst();
        assertEquals("29133 U/l", diagnosis.id().verbatim());
        assertEquals(Glyph.RING, diagnosis.glyph());
    }

    @Test
    void withoutLimitsThePanelSaysSo() {
        Figure figure = figure(Shipped.course("baumann-2023-1"), MULTIPLES.withAnalyte("fvc_pct").withAnalyte("dlco_pct"));
        assertTrue(FigureParts.marks(figure, "curve/point").isEmpty());
        List<String> texts = FigureParts.labels(figure).stream().map(Mark.Label::text).toList();
        assertTrue(texts.contains("No dated values with an upper limit"), texts.toString());
    }

    @Test
    void noLabelCoversAnotherInAnyShippedCase() {
        for (String id : Shipped.ids()) {
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                for (double millimetres : new double[] {80, 174}) {
                    Page page = Page.millimetres(millimetres, null);
                    Figure figure = CourseFigure.draw(Shipped.course(id), MULTIPLES.withLanguage(language), page);
                    assertEquals(List.of(), FigureFaults.overlaps(figure), id + " " + language + " " + millimetres);
                    assertEquals(List.of(), FigureFaults.outside(figure), id + " " + language + " " + millimetres);
                    assertFalse(figure.marks().isEmpty());
                }
            }
        }
    }
}
