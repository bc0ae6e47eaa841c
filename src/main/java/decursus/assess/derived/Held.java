package decursus.assess.derived;

/// A stretch of time in which something holds.
///
/// @param from      first day on the course's axis
/// @param to        last day, not before the first
/// @param proof what says so
public record Held(double from, double to, Proof proof) {

    /// What says that it holds.
    public enum Proof {
        /// Two records at its ends, close enough.
        CONFIRMED,
        /// Records at its ends, or at its beginning alone, that are too far apart: it may have changed meanwhile.
        OPEN,
        /// It began or ended at some time of it: one record says that it holds, the other that it does not.
        CHANGE
    }

    public Held {
        if (!(from <= to) || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("a stretch from " + from + " to " + to + " is none");
        }
    }

    /// True where records confirm all of it.
    public boolean confirmed() {
        return proof == Proof.CONFIRMED;
    }
}
