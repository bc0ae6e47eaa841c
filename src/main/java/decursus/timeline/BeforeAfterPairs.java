package decursus.timeline;

import decursus.timeline.series.Series;
import decursus.timeline.series.SeriesPoint;

/// Which series tell of a time before day 0 and of one after it.
final class BeforeAfterPairs {

    private BeforeAfterPairs() {
    }

    /// True when a series has a number or a reason for none on both sides, and a number on at least one.
    static boolean has(Series series) {
        return series.points().stream().anyMatch(each -> told(each) && each.span().latest() <= 0)
                && series.points().stream().anyMatch(each -> told(each) && each.span().earliest() >= 0) && !series.numeric().isEmpty();
    }

    private static boolean told(SeriesPoint point) {
        return point.numeric() || point.value() instanceof SeriesPoint.Value.NotDone;
    }
}
