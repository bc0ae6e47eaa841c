package decursus.timeline.time;

import decursus.domain.time.RelativeUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The marks along a time axis, at steps that people count in.
public final class TimeTicks {

    /// A mark with its label.
    public record Tick(double day, String label) {
    }

    /// The marks of one stretch.
    ///
    /// @param unit what the labels count; null on a calendar axis
    public record Row(List<Tick> ticks, @Nullable RelativeUnit unit) {
        public Row {
            ticks = List.copyOf(ticks);
        }
    }

    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50};
    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12};
    private static final int[] DAY_STEPS = {1, 2, 5, 7, 10, 14, 20, 30, 60, 90, 120};
    private static final double YEARS_FROM_DAYS = 3 * 365.25;
    private static final double MONTHS_FROM_DAYS = 430;
    private static final char MINUS = '−';

    private TimeTicks() {
    }

    /// Marks counted from day 0.
    ///
    /// @param gap least distance of two marks in points
    public static Row relative(TimeScale.Stretch.Scaled stretch, double gap) {
        double days = stretch.toDay() - stretch.fromDay();
        RelativeUnit unit = days > YEARS_FROM_DAYS ? RelativeUnit.YEAR : days > MONTHS_FROM_DAYS ? RelativeUnit.MONTH : RelativeUnit.DAY;
        int[] steps = switch (unit) {
            case YEAR -> YEAR_STEPS;
            case MONTH -> MONTH_STEPS;
            case WEEK, DAY -> DAY_STEPS;
        };
        int step = steps[steps.length - 1];
        for (int i = steps.length - 1; i >= 0; i--) {
            if (steps[i] * unit.days() * stretch.pointsPerDay() >= gap) {
                step = steps[i];
            }
        }
        List<Tick> ticks = new ArrayList<>();
        long first = (long) Math.ceil(stretch.fromDay() / unit.days() / step);
        long last = (long) Math.floor(stretch.toDay() / unit.days() / step);
        for (long n = first; n <= last; n++) {
            long count = n * step;
            ticks.add(new Tick(count * unit.days(), count < 0 ? MINUS + Long.toString(-count) : Long.toString(count)));
        }
        return new Row(ticks, unit);
    }

    /// Marks at the starts of years, or of months where a year is wide.
    ///
    /// @param origin the date of day 0 of the scale
    public static Row calendar(TimeScale.Stretch.Scaled stretch, LocalDate origin, double gap) {
        int months = 12 * YEAR_STEPS[YEAR_STEPS.length - 1];
        for (int years = YEAR_STEPS.length - 1; years >= 0; years--) {
            months = fits(12 * YEAR_STEPS[years], stretch, gap) ? 12 * YEAR_STEPS[years] : months;
        }
        for (int each : new int[] {6, 3, 1}) {
            months = fits(each, stretch, gap * 1.7) ? each : months;
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDate first = origin.plusDays((long) Math.floor(stretch.fromDay()));
        LocalDate at = months >= 12
                ? LocalDate.of(Math.floorDiv(first.getYear(), months / 12) * (months / 12), 1, 1)
                : LocalDate.of(first.getYear(), 1, 1);
        for (; ; at = at.plusMonths(months)) {
            double day = (double) at.toEpochDay() - origin.toEpochDay() - 0.5;
            if (day > stretch.toDay()) {
                return new Row(ticks, null);
            }
            if (day >= stretch.fromDay()) {
                ticks.add(new Tick(day, months >= 12 ? Integer.toString(at.getYear()) : YearMonth.from(at).toString()));
            }
        }
    }

    private static boolean fits(int months, TimeScale.Stretch.Scaled stretch, double gap) {
        return months * RelativeUnit.MONTH.days() * stretch.pointsPerDay() >= gap;
    }
}
