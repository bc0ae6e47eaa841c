package decursus.ui.timeline.move;

import decursus.timeline.time.DayWindow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of time that is worth a menu entry and a key. Anchored on the course's own data and on day 0, never on
/// today: an old case is as good as a new one.
///
/// @param kind   what it shows
/// @param window its days; null for the whole time
public record Stop(Kind kind, @Nullable DayWindow window) {

    private static final double MONTH = 30.4375;
    private static final double YEAR = 365.25;
    /// Days on the far side of day 0 that still belong in the picture.
    private static final double LEAD = 14;

    /// The stretches, in the order of their keys.
    public enum Kind { WHOLE, BEFORE_ZERO, AFTER_ZERO, AROUND_ZERO, LAST_YEAR, LAST_MONTHS }

    /// The stretches that show something else than the whole time.
    ///
    /// @param zero true when day 0 is a certain day
    /// @param last last day of which something is known
    public static List<Stop> of(Moves moves, boolean zero, double last) {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop(Kind.WHOLE, null));
        if (zero) {
            if (moves.fromDay() < -LEAD) {
                add(stops, Kind.BEFORE_ZERO, moves.window(moves.fromDay(), Math.min(LEAD, moves.toDay())));
            }
            if (moves.toDay() > LEAD) {
                add(stops, Kind.AFTER_ZERO, moves.window(Math.max(-LEAD, moves.fromDay()), moves.toDay()));
            }
            if (moves.fromDay() < 0 && moves.toDay() > 0) {
                add(stops, Kind.AROUND_ZERO, moves.window(-3 * MONTH, 3 * MONTH));
            }
        }
        double end = Math.min(last + (moves.toDay() - last) / 2, moves.toDay());
        add(stops, Kind.LAST_YEAR, moves.window(end - YEAR, end));
        add(stops, Kind.LAST_MONTHS, moves.window(end - 3 * MONTH, end));
        return stops;
    }

    private static void add(List<Stop> stops, Kind kind, @Nullable DayWindow window) {
        if (window != null) {
            stops.add(new Stop(kind, window));
        }
    }
}
