package decursus.paint.canvas;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.Fill;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Rect;
import decursus.figure.Spans;
import decursus.figure.Stroke;
import decursus.testing.fx.OnFxThread;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Long lines and columns are drawn straight into pixels and yet are the lines that the export strokes.
@ExtendWith(OnFxThread.class)
class LongLineTest {

    private static final MarkId ID = MarkId.of("line", "line");
    private static final Ink BLUE = Ink.hex("#0072B2");
    private static final Rect CLIP = new Rect(20, 10, 260, 130);

    private final CanvasPainter painter = new CanvasPainter();

    private static Figure figure(List<Mark> inside) {
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Box(ID, CLIP, 0, new Fill.Solid(Ink.hex("#FFF7E6")), null));
        marks.add(new Mark.Group(ID, CLIP, inside));
        return new Figure(300, 150, Ink.WHITE, marks, FigureInfo.titled(""));
    }

    /// A walk to the right that leaves the clip on all sides, with steps of every slope.
    private static Mark.Polyline walk(int points, Stroke stroke) {
        Random random = new Random(points);
        double[] xy = new double[2 * points];
        for (int i = 0; i < points; i++) {
            xy[2 * i] = i * 300.0 / (points - 1);
            xy[2 * i + 1] = i % 7 == 3 ? xy[2 * i - 1] : 75 + 35 * random.nextGaussian();
        }
        return Mark.Polyline.of(ID, xy, stroke);
    }

    private Picture.Difference difference(Figure figure, double scale) {
        return Picture.canvas(painter, figure, scale, 1).minus(Picture.raster(figure, scale));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1, 1.3, 3})
    void aLongLineIsTheStrokedOne(double lineWidth) {
        Mark.Polyline line = walk(120, new Stroke(BLUE, lineWidth, List.of(), Stroke.Cap.ROUND));
        for (double scale : new double[] {1, 4 / 3.0, 2}) {
            Picture.Difference difference = difference(figure(List.of(line)), scale);
            assertTrue(difference.mean() < 1.2 && difference.worst() < 14, () -> "at " + scale + ": " + difference);
        }
        Mark.Polyline other = walk(121, line.stroke());
        Picture drawn = Picture.canvas(painter, figure(List.of(line)), 2, 1);
        assertFalse(drawn.minus(Picture.raster(figure(List.of(other)), 2)).worst() < 14, "another line may go unseen");
    }

    @Test
    void aLevelPieceThatBeginsFarToTheLeftIsSeen() {
        double[] xy = new double[120];
        for (int i = 0; i < 60; i++) {
            xy[2 * i] = i == 0 ? -900 : 150 + i;
            xy[2 * i + 1] = 75;
        }
        Picture.Difference difference = difference(figure(List.of(Mark.Polyline.of(ID, xy, Stroke.solid(BLUE, 2)))), 1);
        assertTrue(difference.worst() < 14, difference::toString);
    }

    @Test
    void aTranslucentLineIsNoDarkerWhereItCrossesItself() {
        double[] back = new double[120];
        for (int i = 0; i < 60; i++) {
            back[2 * i] = i % 2 == 0 ? 50 : 250;
            back[2 * i + 1] = 75;
        }
        Figure figure = figure(List.of(Mark.Polyline.of(ID, back, Stroke.solid(Ink.BLACK.withAlpha(0.5), 4))));
        Picture picture = Picture.canvas(painter, figure, 1, 1);
        assertEquals(0x80, picture.argb()[75 * 300 + 150] >> 16 & 0xFF, 2.0);
        assertTrue(difference(figure, 2).worst() < 14);
    }

    @Test
    void columnsAreTheSamePixels() {
        Random random = new Random(4);
        double[] spans = new double[2 * 400];
        for (int i = 0; i < 400; i++) {
            double middle = 75 + 40 * Math.sin(i / 30.0);
            spans[2 * i] = i % 50 == 0 ? Double.NaN : middle - 20 * random.nextDouble();
            spans[2 * i + 1] = i % 50 == 0 ? Double.NaN : middle + 20 * random.nextDouble();
        }
        Figure figure = figure(List.of(new Mark.Columns(ID, 0, 0.75, Spans.of(spans), BLUE)));
        for (double scale : new double[] {1, 4 / 3.0, 2}) {
            assertArrayEquals(Picture.raster(figure, scale).argb(), Picture.canvas(painter, figure, scale, 1).argb(), "at " + scale);
        }
    }

    @Test
    void marksBetweenLongLinesKeepTheirOrder() {
        Stroke thick = Stroke.solid(BLUE, 6);
        Mark box = new Mark.Box(ID, new Rect(100, 0, 60, 150), 0, new Fill.Solid(Ink.WHITE), null);
        Figure under = figure(List.of(walk(90, thick), box));
        Figure between = figure(List.of(walk(90, thick), box, walk(90, thick)));
        assertTrue(difference(under, 2).worst() < 14);
        assertTrue(difference(between, 2).worst() < 14);
        assertFalse(Picture.canvas(painter, under, 2, 1).minus(Picture.canvas(painter, between, 2, 1)).worst() < 14);
    }
}
