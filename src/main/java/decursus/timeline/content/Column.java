package decursus.timeline.content;

import decursus.timeline.lanes.Gutter;
import decursus.timeline.series.Series;
import decursus.timeline.time.TimePlan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Panels one below the other on one time axis.
///
/// @param letter  capital letter before its title, null for a figure without parts
/// @param time    how the width will be shared
/// @param blocks  the panels, from top to bottom
/// @param undated treatments without any time, in the source's order; empty where no treatments are drawn
/// @param cutOff  day of the last contact, null where none is drawn
public record Column(@Nullable String letter, TimePlan time, List<Block> blocks, Gutter undated, @Nullable Double cutOff) {
    public Column {
        blocks = List.copyOf(blocks);
    }

    /// All curves, in the order of the panels.
    public List<Series> series() {
        return blocks.stream().flatMap(each -> each.drawn().stream()).toList();
    }

    /// The first curve; empty for a course without results.
    public Optional<Series> mainSeries() {
        return series().stream().findFirst();
    }

    /// The treatments with a time; empty where none are drawn.
    public List<Block.Lanes> lanes() {
        return blocks.stream().filter(Block.Lanes.class::isInstance).map(Block.Lanes.class::cast).toList();
    }

    /// True when something has a place on the time axis.
    public boolean timed() {
        return time.days().length > 0 || time.slotBefore() || time.slotAfter();
    }
}
