package decursus.assess.derived;

/// A stretch of time in which something holds.
///
/// @param from      first day on the course's axis
/// @param to        last day, not before the first
/// @param confirmed true between two records that say so and are close enough; false where it may have changed meanwhile
public record Held(double from, double to, boolean confirmed) {
    public Held {
        if (!(from <= to) || Double.isInfinite(from) || Double.isInfinite(to)) {
            throw new IllegalArgumentException("a stretch from " + from + " to " + to + " is none");
        }
    }
}
