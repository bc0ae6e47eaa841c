package decursus.timeline.axis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Mark;
import decursus.timeline.sheet.Frame;
import decursus.timeline.sheet.Notes;
import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.Zero;
import decursus.view.View;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands beneath narrow stretches of time.
class WritingTest {

    private final Sketch sketch = new Sketch(View.preset(View.CK_OVER_THERAPIES), new Zero(null, 0, true, null, null, true, null),
            new Notes(), 1);
    private final Writing writing = new Writing(sketch, new Frame(200, null, null, 10, 190, 4, new Frame.Lines(null, null, null)));

    private List<String> written() {
        return sketch.marks().stream().map(mark -> ((Mark.Label) mark).text()).toList();
    }

    @Test
    void wordsWiderThanTheirStretchStandInTwoLinesAndDayZeroStaysWhole() {
        writing.writeNarrow("axis/slot-label", List.of("before day 0", "day not reported"), 90, 110, 20);
        assertEquals(List.of("before", "day 0", "day not", "reported"), written());
    }

    /// The name of day 0 comes from the course's file.
    @ParameterizedTest
    @ValueSource(strings = {"before infusion ", " before infusion", "before  infusion", "before", " ", ""})
    void spacesAtAnyPlaceAreWritten(String words) {
        writing.writeNarrow("axis/slot-label", List.of(words), 90, 100, 20);
        assertEquals(words.replace(" ", ""), String.join("", written()).replace(" ", ""));
    }

    @Test
    void titlesThatWouldTouchStandInTwoLinesEachInOneRow() {
        writing.titles(List.of(new Writing.Title("Years before day 0", 70), new Writing.Title("Days after day 0 (5 × as wide)", 130)), 20);
        assertEquals(List.of("Years", "before day 0", "Days after day 0", "(5 × as wide)"), written());
        List<Double> heights = sketch.marks().stream().map(mark -> ((Mark.Label) mark).at().y()).distinct().toList();
        assertEquals(2, heights.size());
        assertTrue(heights.getFirst() < heights.getLast());
    }
}
