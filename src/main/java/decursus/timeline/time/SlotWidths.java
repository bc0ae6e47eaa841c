package decursus.timeline.time;

/// How wide the slots for what has no day are, in points.
///
/// @param before the slot before day 0
/// @param after  the slot after it
public record SlotWidths(double before, double after) {

    /// The same slots in limited room: what one leaves of its half, the other may take.
    ///
    /// @param room      for both together, in points
    /// @param hasBefore whether there is a slot before day 0
    /// @param hasAfter  whether there is one after it
    SlotWidths within(double room, boolean hasBefore, boolean hasAfter) {
        double half = room / 2;
        double free = Math.max(0, half - (hasAfter ? after : 0));
        double other = Math.max(0, half - (hasBefore ? before : 0));
        return new SlotWidths(Math.min(before, half + free), Math.min(after, half + other));
    }
}
