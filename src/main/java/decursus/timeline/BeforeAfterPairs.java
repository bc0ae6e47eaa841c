package decursus.timeline;

import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;

/// Which series tell of a time before day 0 and of one after it.
final class BeforeAfterPairs {

    private BeforeAfterPairs() {
    }

    /// True when a series has a number or a reason for none on both sides, and a number on at least one.
    ///
    /// @param zero day 0 of the figure, on the course's own axis
    static boolean has(Series series, double zero) {
        return series.points().stream().anyMatch(each -> told(each) && each.before(zero))
                && series.points().stream().anyMatch(each -> told(each) && each.after(zero))
                && series.numeric().stream().anyMatch(each -> each.before(zero) || each.after(zero));
    }

    private static boolean told(SeriesPoint point) {
        return point.numeric() || point.value() instanceof SeriesPoint.Value.NotDone;
    }
}
