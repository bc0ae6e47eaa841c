package decursus.paint.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Align;
import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.Fill;
import decursus.figure.FontFace;
import decursus.figure.Glyph;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.Rect;
import decursus.figure.Stroke;
import decursus.figure.TextMetrics;
import decursus.figure.TextStyle;
import decursus.paint.TestSheet;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RasterPainterTest {

    private static final MarkId ID = MarkId.of("test");
    private static final Ink RED = Ink.hex("#FF0000");
    private static final int WHITE_RGB = 0xFFFFFFFF;
    private static final int RED_RGB = 0xFFFF0000;

    private static BufferedImage paint(double scale, Mark... marks) {
        return RasterPainter.paint(new Figure(100, 50, Ink.WHITE, List.of(marks), FigureInfo.titled("")), scale);
    }

    /// The smallest rectangle of pixels that are not white, in points.
    private static Rect inked(BufferedImage image, double scale) {
        int left = image.getWidth();
        int top = image.getHeight();
        int right = -1;
        int bottom = -1;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != WHITE_RGB) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        assertTrue(right >= 0, "nothing was drawn");
        return Rect.of(left / scale, top / scale, (right + 1) / scale, (bottom + 1) / scale);
    }

    @Test
    void theSameFigureGivesTheSamePixels() {
        assertArrayEquals(RasterPainter.paint(TestSheet.figure(), 2).getRGB(0, 0, 986, 623, null, 0, 986),
                RasterPainter.paint(TestSheet.figure(), 2).getRGB(0, 0, 986, 623, null, 0, 986));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.3333, 4.1667})
    void rulesAndBarsAreCrisp(double scale) {
        BufferedImage image = paint(scale,
                new Mark.Rule(ID, new Point(10.3, 10.4), new Point(60, 10.4), Stroke.solid(RED, 1.2)),
                new Mark.Box(ID, new Rect(10.3, 20.7, 33.3, 8.1), 0, new Fill.Solid(RED), null));
        for (int y = 0; y < image.getHeight(); y++) {
            int rgb = image.getRGB((int) (30 * scale), y);
            assertTrue(rgb == WHITE_RGB || rgb == RED_RGB, "row " + y + " is " + Integer.toHexString(rgb));
        }
    }

    @ParameterizedTest
    @EnumSource(Glyph.class)
    void everyGlyphIsDrawnWithinItsBounds(Glyph glyph) {
        Mark.Symbol symbol = new Mark.Symbol(ID, glyph, new Point(50, 25), 16, RED, glyph.lined() ? Stroke.solid(Ink.BLACK, 1) : null);
        Rect inked = inked(paint(8, symbol), 8);
        assertTrue(symbol.bounds(TextMetrics.bundled()).inset(-0.2).contains(inked), glyph + " inks " + inked);
        assertTrue(inked.height() > 10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -90, 90, 37})
    void textIsDrawnWithinItsBounds(double rotation) {
        for (String text : List.of("CK over therapies", "Ångström É", "شلום 病")) {
            Mark.Label label = new Mark.Label(ID, text, new Point(50, 25), Align.MIDDLE,
                    TextStyle.of(FontFace.ITALIC, 6, Ink.BLACK), rotation);
            Rect bounds = label.bounds(TextMetrics.bundled());
            Rect inked = inked(paint(8, label), 8);
            assertTrue(bounds.inset(-0.5).contains(inked), text + " inks " + inked + " beyond " + bounds);
            double share = rotation == 0 ? inked.width() / bounds.width() : inked.height() / bounds.height();
            assertTrue(share > 0.6, text + " inks only " + share);
        }
    }

    @Test
    void everyMissingCharacterIsAVisibleBox() {
        Mark.Label label = Mark.Label.of(ID, "病🧬\uE000", new Point(10, 25), Align.START, TextStyle.of(FontFace.REGULAR, 10, Ink.BLACK));
        Rect inked = inked(paint(4, label), 4);
        assertEquals(TextMetrics.bundled().width("病🧬\uE000", FontFace.REGULAR, 10), inked.width(), 2.5);
    }

    @Test
    void theHaloLiesBeneathTheLetters() {
        TextStyle bare = TextStyle.of(FontFace.BOLD, 20, Ink.BLACK);
        Mark ground = new Mark.Box(ID, new Rect(0, 0, 100, 50), 0, new Fill.Solid(RED), null);
        BufferedImage image = paint(4, ground, Mark.Label.of(ID, "I", new Point(50, 35), Align.MIDDLE, bare.withHalo(Ink.WHITE)));
        assertEquals(0xFF000000, image.getRGB(200, 112), "the stem");
        int besideStem = 200;
        while (image.getRGB(besideStem, 112) != WHITE_RGB) {
            besideStem++;
        }
        assertTrue(besideStem < 212, "white beside the stem");
        assertEquals(RED_RGB, image.getRGB(besideStem + 20, 112), "the ground further out");
    }

    @Test
    void hatchingStaysInsideAndLeavesPaper() {
        Mark.Box box = new Mark.Box(ID, new Rect(10, 10, 60, 30), 8, new Fill.Hatch(RED, null, 45, 4, 1), null);
        BufferedImage image = paint(4, box);
        assertTrue(box.rect().contains(inked(image, 4)));
        int red = 0;
        int white = 0;
        for (int x = 60; x < 260; x++) {
            red += image.getRGB(x, 100) == RED_RGB ? 1 : 0;
            white += image.getRGB(x, 100) == WHITE_RGB ? 1 : 0;
        }
        assertTrue(red > 20 && white > red, red + " red, " + white + " white");
        assertEquals(WHITE_RGB, image.getRGB(41, 41), "the corner is round");
    }

    @Test
    void hatchLinesHangOnTheSheet() {
        Fill hatch = new Fill.Hatch(RED, null, 45, 4, 1);
        BufferedImage whole = paint(4, new Mark.Box(ID, new Rect(10, 10, 60, 30), 0, hatch, null));
        BufferedImage halves = paint(4, new Mark.Box(ID, new Rect(10, 10, 33, 30), 0, hatch, null),
                new Mark.Box(ID, new Rect(43, 10, 27, 30), 0, hatch, null));
        assertArrayEquals(whole.getRGB(0, 0, 400, 200, null, 0, 400), halves.getRGB(0, 0, 400, 200, null, 0, 400));
    }

    @Test
    void aHatchRisesToTheRightAtFortyFiveDegrees() {
        BufferedImage image = paint(4, new Mark.Box(ID, new Rect(0, 0, 100, 50), 0, new Fill.Hatch(RED, null, 45, 10, 2), null));
        int x = 100;
        while (image.getRGB(x, 100) != RED_RGB) {
            x++;
        }
        x += 4;
        assertEquals(RED_RGB, image.getRGB(x + 20, 80), "up and to the right");
        assertNotEquals(RED_RGB, image.getRGB(x + 20, 120), "down and to the right");
    }

    @Test
    void aFadeRunsFromLeftToRight() {
        BufferedImage image = paint(1, new Mark.Box(ID, new Rect(10, 10, 80, 30), 0, new Fill.Fade(RED, RED.withAlpha(0)), null));
        int previous = -1;
        for (int x = 10; x < 90; x++) {
            int green = image.getRGB(x, 25) >> 8 & 0xFF;
            assertTrue(green >= previous, "at " + x);
            previous = green;
        }
        assertTrue((image.getRGB(11, 25) >> 8 & 0xFF) < 10 && previous > 245);
    }

    @Test
    void aGroupIsClippedAndTheNextMarkIsNot() {
        Mark box = new Mark.Box(ID, new Rect(0, 0, 100, 20), 0, new Fill.Solid(RED), null);
        BufferedImage image = paint(1, new Mark.Group(ID, new Rect(10, 0, 20, 50), List.of(box)),
                new Mark.Box(ID, new Rect(80, 30, 10, 10), 0, new Fill.Solid(RED), null));
        assertEquals(WHITE_RGB, image.getRGB(9, 10));
        assertEquals(RED_RGB, image.getRGB(10, 10));
        assertEquals(WHITE_RGB, image.getRGB(30, 10));
        assertEquals(RED_RGB, image.getRGB(85, 35));
    }

    @Test
    void dottedLinesAreDotsWithAir() {
        BufferedImage image = paint(8, new Mark.Rule(ID, new Point(10, 25), new Point(90, 25), Stroke.dotted(RED, 1)));
        int dots = 0;
        for (int x = 1; x < image.getWidth(); x++) {
            dots += image.getRGB(x, 200) == RED_RGB && image.getRGB(x - 1, 200) != RED_RGB ? 1 : 0;
        }
        assertEquals(80 / 2.51, dots, 2);
    }

    @Test
    void transparentPaperStaysTransparent() {
        Figure figure = new Figure(10, 10, Ink.WHITE.withAlpha(0), List.of(), FigureInfo.titled(""));
        assertEquals(0, RasterPainter.paint(figure, 1).getRGB(5, 5) >>> 24);
    }
}
