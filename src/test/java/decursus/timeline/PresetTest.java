package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.domain.course.Course;
import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.golden.Golden;
import decursus.paint.dump.DumpPainter;
import decursus.testing.CourseGenerator;
import decursus.testing.Dice;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.view.Theme;
import decursus.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every preset of every shipped case, and every preset of any course at all.
class PresetTest {

    static Stream<Arguments> casesAndPresets() {
        return View.presets().stream().filter(name -> !name.equals(View.CK_OVER_THERAPIES))
                .flatMap(name -> Shipped.ids().stream().map(id -> Arguments.of(id, name)));
    }

    @ParameterizedTest
    @MethodSource("casesAndPresets")
    void figureIsTheKeptOne(String id, String preset) {
        Figure figure = Shipped.figure(id, View.preset(preset));
        assertEquals(List.of(), FigureFaults.overlaps(figure));
        assertEquals(List.of(), FigureFaults.outside(figure));
        Golden.assertMatches("figure/" + preset + "/" + id + ".txt", DumpPainter.print(figure));
    }

    @Property(tries = 100)
    void aPresetOfAnyCourseHasNoFault(@ForAll long seed) {
        Dice dice = new Dice(seed);
        Course course = CourseGenerator.course(seed, 10);
        View view = View.preset(dice.of(View.presets())).withTheme(dice.of(Theme.class))
                .withLanguage(dice.of(List.of(Locale.ENGLISH, Locale.GERMAN)));
        double width = dice.of(List.of(80, 174, 400));
        Figure figure = CourseFigure.draw(course, view, Page.millimetres(width, null));
        List<String> faults = new ArrayList<>(FigureFaults.outside(figure));
        faults.addAll(FigureFaults.overlaps(figure));
        assertEquals(List.of(), faults, () -> view + " at " + width + " mm");
    }

    @Test
    void theFirstFigureHasItsPartsAndSaysWhatTheTextLacks() {
        Figure figure = Shipped.figure("taubmann-2023", View.preset("figure-1"));
        assertEquals(List.of("A", "C", "D", "F"),
                FigureParts.marks(figure, "part/letter").stream().map(mark -> ((Mark.Label) mark).text()).toList());
        String dump = DumpPainter.print(figure);
        assertTrue(dump.contains("CD19+ B cells: values not in the text"), dump);
        assertTrue(dump.contains("Physician global activity (VAS), Patient global activity (VAS): values not in the text"), dump);
        for (String value : List.of("4298 U/l", "29133 U/l", "99 U/l", "2945 µg/l", "53 µg/l", "0.8 cells/µl", "456.2 cells/µl",
                "1524.2 cells/µl", "103/150", "150/150", "82.5", "97.5")) {
            assertTrue(FigureParts.marks(figure, "curve/point").stream().anyMatch(mark -> value.equals(mark.id().verbatim())), value);
        }
    }

    @Test
    void aDiffusionThatWasNotDoneBreaksItsLineAndSaysWhy() {
        Figure figure = Shipped.figure("baumann-2023-1", View.preset("lung-function"));
        assertTrue(DumpPainter.print(figure).contains("DLCO % not done: technical problem"));
        assertFalse(FigureParts.marks(figure, "lane/possible").isEmpty(), "the start of tocilizumab is hatched");
    }

    @Test
    void pairsWithoutDaysStandSideBySideWithWhatIsMissing() {
        Figure figure = Shipped.figure("duesing-2025-2", View.preset("before-after"));
        List<String> words = FigureParts.marks(figure, "pair/word").stream().map(mark -> ((Mark.Label) mark).text()).toList();
        assertEquals("not done: dyspnoea", String.join(" ", words));
        assertTrue(FigureParts.marks(figure, "curve/line").isEmpty(), "nothing joins them");
    }
}
