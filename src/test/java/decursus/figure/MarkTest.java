package decursus.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkTest {

    private static final TextMetrics METRICS = TextMetrics.bundled();
    private static final MarkId ID = MarkId.of("test");
    private static final Stroke LINE = Stroke.solid(Ink.BLACK, 2);
    private static final Fill FILL = new Fill.Solid(Ink.BLACK);

    @Test
    void aPolylineIsEqualHoweverItWasGiven() {
        List<Point> points = List.of(new Point(1, 2), new Point(3, 4));
        double[] xy = {1, 2, 3, 4};
        Mark.Polyline bare = Mark.Polyline.of(ID, xy, LINE);
        assertEquals(new Mark.Polyline(ID, points, LINE), bare);
        assertEquals(points, bare.points());
        xy[0] = 99;
        assertArrayEquals(new double[] {1, 2, 3, 4}, bare.xy(), "the array was copied");
    }

    @Test
    void tooFewOrBrokenPointsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Mark.Polyline(ID, List.of(new Point(0, 0)), LINE));
        assertThrows(IllegalArgumentException.class, () -> Mark.Polyline.of(ID, new double[] {0, 0, 1}, LINE));
        assertThrows(IllegalArgumentException.class, () -> Mark.Polyline.of(ID, new double[] {0, 0, 1, Double.NaN}, LINE));
        assertThrows(IllegalArgumentException.class, () -> Mark.Area.of(ID, new double[] {0, 0, 1, 1}, FILL, null));
        assertThrows(IllegalArgumentException.class, () -> new Point(Double.POSITIVE_INFINITY, 0));
    }

    @Test
    void boundsHoldHalfTheLine() {
        assertEquals(new Rect(-1, 4, 12, 2), new Mark.Rule(ID, new Point(10, 5), new Point(0, 5), LINE).bounds(METRICS));
        assertEquals(new Rect(0, -1, 4, 7), Mark.Polyline.of(ID, new double[] {1, 0, 3, 5}, LINE).bounds(METRICS));
        assertEquals(new Rect(0, 0, 10, 10), new Mark.Box(ID, new Rect(0, 0, 10, 10), 2, FILL, null).bounds(METRICS));
        assertEquals(new Rect(-1, -1, 12, 12), new Mark.Box(ID, new Rect(0, 0, 10, 10), 2, FILL, LINE).bounds(METRICS));
    }

    @Test
    void aGroupIsCutByItsClip() {
        Mark inside = new Mark.Box(ID, new Rect(5, 5, 50, 50), 0, FILL, null);
        Mark outside = new Mark.Box(ID, new Rect(100, 5, 5, 5), 0, FILL, null);
        Rect clip = new Rect(0, 0, 20, 20);
        assertEquals(new Rect(5, 5, 15, 15), new Mark.Group(ID, clip, List.of(inside)).bounds(METRICS));
        assertEquals(0, new Mark.Group(ID, clip, List.of(outside)).bounds(METRICS).width());
        assertEquals(new Rect(5, 5, 100, 50), new Mark.Group(ID, null, List.of(inside, outside)).bounds(METRICS));
        assertEquals(clip, new Mark.Group(ID, clip, List.of()).bounds(METRICS));
    }

    @ParameterizedTest
    @EnumSource(Glyph.class)
    void everyGlyphFitsItsBounds(Glyph glyph) {
        Mark.Symbol symbol = new Mark.Symbol(ID, glyph, new Point(50, 50), 10, Ink.WHITE, glyph.lined() ? LINE : null);
        Rect bounds = symbol.bounds(METRICS);
        assertEquals(50, bounds.centerX(), 1e-9);
        assertTrue(bounds.width() >= 9 && bounds.width() <= 17, glyph + " " + bounds);
    }

    @Test
    void anOpenGlyphNeedsAStroke() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class,
                () -> new Mark.Symbol(ID, Glyph.RING, new Point(0, 0), 5, Ink.WHITE, null));
        assertEquals("Symbol stroke must be given for the open glyph RING", error.getMessage());
        assertEquals(Ink.BLACK, new Mark.Symbol(ID, Glyph.CROSS, new Point(0, 0), 5, Ink.BLACK, null).lineStroke().ink());
    }

    @Test
    void aLabelIsSafeToShow() {
        Mark.Label label = Mark.Label.of(ID, "a\u202Eb\n", new Point(0, 0), Align.START, TextStyle.of(FontFace.BOLD, 8, Ink.BLACK));
        assertEquals("a\\u202Eb\\n", label.text());
    }

    @Test
    void rectanglesTouchWithoutIntersecting() {
        Rect left = Rect.of(10, 10, 0, 0);
        assertFalse(left.intersects(new Rect(10, 0, 5, 5)));
        assertTrue(left.intersects(new Rect(9.9, 0, 5, 5)));
        assertTrue(left.contains(new Rect(0, 0, 10, 10)));
        assertTrue(left.contains(new Point(10, 10)));
        assertEquals(new Rect(5, 5, 0, 0), left.inset(20));
    }

    @Test
    void dashesComeInPairs() {
        assertThrows(IllegalArgumentException.class, () -> new Stroke(Ink.BLACK, 1, List.of(1.0), Stroke.Cap.BUTT));
        assertThrows(IllegalArgumentException.class, () -> new Stroke(Ink.BLACK, 1, List.of(0.0, 0.0), Stroke.Cap.BUTT));
        assertThrows(IllegalArgumentException.class, () -> Stroke.solid(Ink.BLACK, 0));
        assertThrows(IllegalArgumentException.class, () -> new Fill.Hatch(Ink.BLACK, null, 45, 0.1, 1));
    }
}
