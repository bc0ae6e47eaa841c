package decursus.ui.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import decursus.jobs.drawing.SheetSize;
import decursus.jobs.drawing.SizePreset;
import decursus.privacy.Disclosure;
import decursus.ui.common.Words;
import decursus.view.Theme;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// A size is what was typed, and every named one has its words.
class OrderTest {

    @Test
    void everySizeHasWords() {
        for (SizePreset preset : SizePreset.values()) {
            assertEquals(preset.size(null), Order.Size.of(preset).read());
            for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
                assertTrue(Words.of(language).has("export.preset." + preset.typed()), preset.typed());
            }
        }
        assertEquals(SheetSize.Letters.FITTING, SizePreset.SLIDE_HD.size(null).letters(), "a slide's letters suit its content");
    }

    @Test
    void whatIsTypedOverANameCounts() {
        assertEquals(300, new Order.Size("174mm", "", "300", false).read().dpi());
        assertEquals(SheetSize.Letters.FIXED, new Order.Size("1920px", "1080px", "200", false).read().letters());
        String said = assertThrows(IllegalArgumentException.class, () -> new Order.Size("wide", "", "300", false).read()).getMessage();
        assertEquals("the length \"wide\" can not be read: write it as 174mm or 1920px", said);
    }

    @Test
    void aFirstOrderIsAPrintedFigureWithoutIdentity() {
        Order first = Order.first(Theme.DARK);
        assertEquals(SizePreset.DOUBLE_174.size(null), first.size().read());
        assertEquals(Disclosure.DEIDENTIFIED, first.disclosure());
        assertEquals(Theme.LIGHT, first.theme());
    }
}
