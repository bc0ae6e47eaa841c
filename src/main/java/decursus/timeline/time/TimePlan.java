package decursus.timeline.time;

import decursus.domain.time.DaySpan;
import decursus.timeline.time.TimeScale.Side;
import decursus.timeline.time.TimeScale.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Decides how the width is shared: one scale, two scales around day 0, breaks in place of empty time, and slots for times
/// that are only bounded.
///
/// @param days       every placed day, ascending; empty when nothing has one
/// @param slotBefore true when something is only known to lie before day 0
/// @param slotAfter  true when something is only known to lie after day 0
/// @param twoScale   true for two scales around day 0
/// @param zero       day 0 of the figure, on the axis of the days; the slots belong to the axis' own day 0
/// @param leftOut    time that is not drawn, in its order, none across a change of scale
public record TimePlan(double[] days, boolean slotBefore, boolean slotAfter, boolean twoScale, double zero, List<EmptyTime> leftOut) {

    /// Two scales pay off when the time before is this much longer than the time after.
    private static final double WORTH_BREAKING = 2.5;
    private static final double YEAR = 365.25;
    /// Days before day 0 that still belong to the index treatment: collection of cells, bridging, conditioning.
    private static final double PREPARATION = 90;
    private static final double BREAK_GAP = 9;
    /// A break in place of empty time is wider than one that only changes the scale.
    private static final double EMPTY_GAP = 12;
    /// Share of the width that the slots may take.
    private static final double MOST_FOR_SLOTS = 0.44;
    private static final double MOST_FOR_A_BREAK = 0.05;
    private static final double LEAST_SHARE = 0.34;
    private static final double GREATEST_SHARE = 0.66;
    private static final double MARGIN = 0.02;
    /// Days that an axis holds at least, so that a single day is not drawn as a stretch.
    private static final double SHORTEST = 14;

    /// A plan for days in any order.
    public static TimePlan of(double[] days, boolean slotBefore, boolean slotAfter, boolean twoScale, double zero) {
        double[] sorted = days.clone();
        Arrays.sort(sorted);
        boolean two = twoScale && sorted.length > 0 && pays(zero - sorted[0], sorted[sorted.length - 1] - zero);
        return new TimePlan(sorted, slotBefore, slotAfter, two, zero, List.of());
    }

    private static boolean pays(double before, double after) {
        return before > 0 && after > 0 && before >= YEAR && before >= WORTH_BREAKING * after;
    }

    /// The same plan without the time in which nothing is; at one scale where two do not pay off any more.
    ///
    /// @param known every item of the course, drawn or not: what may lie anywhere within a span fills it
    public TimePlan withoutEmpty(List<DaySpan> known) {
        if (days.length == 0) {
            return this;
        }
        List<DaySpan> items = new ArrayList<>(known);
        Arrays.stream(days).forEach(day -> items.add(new DaySpan(day, day)));
        double last = days[days.length - 1];
        if (twoScale) {
            double split = split();
            List<EmptyTime> before = EmptyTime.within(days[0], split, items, false);
            List<EmptyTime> after = EmptyTime.within(split, last, items, true);
            if (pays(zero - days[0] - sum(before), last - zero - sum(after))) {
                List<EmptyTime> all = new ArrayList<>(before);
                all.addAll(after);
                return new TimePlan(days, slotBefore, slotAfter, true, zero, all);
            }
        }
        return new TimePlan(days, slotBefore, slotAfter, false, zero, EmptyTime.within(days[0], last, items, true));
    }

    private static double sum(List<EmptyTime> times) {
        return times.stream().mapToDouble(EmptyTime::days).sum();
    }

    /// The scale over a width that shows a part of the time only: one even stretch without slots.
    public TimeScale lay(double x0, double x1, DayWindow window) {
        return new TimeScale(List.of(new Stretch.Scaled(window.fromDay(), window.toDay(), x0, x1)), true);
    }

    /// The scale over a width, with slots of the same width.
    ///
    /// @param slotWidth points for each slot that is needed; less on a narrow sheet
    public TimeScale lay(double x0, double x1, double slotWidth) {
        return lay(x0, x1, new SlotWidths(slotWidth, slotWidth));
    }

    /// The scale over a width.
    ///
    /// @param wanted for the slots that are needed; less on a narrow sheet
    public TimeScale lay(double x0, double x1, SlotWidths wanted) {
        if (days.length == 0 || (slotBefore || slotAfter) && days[0] == 0 && days[days.length - 1] == 0) {
            return slotsOnly(x0, x1);
        }
        SlotWidths slots = wanted.within((x1 - x0) * MOST_FOR_SLOTS, slotBefore, slotAfter);
        double gap = Math.min(leftOut.isEmpty() ? BREAK_GAP : EMPTY_GAP, (x1 - x0) * MOST_FOR_A_BREAK);
        return twoScale ? broken(x0, x1, slots, gap) : even(x0, x1, slots, gap);
    }

    private TimeScale slotsOnly(double x0, double x1) {
        double middle = x0 + (x1 - x0) / 2;
        return new TimeScale(List.of(new Stretch.Slot(Side.BEFORE, x0, middle), new Stretch.Slot(Side.AFTER, middle, x1)));
    }

    private TimeScale even(double x0, double x1, SlotWidths slots, double gap) {
        double left = slotBefore ? x0 + slots.before() : x0;
        double right = slotAfter ? x1 - slots.after() : x1;
        double lacking = Math.max(0, SHORTEST - (days[days.length - 1] - days[0])) / 2;
        double from = days[0] - lacking;
        double to = days[days.length - 1] + lacking;
        double margin = Math.max((to - from) * MARGIN, 0.5);
        List<Stretch> all = new ArrayList<>();
        if (slotBefore) {
            all.add(new Stretch.Slot(Side.BEFORE, x0, left - gap));
        }
        fill(all, new Stretch.Scaled(from - margin, to + margin, left, right));
        if (slotAfter) {
            all.add(new Stretch.Slot(Side.AFTER, right + gap, x1));
        }
        return new TimeScale(all);
    }

    private TimeScale broken(double x0, double x1, SlotWidths slots, double gap) {
        double split = split();
        double right = slotAfter ? x1 - slots.after() : x1;
        double before = Arrays.stream(days).filter(day -> day < split).count();
        double share = Math.clamp(before / days.length, LEAST_SHARE, GREATEST_SHARE);
        // a slot belongs beside the axis' own day 0: at the break only where the break stands for that
        boolean outside = slotBefore && zero != 0;
        double left = outside ? x0 + slots.before() : x0;
        double between = slotBefore && !outside ? slots.before() + gap : gap;
        double room = right - left - between;
        double cut = left + room * share;
        double fine = cut + between;
        double fromDay = days[0] - (split - days[0]) * MARGIN;
        double toDay = days[days.length - 1] + (days[days.length - 1] - split) * MARGIN;
        List<Stretch> all = new ArrayList<>();
        if (outside) {
            all.add(new Stretch.Slot(Side.BEFORE, x0, left - gap));
        }
        boolean upToSplit = leftOut.stream().anyMatch(each -> each.toDay() == split);
        double coarseTo = leftOut.stream().filter(each -> each.toDay() == split).mapToDouble(EmptyTime::fromDay).findFirst().orElse(split);
        fill(all, new Stretch.Scaled(fromDay, coarseTo, left, cut));
        if (upToSplit) {
            // one break for both: for what is left out, and for the other scale beyond it
            all.add(new Stretch.LeftOut(coarseTo, split, cut, cut + gap));
        }
        if (slotBefore && !outside) {
            all.add(new Stretch.Slot(Side.BEFORE, cut + gap, fine - gap));
        }
        fill(all, new Stretch.Scaled(split, toDay, fine, right));
        if (slotAfter) {
            all.add(new Stretch.Slot(Side.AFTER, right + gap, x1));
        }
        return new TimeScale(all);
    }

    /// Divides a stretch evenly among its days, with a break in place of each time that is left out.
    private void fill(List<Stretch> all, Stretch.Scaled whole) {
        List<EmptyTime> inside = leftOut.stream().filter(each -> each.fromDay() > whole.fromDay() && each.toDay() < whole.toDay()).toList();
        double width = whole.x1() - whole.x0();
        double gap = Math.min(EMPTY_GAP, width * MOST_FOR_A_BREAK);
        double scale = (width - gap * inside.size()) / (whole.toDay() - whole.fromDay() - sum(inside));
        double day = whole.fromDay();
        double x = whole.x0();
        for (EmptyTime each : inside) {
            double end = x + (each.fromDay() - day) * scale;
            all.add(new Stretch.Scaled(day, each.fromDay(), x, end));
            all.add(new Stretch.LeftOut(each.fromDay(), each.toDay(), end, end + gap));
            day = each.toDay();
            x = end + gap;
        }
        all.add(new Stretch.Scaled(day, whole.toDay(), x, whole.x1()));
    }

    /// Where the scale changes: at day 0, or before the preparation for it when that stands apart from all earlier time.
    private double split() {
        double earliest = 0;
        double previous = days[0] - zero;
        for (double day : days) {
            double count = day - zero;
            if (count < -PREPARATION) {
                previous = count;
            } else if (count < 0) {
                earliest = Math.min(earliest, count);
            }
        }
        boolean apart = earliest < 0 && previous < earliest - YEAR;
        return zero + (apart ? Math.floor(earliest * 1.15) - 0.5 : -0.5);
    }
}
