package decursus.ui.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.jobs.drawing.SizePreset;
import decursus.privacy.Disclosure;
import decursus.ui.common.Words;
import decursus.view.Furniture;
import decursus.view.Theme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A size by its name is the same in the window as on the command line, and a free one is what was typed.
class OrderTest {

    private static Order order(SizePreset preset, Order.Fields typed) {
        return new Order(Order.Kind.PNG, typed.width(), typed.height(), typed.dpi(), Theme.LIGHT, Furniture.full(),
                Disclosure.DEIDENTIFIED, preset);
    }

    @Test
    void everySizeIsTheCommandLinesAndHasWords() {
        for (SizePreset preset : SizePreset.values()) {
            assertEquals(preset.size(null), order(preset, Order.Fields.of(preset)).size());
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertTrue(Words.of(language).has("export.preset." + preset.typed()), preset.typed());
            }
        }
        assertTrue(SizePreset.SLIDE_HD.size(null).mayShrink(), "a slide may be drawn smaller where its content needs it");
    }

    @Test
    void whatIsTypedOverANameCounts() {
        Order.Fields coarse = new Order.Fields("174mm", "", "300");
        assertEquals(300, order(SizePreset.DOUBLE_174, coarse).size().dpi());
        assertFalse(order(SizePreset.SLIDE_HD, new Order.Fields("1920px", "1080px", "200")).size().mayShrink());
        String said = assertThrows(IllegalArgumentException.class,
                () -> order(SizePreset.A4, new Order.Fields("wide", "", "300")).size()).getMessage();
        assertEquals("the length \"wide\" can not be read: write it as 174mm or 1920px", said);
    }

    @Test
    void aFirstOrderIsAPrintedFigureWithoutIdentity() {
        Order first = Order.first(Theme.DARK);
        assertEquals(SizePreset.DOUBLE_174.size(null), first.size());
        assertEquals(Disclosure.DEIDENTIFIED, first.disclosure());
        assertEquals(Theme.LIGHT, first.theme());
    }
}
