package decursus.timeline.sheet;

import decursus.timeline.time.TimeScale.Stretch;
import decursus.timeline.time.TimeScale;
import java.util.ArrayList;
import java.util.List;

/// Cuts spans of days at the breaks of a time scale, so that every bar and line breaks where the axis breaks.
public final class Stretches {

    /// A span in points within one stretch.
    ///
    /// @param openLeft  true when the span goes on before the stretch
    /// @param openRight true when the span goes on after the stretch
    public record Cut(double x0, double x1, boolean openLeft, boolean openRight) {
        /// Width in points.
        public double width() {
            return x1 - x0;
        }
    }

    private Stretches() {
    }

    /// The parts of a span that lie on the scale, from left to right.
    public static List<Cut> cut(TimeScale scale, double fromDay, double toDay) {
        List<Cut> cuts = new ArrayList<>();
        for (Stretch stretch : scale.stretches()) {
            if (!(stretch instanceof Stretch.Scaled each)) {
                continue;
            }
            double from = Math.max(fromDay, each.fromDay());
            double to = Math.min(toDay, each.toDay());
            if (to > from) {
                cuts.add(new Cut(x(each, from), x(each, to), fromDay < each.fromDay(), toDay > each.toDay()));
            }
        }
        return cuts;
    }

    /// The stretch that a day lies in; the last one that starts at or before it.
    public static Stretch.Scaled holding(TimeScale scale, double day) {
        Stretch.Scaled best = scale.scaled().getFirst();
        for (Stretch.Scaled each : scale.scaled()) {
            if (day >= each.fromDay()) {
                best = each;
            }
        }
        return best;
    }

    private static double x(Stretch.Scaled stretch, double day) {
        return stretch.x0() + (day - stretch.fromDay()) * stretch.pointsPerDay();
    }
}
