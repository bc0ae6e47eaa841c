package decursus.ui.timeline.move;

import decursus.timeline.time.DayWindow;
import decursus.timeline.time.TimeScale;
import decursus.timeline.time.TimeScale.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What each gesture shows, of a course whose whole time is known. A null window shows all of it, on the course's own
/// scale; a window shows its days on one even scale.
///
/// @param fromDay first day of the whole time, margin included
/// @param toDay   last day
public record Moves(double fromDay, double toDay) {

    /// Less is never shown: a day has width.
    private static final double LEAST_DAYS = 2;
    /// A window of this share of the whole time is the whole time.
    private static final double ALL = 0.995;
    private static final double FIRST_STEP = 0.9;

    public Moves {
        if (!(toDay > fromDay)) {
            throw new IllegalArgumentException("a time from day " + fromDay + " to day " + toDay + " has no length");
        }
    }

    /// The moves in a course whose whole time a scale shows; null when nothing has a place in days.
    public static @Nullable Moves within(TimeScale whole) {
        List<Stretch.Scaled> scaled = whole.scaled();
        return scaled.isEmpty() ? null : new Moves(scaled.getFirst().fromDay(), scaled.getLast().toDay());
    }

    /// Nearer or farther, so that what stands at a place stays there.
    ///
    /// @param shown  the scale on the screen
    /// @param x      the place, in the scale's points
    /// @param factor above 1 nearer
    public @Nullable DayWindow zoomed(TimeScale shown, double x, double factor) {
        Stretch.Scaled at = stretch(shown, x);
        double inside = Math.clamp(x, at.x0(), at.x1());
        double day = shown.day(inside);
        double wide = shown.x1() - shown.x0();
        double length = wide / (at.pointsPerDay() * factor);
        if (factor > 1 && length >= (toDay - fromDay) * ALL) {
            // two scales hold more days on the coarse one than there are: the first step nearer must be one all the same
            length = (toDay - fromDay) * FIRST_STEP;
        }
        double from = day - (inside - shown.x0()) / wide * length;
        return window(from, from + length);
    }

    /// Along by a distance on the screen: what stands at `x` moves to `x + distance`. The whole time can not be moved.
    public @Nullable DayWindow dragged(TimeScale shown, @Nullable DayWindow from, double distance) {
        return from == null ? null : along(from, -distance / stretch(shown, shown.x0()).pointsPerDay());
    }

    /// Along by a share of what is shown; above 0 towards later days.
    public @Nullable DayWindow stepped(@Nullable DayWindow from, double share) {
        return from == null ? null : along(from, share * (from.toDay() - from.fromDay()));
    }

    /// What lies between two places on the screen, in any order.
    public @Nullable DayWindow selected(TimeScale shown, double xa, double xb) {
        return window(shown.day(Math.min(xa, xb)), shown.day(Math.max(xa, xb)));
    }

    /// The days from one to another, widened to the least that can be shown and moved into the course's time.
    public @Nullable DayWindow window(double from, double to) {
        double middle = (from + to) / 2;
        double length = Math.max(to - from, Math.min(LEAST_DAYS, toDay - fromDay));
        if (length >= (toDay - fromDay) * ALL) {
            return null;
        }
        return along(new DayWindow(middle - length / 2, middle + length / 2), 0);
    }

    private DayWindow along(DayWindow window, double days) {
        double length = window.toDay() - window.fromDay();
        double from = Math.clamp(window.fromDay() + days, fromDay, Math.max(fromDay, toDay - length));
        return new DayWindow(from, from + length);
    }

    private static Stretch.Scaled stretch(TimeScale shown, double x) {
        Stretch.Scaled nearest = shown.scaled().getFirst();
        for (Stretch.Scaled each : shown.scaled()) {
            if (distance(each, x) < distance(nearest, x)) {
                nearest = each;
            }
        }
        return nearest;
    }

    private static double distance(Stretch.Scaled stretch, double x) {
        return Math.abs(x - Math.clamp(x, stretch.x0(), stretch.x1()));
    }
}
