package decursus.figure.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.FontFace;
import decursus.figure.TextMetrics;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrueTypeTest {

    private static byte[] bytes(FontFace face) throws IOException {
        try (InputStream in = TrueTypeTest.class.getClassLoader().getResourceAsStream(face.resource())) {
            assertNotNull(in);
            return in.readAllBytes();
        }
    }

    /// The JDK's own font engine is the judge: every glyph of the basic plane that both know has the same outline.
    @ParameterizedTest
    @EnumSource(FontFace.class)
    void outlinesAreThoseOfTheJdk(FontFace face) throws IOException, FontFormatException {
        TrueType font = TextMetrics.bundled().font(face);
        Font judge = Font.createFont(Font.TRUETYPE_FONT, TrueTypeTest.class.getClassLoader().getResourceAsStream(face.resource()))
                .deriveFont((float) font.unitsPerEm());
        FontRenderContext context = new FontRenderContext(null, true, true);
        int compared = 0;
        for (int c = 0x20; c < 0x2300; c++) {
            int glyph = font.glyph(c);
            if (glyph == 0 || !judge.canDisplay(c)) {
                continue;
            }
            Rectangle2D expected = judge.createGlyphVector(context, new int[] {glyph}).getOutline().getBounds2D();
            Path2D path = path(font, glyph);
            Rectangle2D actual = path.getBounds2D();
            String name = "U+" + Integer.toHexString(c);
            assertEquals(expected.getX(), actual.getX(), 1, name);
            assertEquals(expected.getMaxX(), actual.getMaxX(), 1, name);
            assertEquals(-expected.getMaxY(), actual.getY(), 1, name);
            assertEquals(-expected.getY(), actual.getMaxY(), 1, name);
            compared++;
        }
        assertTrue(compared > 700, "compared only " + compared);
    }

    /// Letters with curves, holes and parts, compared as areas and not by their bounds alone.
    @Test
    void shapesAreThoseOfTheJdk() throws IOException, FontFormatException {
        TrueType font = TextMetrics.bundled().font(FontFace.REGULAR);
        Font judge = Font.createFont(Font.TRUETYPE_FONT, TrueTypeTest.class.getClassLoader()
                .getResourceAsStream(FontFace.REGULAR.resource())).deriveFont((float) font.unitsPerEm());
        FontRenderContext context = new FontRenderContext(null, true, true);
        for (char c : "aB8%&@ÅğµŁ≤½→ş".toCharArray()) {
            int glyph = font.glyph(c);
            Area difference = new Area(judge.createGlyphVector(context, new int[] {glyph}).getOutline());
            Path2D mine = path(font, glyph);
            mine.transform(AffineTransform.getScaleInstance(1, -1));
            difference.exclusiveOr(new Area(mine));
            assertTrue(largestSide(difference) < 3, c + " differs by a piece of " + largestSide(difference));
        }
    }

    /// Of each separate piece of an area the shorter side; slivers from rounding are thin.
    private static double largestSide(Area area) {
        double most = 0;
        Path2D piece = new Path2D.Double();
        double[] xy = new double[6];
        for (var i = area.getPathIterator(null, 0.5); !i.isDone(); i.next()) {
            switch (i.currentSegment(xy)) {
                case PathIterator.SEG_MOVETO -> piece.moveTo(xy[0], xy[1]);
                case PathIterator.SEG_LINETO -> piece.lineTo(xy[0], xy[1]);
                default -> {
                    Rectangle2D bounds = piece.getBounds2D();
                    most = Math.max(most, Math.min(bounds.getWidth(), bounds.getHeight()));
                    piece.reset();
                }
            }
        }
        return most;
    }

    private static Path2D path(TrueType font, int glyph) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        font.outline(glyph, new OutlineSink() {
            @Override
            public void moveTo(double x, double y) {
                path.moveTo(x, y);
            }

            @Override
            public void lineTo(double x, double y) {
                path.lineTo(x, y);
            }

            @Override
            public void quadTo(double controlX, double controlY, double x, double y) {
                path.quadTo(controlX, controlY, x, y);
            }

            @Override
            public void close() {
                path.closePath();
            }
        });
        return path;
    }

    @Test
    void boundsInTheFileAreThoseOfTheOutline() {
        TrueType font = TextMetrics.bundled().font(FontFace.REGULAR);
        int glyph = font.glyph('g');
        Rectangle2D bounds = path(font, glyph).getBounds2D();
        assertEquals(bounds.getMaxY(), font.top(glyph), 1);
        assertEquals(bounds.getMinY(), font.bottom(glyph), 1);
        assertEquals(bounds.getCenterX(), font.middle(glyph), 1);
    }

    @Test
    void aDamagedFileIsRefusedInOneSentence() throws IOException {
        byte[] file = bytes(FontFace.REGULAR);
        for (int length : new int[] {0, 3, 100, 1_000, 20_000}) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThrows(IllegalArgumentException.class, () -> TrueType.read(cut), "cut to " + length);
        }
        byte[] noFont = new byte[5_000];
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> TrueType.read(noFont));
        assertEquals("The font file has no table head", error.getMessage());
    }
}
