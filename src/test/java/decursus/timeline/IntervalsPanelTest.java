package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.testing.Courses;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.view.View;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Thin bars of what is computed.
class IntervalsPanelTest {

    private static List<String> verbatim(Figure figure, String role) {
        return FigureParts.marks(figure, role).stream().map(mark -> String.valueOf(mark.id().verbatim())).toList();
    }

    @Test
    void barsAreSolidOnlyBetweenRecordsThatSaySo() {
        Course course = Courses.of(List.of(Courses.result("ck", "day 0", "900", "U/l", "170"),
                Courses.result("ck", "day 30", "99", "U/l", "170"), Courses.result("ck", "day 60", "80", "U/l", "170"),
                Courses.result("ck", "day 360", "80", "U/l", "170")), List.of(), List.of());
        Figure figure = CourseFigure.draw(course, View.preset(View.CK_OVER_THERAPIES), Page.millimetres(174, null));
        assertEquals(List.of("day 30 to day 60"), verbatim(figure, "interval/confirmed"));
        assertEquals(List.of("day 0 to day 30", "day 60 to day 360"), verbatim(figure, "interval/open"));
        List<Mark> bars = FigureParts.marks(figure, "interval/confirmed");
        List<Mark> points = FigureParts.marks(figure, "curve/point");
        assertEquals(((Mark.Symbol) points.get(1)).at().x(), FigureParts.bounds(bars.getFirst()).x(), 0.01);
        assertEquals(((Mark.Symbol) points.get(2)).at().x(), FigureParts.bounds(bars.getFirst()).right(), 0.01);
        String footer = FigureParts.footer(figure);
        assertTrue(footer.contains(FigureParts.flat("Thin bars are computed: CK not above its own upper limit.")), footer);
    }

    @Test
    void reportedCasesWithoutTwoConfirmingRecordsHaveNoBar() {
        for (String id : Shipped.ids()) {
            Figure figure = Shipped.figure(id);
            boolean made = id.startsWith("demo");
            assertEquals(made, !FigureParts.marks(figure, "interval/name").isEmpty(), id);
        }
    }

    @Test
    void theInventedCourseHasARowForEachRule() {
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Figure figure = Shipped.figure("demo-ck-over-therapies", View.preset(View.CK_OVER_THERAPIES).withLanguage(language));
            assertEquals(3, FigureParts.marks(figure, "interval/name").size());
            assertEquals(List.of(), FigureFaults.overlaps(figure));
        }
    }
}
