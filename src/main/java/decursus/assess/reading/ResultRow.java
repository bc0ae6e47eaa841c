package decursus.assess.reading;

import decursus.assess.time.Gap;
import decursus.domain.result.Observation;
import decursus.domain.time.DaySpan;
import decursus.domain.time.TimeAxis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Results of one analyte, sorted so that a day's answer is found without a walk through all of them.
final class ResultRow {

    private static final double HALF_DAY = 0.5;

    /// A result with the whole days that its time can mean.
    record Placed(Observation observation, DaySpan days) {
    }

    /// By the latest day that they can mean; those open to the right at the end.
    private final List<Placed> sorted;
    /// The latest of the earliest days among the first i + 1.
    private final double[] latestBegin;
    /// The earliest of the earliest days from i on.
    private final double[] earliestBegin;
    private final List<Placed> undated = new ArrayList<>();

    ResultRow(List<Observation> results, TimeAxis axis) {
        List<Placed> placed = new ArrayList<>();
        for (Observation each : results) {
            DaySpan days = Gap.wholeDays(axis.span(each.time()));
            (days.equals(DaySpan.unbounded()) ? undated : placed).add(new Placed(each, days));
        }
        placed.sort(Comparator.comparingDouble((Placed each) -> each.days().latest())
                .thenComparingDouble(each -> each.days().earliest()));
        sorted = List.copyOf(placed);
        latestBegin = new double[sorted.size()];
        earliestBegin = new double[sorted.size()];
        for (int i = 0; i < sorted.size(); i++) {
            double begin = sorted.get(i).days().earliest();
            latestBegin[i] = i == 0 ? begin : Math.max(latestBegin[i - 1], begin);
        }
        for (int i = sorted.size() - 1; i >= 0; i--) {
            double begin = sorted.get(i).days().earliest();
            earliestBegin[i] = i == sorted.size() - 1 ? begin : Math.min(earliestBegin[i + 1], begin);
        }
    }

    List<Placed> undated() {
        return undated;
    }

    /// Number of results that are certainly not later than a day.
    private int known(long day) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).days().latest() <= day + HALF_DAY) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Those certainly not later than a day that no other of these certainly follows; the one that may be latest first.
    List<Placed> last(long day) {
        List<Placed> found = new ArrayList<>();
        int known = known(day);
        for (int i = known - 1; i >= 0 && sorted.get(i).days().latest() > latestBegin[known - 1]; i--) {
            found.add(sorted.get(i));
        }
        return found;
    }

    /// The latest day on which a result certainly had not been made yet: everything that ended before it is followed by one.
    double lastBegin(long day) {
        int known = known(day);
        return known == 0 ? Double.NEGATIVE_INFINITY : latestBegin[known - 1];
    }

    /// Those that may lie before the end of a day or after it.
    List<Placed> perhaps(long day) {
        List<Placed> found = new ArrayList<>();
        for (int i = known(day); i < sorted.size() && earliestBegin[i] < day + HALF_DAY; i++) {
            if (sorted.get(i).days().earliest() < day + HALF_DAY) {
                found.add(sorted.get(i));
            }
        }
        return found;
    }
}
