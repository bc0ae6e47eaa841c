package decursus.figure.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import decursus.figure.Figure;
import decursus.paint.TestSheet;
import decursus.paint.svg.SvgPainter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A figure of another size is the same figure.
class EnlargedTest {

    private static final Pattern NUMBER = Pattern.compile("(?<=\")-?\\d+(\\.\\d+)?(?=\")");

    /// Every number of the drawing is twice as large, whatever the kind of mark; what is no measure stays.
    @Test
    void everyMeasureGrowsAlike() {
        Figure figure = TestSheet.figure();
        List<String> small = measures(figure);
        List<String> large = measures(Enlarged.by(figure, 2));
        assertEquals(small.size(), large.size());
        for (int i = 0; i < small.size(); i++) {
            assertEquals(2 * Double.parseDouble(small.get(i)), Double.parseDouble(large.get(i)), 0.002, "number " + i);
        }
    }

    @Test
    void twiceAndHalfIsTheSameFigure() {
        Figure figure = TestSheet.figure();
        assertEquals(figure.marks(), Enlarged.by(Enlarged.by(figure, 2), 0.5).marks());
    }

    private static List<String> measures(Figure figure) {
        String svg = new String(SvgPainter.print(figure), java.nio.charset.StandardCharsets.UTF_8);
        String drawing = svg.replaceAll("(?s)<style.*?</style>", "")
                .replaceAll("(font-weight|[a-z-]*opacity|offset|version|id|textLength|transform)=\"[^\"]*\"", "");
        // the halo of small letters has a least width
        return NUMBER.matcher(drawing.replaceAll("<text[^>]*stroke-width=\"[^\"]*\"", "<text")).results().map(MatchResult::group).toList();
    }
}
