package decursus.figure.font;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisualOrderTest {

    private static String order(String text) {
        int[] codePoints = VisualOrder.of(text);
        return new String(codePoints, 0, codePoints.length);
    }

    @Test
    void leftToRightTextStays() {
        assertEquals("CK (U/l) 🧬", order("CK (U/l) 🧬"));
    }

    @Test
    void aRightToLeftRunIsTurnedInPlace() {
        assertEquals("a גבא b", order("a אבג b"));
        assertEquals("170 אב", order("בא 170"));
    }

    @Test
    void bracketsInARightToLeftRunAreMirrored() {
        assertEquals("(ב)א", order("א(ב)"));
    }

    @Test
    void marksStayBehindTheirBase() {
        assertEquals("בא\u05B8", order("א\u05B8ב"));
    }

    @Test
    void leftToRightMarksStayBehindTheirBaseBesideAnotherRun() {
        assertEquals("x\u0302y בא", order("x\u0302y אב"));
    }
}
