package decursus.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextMetricsTest {

    private static final TextMetrics METRICS = TextMetrics.bundled();
    private static final String LETTERS = "ABCabc0123456789 AVToyW.,;:()/<>≤≥±×µαβγÄöüßŁłİığéè²₂†→▲▼½–—…%°";

    @ParameterizedTest
    @EnumSource(FontFace.class)
    void widthsAreThoseOfAwt(FontFace face) throws IOException, FontFormatException {
        Font font = Font.createFont(Font.TRUETYPE_FONT, TextMetricsTest.class.getClassLoader().getResourceAsStream(face.resource()));
        FontRenderContext context = new FontRenderContext(null, true, true);
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 300; i++) {
            String text = random.ints(1 + random.nextInt(40), 0, LETTERS.length()).mapToObj(LETTERS::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append).toString();
            float size = 5 + random.nextInt(40) / 2f;
            double expected = font.deriveFont(size).createGlyphVector(context, text).getLogicalBounds().getWidth();
            assertEquals(expected, METRICS.width(text, face, size), 0.01, text + " at " + size);
        }
    }

    @Test
    void aMissingCharacterIsAsWideAsTheReplacementBox() {
        double box = METRICS.width("\uFFFE", FontFace.REGULAR, 10);
        assertTrue(box > 3);
        assertEquals(box, METRICS.width("病", FontFace.REGULAR, 10));
        assertEquals(box, METRICS.width("🧬", FontFace.REGULAR, 10));
        assertEquals(METRICS.width("\\uD83E\\uD83E", FontFace.REGULAR, 10),
                METRICS.width("\uD83E\uD83E", FontFace.REGULAR, 10), "lone surrogates");
    }

    @Test
    void digitsShareOneWidth() {
        for (FontFace face : FontFace.values()) {
            for (char digit = '1'; digit <= '9'; digit++) {
                assertEquals(METRICS.width("0", face, 10), METRICS.width(String.valueOf(digit), face, 10), 0.011, face + " " + digit);
            }
        }
    }

    @Test
    void heightsAreOrdered() {
        for (FontFace face : FontFace.values()) {
            double x = METRICS.xHeight(face, 10);
            double cap = METRICS.capHeight(face, 10);
            double ascent = METRICS.ascent(face, 10);
            assertTrue(4 < x && x < cap && cap < ascent && ascent < 10, face.name());
            assertTrue(METRICS.descent(face, 10) > 1);
        }
    }

    @Test
    void boundsFollowAlignmentAndGrowWithAccents() {
        Rect middle = METRICS.bounds(label("ULN 170", Align.MIDDLE, 0));
        Rect end = METRICS.bounds(label("ULN 170", Align.END, 0));
        assertEquals(100, middle.centerX(), 1e-9);
        assertEquals(100, end.right(), 1e-9);
        assertTrue(METRICS.bounds(label("É", Align.START, 0)).height() > METRICS.bounds(label("E", Align.START, 0)).height());
    }

    @Test
    void boundsTurnWithTheText() {
        Rect level = METRICS.bounds(label("CK (U/l)", Align.START, 0));
        Rect upward = METRICS.bounds(label("CK (U/l)", Align.START, -90));
        assertEquals(level.width(), upward.height(), 1e-9);
        assertEquals(level.height(), upward.width(), 1e-9);
        assertEquals(50, upward.bottom(), 1e-9, "reads upward from its anchor");
        Rect downward = METRICS.bounds(label("CK (U/l)", Align.START, 90));
        assertEquals(50, downward.y(), 1e-9);
        assertEquals(level.width() * Math.sqrt(0.5), METRICS.bounds(label("CK (U/l)", Align.START, 45)).width(), level.height());
    }

    private static Mark.Label label(String text, Align align, double rotation) {
        return new Mark.Label(MarkId.of("test"), text, new Point(100, 50), align, TextStyle.of(FontFace.REGULAR, 8, Ink.BLACK), rotation);
    }

    @Test
    void wrapBreaksAtSpacesAndWithinLongWords() {
        List<String> lines = METRICS.wrap("BA: baricitinib; CAR: chimeric antigen receptor\nPneumonoultramicroscopicsilicovolcanoconiosis",
                FontFace.REGULAR, 8, 70);
        assertTrue(lines.size() > 5, lines.toString());
        for (String line : lines) {
            assertTrue(METRICS.width(line, FontFace.REGULAR, 8) <= 70, line);
        }
        assertEquals("BA: baricitinib; CAR: chimeric antigen receptor",
                String.join(" ", METRICS.wrap("BA: baricitinib;  CAR: chimeric antigen receptor", FontFace.REGULAR, 8, 70)));
        assertEquals(List.of(""), METRICS.wrap("", FontFace.REGULAR, 8, 70));
        assertEquals(List.of("a", "b"), METRICS.wrap("ab", FontFace.REGULAR, 8, 0.1), "no endless loop in no room");
    }

    @Test
    void hiddenCharactersAreMeasuredAsTheyAreWrittenOut() {
        String hidden = "a\u202Eb\tc";
        double width = METRICS.width("a\\u202Eb\\tc", FontFace.REGULAR, 8);
        assertEquals(width, METRICS.width(hidden, FontFace.REGULAR, 8));
        assertEquals(width, METRICS.bounds(label(hidden, Align.START, 0)).width(), 1e-9);
        assertEquals("a\\u202Eb\\tc", METRICS.ellipsize(hidden, FontFace.REGULAR, 8, 100));
        for (String line : METRICS.wrap((hidden + " ").repeat(40) + "\u202E".repeat(90), FontFace.REGULAR, 8, 60)) {
            assertTrue(METRICS.bounds(label(line, Align.START, 0)).width() <= 60, line);
        }
    }

    @Test
    void noLineIsTooLongForOneLabel() {
        String text = "i".repeat(450) + " " + "il ".repeat(300) + "漢字".repeat(200);
        List<String> lines = METRICS.wrap(text, FontFace.REGULAR, 6, 4_000);
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        lines.forEach(line -> assertEquals(line, DisplayText.of(line)));
    }

    @Test
    void ellipsizeKeepsWhatFits() {
        assertEquals("short", METRICS.ellipsize("short", FontFace.REGULAR, 8, 100));
        String cut = METRICS.ellipsize("prednisolone 20 mg daily", FontFace.REGULAR, 8, 50);
        assertTrue(cut.startsWith("predni") && cut.endsWith("…"), cut);
        assertTrue(METRICS.width(cut, FontFace.REGULAR, 8) <= 50);
        assertEquals("", METRICS.ellipsize("anything", FontFace.REGULAR, 8, 1));
        assertEquals("…", METRICS.ellipsize("WWW", FontFace.REGULAR, 8, 8));
    }

    @Test
    void aMissingFontIsOneSentence() {
        IllegalStateException error = assertThrows(IllegalStateException.class,
                () -> TextMetrics.below("nowhere/").width("a", FontFace.BOLD, 8));
        assertEquals("The bundled font nowhere/decursus/fonts/SourceSans3-Bold.ttf is missing: install Decursus again.",
                error.getMessage());
    }
}
