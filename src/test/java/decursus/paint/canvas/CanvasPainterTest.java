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
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.paint.TestSheet;
import decursus.testing.Shipped;
import decursus.testing.fx.OnFxThread;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.transform.Affine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The canvas's picture is Java2D's but for antialiasing and for labels that stand at quarters of a pixel: the mean difference is
/// at most 0.5 of 255, at most one pixel in two thousand differs plainly, and no square of eight by eight pixels differs by more
/// than 16 of 255 on average.
@ExtendWith(OnFxThread.class)
class CanvasPainterTest {

    private final CanvasPainter painter = new CanvasPainter();

    static List<String> ids() {
        return Shipped.ids();
    }

    private static boolean alike(Picture.Difference difference) {
        return difference.mean() <= 0.5 && difference.share() <= 0.0005 && difference.worst() <= 16;
    }

    private void assertAlike(Figure drawn, double scale, String name) {
        Figure figure = Picture.whole(drawn, scale);
        Picture canvas = Picture.canvas(painter, figure, scale, 1);
        Picture raster = Picture.raster(figure, scale);
        assertTrue(canvas.inked(figure.paper()) > 0.03, "hardly anything is drawn");
        Picture.Difference difference = canvas.minus(raster);
        if (!alike(difference)) {
            canvas.keep(name + "-canvas");
            raster.keep(name + "-raster");
        }
        assertTrue(alike(difference), () -> name + ": " + difference + ", see target/canvas");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.3333, 1.5, 2, 3.1})
    void theTestSheetIsTheExportedOne(double scale) {
        assertAlike(TestSheet.figure(), scale, "sheet-" + scale);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void shippedFiguresAreTheExportedOnes(String id) {
        assertAlike(Shipped.figure(id), 1.6, id);
    }

    /// What the comparison must not let pass, each on its own.
    @Test
    void aMissingMovedOrRecolouredMarkIsSeen() {
        Figure figure = Picture.whole(TestSheet.figure(), 2);
        Picture whole = Picture.canvas(painter, figure, 2, 1);
        for (int i = 0; i < figure.marks().size(); i++) {
            List<Mark> marks = new ArrayList<>(figure.marks());
            Mark gone = marks.remove(i);
            Picture lacking = Picture.raster(with(figure, marks), 2);
            assertFalse(alike(whole.minus(lacking)), () -> gone + " may go unseen");
        }
    }

    private static Figure with(Figure figure, List<Mark> marks) {
        return new Figure(figure.width(), figure.height(), figure.paper(), marks, figure.info());
    }

    @Test
    void aSecondPaintingIsTheSame() {
        Figure figure = TestSheet.figure();
        assertArrayEquals(Picture.canvas(painter, figure, 2, 1).argb(), Picture.canvas(painter, figure, 2, 1).argb());
    }

    @Test
    void aDenseScreenHasTheSamePixels() {
        Figure figure = Picture.whole(TestSheet.figure(), 2);
        Picture.Difference difference = Picture.canvas(painter, figure, 1, 2).minus(Picture.canvas(painter, figure, 2, 1));
        assertTrue(difference.mean() < 0.01, difference::toString);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.3333, 4.1667})
    void rulesAndBarsAreCrisp(double scale) {
        Ink red = Ink.hex("#FF0000");
        MarkId id = MarkId.of("test");
        Figure figure = new Figure(100, 50, Ink.WHITE, List.of(
                new Mark.Rule(id, new Point(10.3, 10.4), new Point(60, 10.4), Stroke.solid(red, 1.2)),
                new Mark.Box(id, new Rect(10.3, 20.7, 33.3, 8.1), 0, new Fill.Solid(red), null)), FigureInfo.titled(""));
        Picture picture = Picture.canvas(painter, figure, scale, 1);
        for (int y = 0; y < picture.height(); y++) {
            int rgb = picture.argb()[y * picture.width() + (int) (30 * scale)];
            assertTrue(rgb == 0xFFFFFFFF || rgb == 0xFFFF0000, "row " + y + " is " + Integer.toHexString(rgb));
        }
    }

    @Test
    void theCanvasComesBackAsItWas() {
        GraphicsContext canvas = new Canvas(10, 10).getGraphicsContext2D();
        canvas.translate(3, 4);
        canvas.setLineWidth(7);
        painter.paint(TestSheet.figure(), canvas, 2, 1);
        assertEquals(7, canvas.getLineWidth());
        Affine after = canvas.getTransform();
        assertTrue(after.similarTo(Affine.translate(3, 4), new BoundingBox(0, 0, 10, 10), 0), after::toString);
    }
}
