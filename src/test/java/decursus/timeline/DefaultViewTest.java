package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.view.View;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What a case opens on depends on what it holds.
class DefaultViewTest {

    private static String title(Figure figure) {
        return ((Mark.Label) FigureParts.marks(figure, "header/title").getFirst()).text();
    }

    @Test
    void aCourseWithCreatineKinaseOpensOnIt() {
        assertEquals("CK over therapies", title(Shipped.figure("demo-ck-over-therapies")));
        assertEquals("CK over therapies", title(Shipped.figure("taubmann-2023")));
    }

    @Test
    void lungFunctionIsReadTogether() {
        Figure figure = Shipped.figure("baumann-2023-2");
        assertEquals("Lung function over therapies", title(figure));
        List<String> lines = FigureParts.marks(figure, "curve/line").stream().map(mark -> Objects.requireNonNull(mark.id().ref()))
                .distinct().sorted().toList();
        assertEquals(List.of("dlco_pct", "fev1_pct", "tlc_pct"), lines);
    }

    @Test
    void valuesWithoutDaysStandSideBySide() {
        Figure figure = Shipped.figure("duesing-2025-2");
        assertEquals("Before and after", title(figure));
        assertTrue(FigureParts.marks(figure, "curve/point").isEmpty(), "no curve is drawn of values without days");
        assertEquals("not done: dyspnoea", String.join(" ",
                FigureParts.marks(figure, "pair/word").stream().map(mark -> ((Mark.Label) mark).text()).toList()));
        assertEquals(1, FigureParts.marks(figure, "lane/end-open").size(), "with the treatment above them");
    }

    @Test
    void aMonthIsWiderThanItsMarkerShows() {
        Figure figure = Shipped.figure("baumann-2023-1", View.preset("lung-function"));
        List<Mark> whiskers = FigureParts.marks(figure, "curve/whisker");
        long values = FigureParts.marks(figure, "curve/point").size();
        assertEquals(3 * values, whiskers.size(), "the span and a cap at each of its ends");
    }
}
