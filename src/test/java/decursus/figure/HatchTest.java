package decursus.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class HatchTest {

    private static Fill.Hatch hatch(double angle, double spacing, double width) {
        return new Fill.Hatch(Ink.BLACK, null, angle, spacing, width);
    }

    @Test
    void levelLinesHangOnTheSheetsOrigin() {
        List<double[]> lines = hatch(0, 4, 1).lines(new Rect(10, 3, 20, 6));
        assertEquals(List.of(4.0, 8.0), lines.stream().map(line -> line[1]).toList());
        assertEquals(9, lines.getFirst()[0], 1e-9);
        assertEquals(31, lines.getFirst()[2], 1e-9);
    }

    @Test
    void fortyFiveDegreesRiseToTheRight() {
        double[] line = hatch(45, 4, 1).lines(new Rect(10, 3, 20, 6)).getFirst();
        assertTrue(line[2] > line[0] && line[3] < line[1]);
    }

    /// Every line lies on the grid, touches the rectangle and leaves it at both ends; and none is missing.
    @Property(tries = 500)
    void theLinesCoverTheRectangle(@ForAll @DoubleRange(min = -180, max = 180) double angle,
            @ForAll @DoubleRange(min = 0.5, max = 9) double spacing, @ForAll @DoubleRange(min = -50, max = 50) double x,
            @ForAll @DoubleRange(min = 0.1, max = 90) double width) {
        Rect rect = new Rect(x, -x / 2, width, width / 3);
        double sin = Math.sin(Math.toRadians(angle));
        double cos = Math.cos(Math.toRadians(angle));
        List<double[]> lines = hatch(angle, spacing, 0.2).lines(rect);
        Rect inner = rect.inset(-0.199);
        for (double[] line : lines) {
            for (int end = 0; end < 4; end += 2) {
                double across = (line[end] * sin + line[end + 1] * cos) / spacing;
                assertEquals(Math.rint(across), across, 1e-6);
                assertTrue(!inner.inset(0.01).contains(new Point(line[end], line[end + 1])), "ends inside");
            }
        }
        long expected = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double cornerX : new double[] {rect.x(), rect.right()}) {
            for (double cornerY : new double[] {rect.y(), rect.bottom()}) {
                low = Math.min(low, cornerX * sin + cornerY * cos);
                high = Math.max(high, cornerX * sin + cornerY * cos);
            }
        }
        expected = (long) (Math.floor(high / spacing) - Math.ceil(low / spacing)) + 1;
        assertTrue(lines.size() >= expected, lines.size() + " of " + expected);
    }
}
