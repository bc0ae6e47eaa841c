package decursus.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DisplayTextTest {

    @Test
    void harmlessTextComesBackAsItIs() {
        for (String text : new String[] {"", "CK 1.240 U/l", "Łódź İstanbul µ½", "x".repeat(200), "−29\u2009133 ≤ 10⁻⁹ …"}) {
            assertSame(text, DisplayText.of(text));
        }
        // beside a letter that takes the long way, the same signs stay what they are
        assertEquals("\u2009–—…−≤≥≈×→⁰¹²³⁴⁵⁶⁷⁸⁹⁻ ש", DisplayText.of("\u2009–—…−≤≥≈×→⁰¹²³⁴⁵⁶⁷⁸⁹⁻ ש"));
        assertEquals("≤ 170 → שלום", DisplayText.of("≤ 170 → שלום"));
    }

    @Test
    void lettersAreComposed() {
        assertEquals("é Å", DisplayText.of("e\u0301 A\u030A"));
    }

    @Test
    void unseenCharactersAreWrittenOut() {
        assertEquals("a\\u202Eb\\u2066c\\u200Bd", DisplayText.of("a\u202Eb\u2066c\u200Bd"));
        assertEquals("a\\nb\\r\\tc\\u0000\\u001B[31m", DisplayText.of("a\nb\r\tc\u0000\u001B[31m"));
        assertEquals("lone \\uD83E, tag \\u{E0041}, soft\\u00ADhyphen", DisplayText.of("lone \uD83E, tag \uDB40\uDC41, soft\u00ADhyphen"));
    }

    @Test
    void longTextEndsInAnEllipsis() {
        String cut = DisplayText.of("word ".repeat(100));
        assertEquals(200, cut.length());
        assertTrue(cut.endsWith("…"));
        String letters = "e\u0302\u0323".repeat(300);
        assertEquals("ệ".repeat(199) + "…", DisplayText.of(letters));
        assertEquals("≤".repeat(200), DisplayText.of("≤".repeat(200)), "exactly 200 stay whole");
    }

    @Test
    void aBaseKeepsEightMarks() {
        String crowded = DisplayText.of("x" + "\u0300".repeat(30) + "y");
        assertEquals("x" + "\u0300".repeat(8) + "y", crowded);
    }

    @Test
    void hostileLengthIsFast() {
        String[] hostile = {"a" + "\u0301".repeat(50_000), "\u0628\u064E".repeat(500_000), "x".repeat(5_000_000),
            "\u202E".repeat(1_000_000), "👩\u200D".repeat(300_000), "\u0300".repeat(50_000), "क्".repeat(400_000)};
        assertTimeout(Duration.ofSeconds(2), () -> {
            for (String text : hostile) {
                String shown = DisplayText.of(text);
                assertTrue(shown.length() <= 1_810, "kept " + shown.length());
                assertTrue(shown.endsWith("…") || text.indexOf('\u0301') > 0 || text.charAt(0) == '\u0300', "end of " + shown);
            }
        });
    }

    @Test
    void whateverComesInNothingUnseenComesOut() {
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(300); j > 0; j--) {
                text.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x10000) : random.nextInt(0x400)));
            }
            String shown = DisplayText.of(text.toString());
            assertFalse(shown.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.FORMAT && c != 0x200C && c != 0x200D), () -> "from " + text);
        }
    }
}
