package decursus.timeline.panel;

import decursus.timeline.content.Column;
import decursus.timeline.time.SlotWidths;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;

/// The widths of slots that were measured for a sheet: they depend on the whole course, and a sheet is laid out anew for every
/// frame while a reader pans.
public final class SettledSlots {

    private final Map<Column, SlotWidths> known = Collections.synchronizedMap(new IdentityHashMap<>());

    SlotWidths of(Column column, Supplier<SlotWidths> measured) {
        return known.computeIfAbsent(column, key -> measured.get());
    }
}
