package decursus.timeline.bars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.figure.Mark;
import decursus.figure.Rect;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import decursus.timeline.CourseFigure;
import decursus.timeline.Page;
import decursus.view.View;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words beside the dose of a taper hide no other dose of it.
class DoseWordsTest {

    /// Letters with a tail reach this far below their line, in sizes of the font.
    private static final double TAIL = 0.2;

    @ParameterizedTest
    @ValueSource(ints = {110, 174, 260})
    void noStepReachesIntoTheWords(int millimetres) {
        Figure figure = CourseFigure.draw(Shipped.course("demo-ck-over-therapies"), View.preset(View.CK_OVER_THERAPIES),
                Page.millimetres(millimetres, null));
        List<Mark.Label> words = FigureParts.marks(figure, "lane/dose-label").stream().map(Mark.Label.class::cast).toList();
        assertEquals("PRED 60 mg/day", words.getFirst().text());
        List<Rect> steps = FigureParts.marks(figure, "lane/dose").stream().map(FigureParts::bounds).toList();
        for (Mark.Label word : words) {
            Rect box = FigureParts.bounds(word);
            double feet = word.at().y() + TAIL * word.style().size();
            assertTrue(steps.stream().noneMatch(step -> step.x() < box.x() + box.width() && step.x() + step.width() > box.x()
                    && step.y() < feet && step.y() + step.height() > box.y()), word::text);
        }
    }
}
