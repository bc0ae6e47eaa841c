package decursus.timeline.wording;

import decursus.timeline.sheet.Sketch;
import decursus.timeline.time.TimeScale.Side;

/// The name of what is only known to lie on one side of the course's own day 0. A figure that counts from another day
/// says of what.
public final class SlotWords {

    private SlotWords() {
    }

    /// "before day 0", or before what the source counts from.
    public static String of(Side side, Sketch sketch) {
        boolean before = side == Side.BEFORE;
        String ownName = sketch.zero().ownName();
        if (sketch.zero().own()) {
            return sketch.word(before ? "axis.slot.before" : "axis.slot.after");
        }
        return sketch.word(before ? "axis.slot.beforeOwn" : "axis.slot.afterOwn", ownName == null ? sketch.word("zero.own") : ownName);
    }
}
