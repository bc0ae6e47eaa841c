package decursus.timeline.lanes;

import java.util.List;

/// Treatments without any known time, in the source's order.
///
/// @param earlier those that are said to lie before day 0, or before the time that the source speaks of
/// @param undated all others
public record Gutter(List<Bar> earlier, List<Bar> undated) {
    public Gutter {
        earlier = List.copyOf(earlier);
        undated = List.copyOf(undated);
    }
}
