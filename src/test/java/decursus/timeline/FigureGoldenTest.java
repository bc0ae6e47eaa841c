package decursus.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.golden.Golden;
import decursus.paint.dump.DumpPainter;
import decursus.testing.FigureParts;
import decursus.testing.Shipped;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every shipped case as it leaves the program, mark by mark. After a wanted change write the texts anew with
/// `-Dgolden.write=true` and read what git shows to have changed.
class FigureGoldenTest {

    static List<String> ids() {
        return Shipped.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void figureIsTheKeptOne(String id) {
        Golden.assertMatches("figure/" + id + ".txt", DumpPainter.print(Shipped.figure(id)));
    }

    @Test
    void tenCasesAreShipped() {
        assertEquals(10, Shipped.ids().size());
    }

    @Test
    void theValuesOfTheFirstReportedCaseStandInItsFigure() {
        Figure figure = Shipped.figure("taubmann-2023");
        List<String> points = FigureParts.marks(figure, "curve/point").stream().map(mark -> mark.id().verbatim()).toList();
        assertEquals(List.of("29133 U/l", "4298 U/l", "99 U/l"), points);
        String dump = DumpPainter.print(figure);
        for (String drawn : List.of("\"29\u2009133\"", "\"4298 H\"", "\"CK 99\"", "\"ULN 170 U/l\"")) {
            assertTrue(dump.contains(drawn), () -> drawn + " is not drawn");
        }
    }
}
