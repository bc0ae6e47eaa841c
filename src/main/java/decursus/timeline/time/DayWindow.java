package decursus.timeline.time;

/// A part of a course's time to look at closely, in days of its axis.
///
/// @param fromDay first day shown
/// @param toDay   last day shown; at least a quarter of a day later
public record DayWindow(double fromDay, double toDay) {

    private static final double SHORTEST = 0.25;

    public DayWindow {
        if (!(toDay - fromDay >= SHORTEST) || Double.isInfinite(fromDay) || Double.isInfinite(toDay)) {
            throw new IllegalArgumentException("a window from day " + fromDay + " to day " + toDay + " shows nothing");
        }
    }
}
