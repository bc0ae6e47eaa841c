package decursus.paint.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.figure.Align;
import decursus.figure.Figure;
import decursus.figure.FigureInfo;
import decursus.figure.FontFace;
import decursus.figure.Ink;
import decursus.figure.Mark;
import decursus.figure.MarkId;
import decursus.figure.Point;
import decursus.figure.TextStyle;
import decursus.golden.Golden;
import decursus.paint.TestSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

class DumpPainterTest {

    private static String lineOf(Mark mark) {
        String dump = DumpPainter.print(new Figure(100, 50, Ink.WHITE, List.of(mark), FigureInfo.titled("t")));
        return dump.lines().skip(3).findFirst().orElseThrow();
    }

    private static Mark.Label label(MarkId id, String text) {
        return Mark.Label.of(id, text, new Point(440.04, 210.26), Align.END, TextStyle.of(FontFace.SEMIBOLD, 6.5, Ink.hex("#6B7280")));
    }

    @Test
    void theTestSheet() {
        Golden.assertMatches("paint/sheet.txt", DumpPainter.print(TestSheet.figure()));
    }

    @Test
    void aLabelIsOneLine() {
        assertEquals("label ck/uln \"ULN 170\" at 440.0,210.3 end semibold 6.5 #6B7280", lineOf(label(MarkId.of("ck/uln"), "ULN 170")));
    }

    @Test
    void theSourceTextStandsBesideADifferentLabelOnly() {
        assertTrue(lineOf(label(MarkId.of("v", "o1", "< 170"), "<170")).endsWith("#6B7280 « < 170 »"));
        assertFalse(lineOf(label(MarkId.of("v", "o1", "170"), "170")).contains("«"));
    }

    @Test
    void foreignTextCannotBreakALine() {
        String line = lineOf(label(MarkId.of("v", null, "a\nb\u202E\u2028\\"), "say \"x\""));
        assertTrue(line.contains("\"say \\\"x\\\"\""), line);
        assertTrue(line.endsWith("« a\\u000Ab\\u202E\\u2028\\\\ »"), line);
    }

    @Test
    void numbersAreRoundedWithoutMinusZero() {
        assertEquals("0.0", Words.tenths(-0.04));
        assertEquals("-0.1", Words.tenths(-0.06));
        assertEquals("1234.6", Words.tenths(1234.55001));
        assertEquals("12", Words.number(12.001));
        assertEquals("0.75", Words.number(0.75));
        assertEquals("0", Words.number(-0.001));
        assertEquals("100", Words.number(100));
    }
}
