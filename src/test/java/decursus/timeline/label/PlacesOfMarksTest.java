package decursus.timeline.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.figure.Rect;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.view.Theme;
import decursus.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What would be read as something else a little off its place.
class PlacesOfMarksTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void severalCurvesBearTheirMarkersBeforeTheirNames(Theme theme) {
        Figure figure = Shipped.figure("baumann-2023-1", View.preset("lung-function").withTheme(theme));
        List<Mark> keys = FigureParts.marks(figure, "curve/key");
        assertEquals(List.of("tlc_pct", "fev1_pct", "dlco_pct"), keys.stream().map(each -> each.id().ref()).toList());
        assertEquals(3, keys.stream().map(each -> ((Mark.Symbol) each).glyph()).distinct().count());
        assertEquals(List.of(), FigureParts.marks(Shipped.figure("demo-ck-over-therapies", View.preset(View.CK_OVER_THERAPIES)
                .withTheme(theme)), "curve/key"), "one curve needs none");
    }

    @Test
    void aValueStaysOnItsSideOfABreak() {
        for (int millimetres : new int[] {120, 174, 339, 400}) {
            Figure figure = CourseFigure.draw(Shipped.course("demo-ck-over-therapies"), View.preset(View.CK_OVER_THERAPIES),
                    Page.millimetres(millimetres, null));
            List<Rect> stretches = FigureParts.marks(figure, "axis/line").stream().map(FigureParts::bounds).toList();
            assertEquals(2, stretches.size(), "two scales");
            List<Rect> values = FigureParts.marks(figure, "curve/callout").stream().map(FigureParts::bounds).toList();
            long before = values.stream().filter(each -> each.right() <= stretches.getFirst().right() + 0.5).count();
            long after = values.stream().filter(each -> each.x() >= stretches.getLast().x() - 0.5).count();
            assertEquals(List.of(2L, 2L), List.of(before, after), "peak and last before day 0, peak and nadir after it");
            assertEquals(4, values.size(), "at " + millimetres + " mm");
        }
    }

    @Test
    void aGivingOnABarStaysOnIt() {
        Figure figure = Shipped.figure("demo-ck-over-therapies", View.preset(View.CK_OVER_THERAPIES));
        Rect bar = FigureParts.bounds(FigureParts.marks(figure, "lane/given").stream().filter(each -> "ivig-replacement".equals(each.id()
                .ref())).findFirst().orElseThrow());
        List<Rect> ticks = FigureParts.marks(figure, "lane/giving").stream().filter(each -> "ivig-replacement".equals(each.id().ref()))
                .map(FigureParts::bounds).toList();
        assertEquals(6, ticks.size());
        ticks.forEach(each -> assertTrue(each.x() > bar.x() && each.right() < bar.right(), each + " on " + bar));
    }
}
