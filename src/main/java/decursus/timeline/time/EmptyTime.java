package decursus.timeline.time;

import decursus.domain.time.DaySpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Days that an axis can leave out because nothing is known of them: no value, no event, no start, end or dose of a
/// treatment. Treatments that run on are allowed; a little time at both sides stays, so that no item stands at a cut.
///
/// @param fromDay first day left out, on the course's own axis
/// @param toDay   last day left out
public record EmptyTime(double fromDay, double toDay) {

    /// Less than half a year is not long in any of these diseases.
    private static final double LEAST_DAYS = 180;
    /// Less than this share of the time is no loss of room.
    private static final double LEAST_SHARE = 0.1;
    /// Yearly visits are no emptiness: it must stand out from the usual distance.
    private static final double BEYOND_USUAL = 2;
    /// Share of the time that stays at each side of a cut.
    private static final double MARGIN = 0.02;
    /// More breaks than these make a puzzle.
    private static final int MOST = 4;

    public EmptyTime {
        if (!(toDay > fromDay)) {
            throw new IllegalArgumentException("from day " + fromDay + " to day " + toDay + " nothing can be left out");
        }
    }

    /// Number of days left out.
    public double days() {
        return toDay - fromDay;
    }

    /// What can be left out between two days, in the order of time.
    ///
    /// @param known  every item; what may lie anywhere within a span fills it
    /// @param closed false when nothing stands at the last day, so that time is left out up to it
    static List<EmptyTime> within(double fromDay, double toDay, List<DaySpan> known, boolean closed) {
        List<EmptyTime> between = between(fromDay, toDay, known);
        double[] distances = between.stream().mapToDouble(EmptyTime::days).sorted().toArray();
        double margin = (toDay - fromDay) * MARGIN;
        return between.stream()
                .filter(each -> each.days() >= Math.max(LEAST_DAYS, (toDay - fromDay) * LEAST_SHARE))
                .filter(each -> each.days() > BEYOND_USUAL * usual(distances, each.days()))
                .sorted(Comparator.comparingDouble(EmptyTime::days).reversed()).limit(MOST)
                .map(each -> new EmptyTime(each.fromDay() + margin, !closed && each.toDay() == toDay ? toDay : each.toDay() - margin))
                .sorted(Comparator.comparingDouble(EmptyTime::fromDay)).toList();
    }

    /// The distances between items that follow each other, from the first day to the last.
    private static List<EmptyTime> between(double fromDay, double toDay, List<DaySpan> known) {
        List<EmptyTime> between = new ArrayList<>();
        double reached = fromDay;
        List<DaySpan> sorted = known.stream().filter(each -> each.latest() >= fromDay && each.earliest() <= toDay)
                .sorted(Comparator.comparingDouble(DaySpan::earliest)).toList();
        for (DaySpan each : sorted) {
            if (each.earliest() > reached) {
                between.add(new EmptyTime(reached, each.earliest()));
            }
            reached = Math.max(reached, each.latest());
        }
        if (toDay > reached) {
            between.add(new EmptyTime(reached, toDay));
        }
        return between;
    }

    /// The middle one of the other distances; 0 when there is no other. Less than a day is none.
    private static double usual(double[] sorted, double own) {
        double[] others = Arrays.stream(sorted).filter(each -> each >= 1).toArray();
        int mine = Arrays.binarySearch(others, own);
        int count = others.length - 1;
        if (count < 1) {
            return 0;
        }
        int middle = (count - 1) / 2;
        return others[middle < mine ? middle : middle + 1];
    }
}
