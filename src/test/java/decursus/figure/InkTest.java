package decursus.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class InkTest {

    @Test
    void hexIsReadAndWritten() {
        assertEquals(new Ink(0x6B, 0x72, 0x80, 1), Ink.hex("#6b7280"));
        assertEquals("#6B7280", Ink.hex("#6b7280").withAlpha(0.5).hex());
        for (String wrong : new String[] {"", "6B7280", "#6B728", "#6B72800", "#GG7280", "#+12345"}) {
            assertThrows(IllegalArgumentException.class, () -> Ink.hex(wrong), wrong);
        }
    }

    /// Values published with WCAG examples: #767676 is the lightest grey that passes 4.5:1 on white.
    @Test
    void contrastIsThatOfWcag() {
        assertEquals(21, Ink.BLACK.contrast(Ink.WHITE), 1e-9);
        assertEquals(1, Ink.WHITE.contrast(Ink.WHITE), 1e-9);
        assertEquals(4.54, Ink.hex("#767676").contrast(Ink.WHITE), 0.005);
        assertEquals(4.48, Ink.WHITE.contrast(Ink.hex("#777777")), 0.005);
        assertEquals(4.00, Ink.hex("#FF0000").contrast(Ink.WHITE), 0.005);
        assertEquals(8.59, Ink.hex("#0000FF").contrast(Ink.WHITE), 0.005);
        assertEquals(0.2126, Ink.hex("#FF0000").luminance(), 1e-9);
    }

    @Test
    void overMixesByOpacity() {
        assertEquals(Ink.hex("#808080"), Ink.BLACK.withAlpha(0.5).over(Ink.WHITE));
        assertEquals(Ink.WHITE, Ink.BLACK.withAlpha(0).over(Ink.WHITE));
    }

    @Test
    void channelsStayInRange() {
        assertEquals("Ink green must be between 0 and 255, not 256",
                assertThrows(IllegalArgumentException.class, () -> new Ink(0, 256, 0, 1)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Ink(0, 0, 0, Double.NaN));
    }
}
