package decursus.timeline.time;

import decursus.domain.time.RelativeUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
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

    private static final int[] YEAR_STEPS = {1, 2, 5, 10, 20, 50, 100};
    private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12};
    private static final int[] DAY_STEPS = {1, 2, 5, 7, 10, 14, 20, 30, 60, 90, 120, 180, 360};
    /// Months between dated marks that are labelled with the month.
    private static final int[] DATED_MONTH_STEPS = {1, 3, 6};
    private static final double MONTH_LABEL = 1.7;
    private static final double DATE_LABEL = 2.4;
    private static final int MONTHS_A_YEAR = 12;
    /// Halves, fifths, tenths and less of a unit.
    private static final int[] PARTS = {2, 5, 10, 20, 50};
    /// Months and years differ in length: so much less than the gap is still no crowd.
    private static final double LEAP = 0.9;
    private static final double YEARS_FROM_DAYS = 3 * 365.25;
    private static final double MONTHS_FROM_DAYS = 430;
    private static final char MINUS = '−';

    private TimeTicks() {
    }

    /// Marks counted from a day 0 anywhere on the axis, in the same unit and steps on all stretches of one scale.
    ///
    /// @param stretches at one scale, in their order; at least one
    /// @param zero      day 0 of the figure, on the axis of the stretches
    /// @param unit      what to count
    /// @param gap       least distance of two marks in points
    /// @param words     writes a part of a unit, where a short stretch holds no whole one
    public static Row relative(List<TimeScale.Stretch.Scaled> stretches, double zero, RelativeUnit unit, double gap,
            DoubleFunction<String> words) {
        List<Tick> ticks = new ArrayList<>();
        for (TimeScale.Stretch.Scaled each : stretches) {
            TimeScale.Stretch.Scaled counted = new TimeScale.Stretch.Scaled(each.fromDay() - zero, each.toDay() - zero, each.x0(),
                    each.x1());
            Row row = relative(counted, unit, gap);
            List<Tick> some = row.ticks().isEmpty() ? parts(counted, unit, words) : row.ticks();
            some.forEach(tick -> ticks.add(new Tick(tick.day() + zero, tick.label())));
        }
        return new Row(ticks, unit);
    }

    /// Marks counted from day 0 of the axis.
    ///
    /// @param gap least distance of two marks in points
    public static Row relative(TimeScale.Stretch.Scaled stretch, double gap) {
        return relative(stretch, unit(stretch.toDay() - stretch.fromDay()), gap);
    }

    /// What people count so many days in.
    public static RelativeUnit unit(double days) {
        return days > YEARS_FROM_DAYS ? RelativeUnit.YEAR : days > MONTHS_FROM_DAYS ? RelativeUnit.MONTH : RelativeUnit.DAY;
    }

    private static Row relative(TimeScale.Stretch.Scaled stretch, RelativeUnit unit, double gap) {
        int[] steps = switch (unit) {
            case YEAR -> YEAR_STEPS;
            case MONTH -> MONTH_STEPS;
            case WEEK, DAY -> DAY_STEPS;
        };
        Row fitting = counted(stretch, unit, steps[steps.length - 1]);
        for (int step : steps) {
            if (step * unit.days() * stretch.pointsPerDay() >= gap) {
                fitting = counted(stretch, unit, step);
                break;
            }
        }
        for (int i = steps.length - 1; i >= 0 && fitting.ticks().isEmpty(); i--) {
            fitting = counted(stretch, unit, steps[i]);
        }
        return apart(fitting, stretch, gap);
    }

    /// One mark on a stretch between two whole units, at the roundest part of one.
    private static List<Tick> parts(TimeScale.Stretch.Scaled stretch, RelativeUnit unit, DoubleFunction<String> words) {
        for (int parts : PARTS) {
            double first = Math.ceil(stretch.fromDay() / unit.days() * parts) / parts;
            if (first * unit.days() <= stretch.toDay()) {
                return List.of(new Tick(first * unit.days(), words.apply(first)));
            }
        }
        return List.of();
    }

    private static Row counted(TimeScale.Stretch.Scaled stretch, RelativeUnit unit, int step) {
        List<Tick> ticks = new ArrayList<>();
        long first = (long) Math.ceil(stretch.fromDay() / unit.days() / step);
        long last = (long) Math.floor(stretch.toDay() / unit.days() / step);
        for (long n = first; n <= last; n++) {
            long count = n * step;
            ticks.add(new Tick(count * unit.days(), count < 0 ? MINUS + Long.toString(-count) : Long.toString(count)));
        }
        return new Row(ticks, unit);
    }

    /// On a stretch that is too narrow for any step only the first mark stays.
    private static Row apart(Row row, TimeScale.Stretch.Scaled stretch, double gap) {
        boolean crowded = row.ticks().size() > 1
                && (row.ticks().get(1).day() - row.ticks().getFirst().day()) * stretch.pointsPerDay() < gap;
        return crowded ? new Row(row.ticks().subList(0, 1), row.unit()) : row;
    }

    /// Marks on stretches of one scale, each by itself.
    ///
    /// @param stretches in their order
    /// @param origin    the date of day 0 of the scale
    public static Row calendar(List<TimeScale.Stretch.Scaled> stretches, LocalDate origin, double gap) {
        return new Row(stretches.stream().flatMap(each -> calendar(each, origin, gap).ticks().stream()).toList(), null);
    }

    /// Marks at the starts of years, of months where a year is wide, or of days where a month is.
    ///
    /// @param origin the date of day 0 of the scale
    public static Row calendar(TimeScale.Stretch.Scaled stretch, LocalDate origin, double gap) {
        for (int months : DATED_MONTH_STEPS) {
            if (fits(months, stretch, gap * MONTH_LABEL)) {
                Row row = dated(stretch, origin, months);
                return row.ticks().size() > 1 ? row : byDays(stretch, origin, gap * DATE_LABEL);
            }
        }
        int years = YEAR_STEPS[YEAR_STEPS.length - 1];
        for (int i = YEAR_STEPS.length - 1; i >= 0; i--) {
            years = fits(MONTHS_A_YEAR * YEAR_STEPS[i], stretch, gap) ? YEAR_STEPS[i] : years;
        }
        Row row = dated(stretch, origin, MONTHS_A_YEAR * years);
        for (int i = YEAR_STEPS.length - 1; i >= 0 && row.ticks().isEmpty(); i--) {
            row = dated(stretch, origin, MONTHS_A_YEAR * YEAR_STEPS[i]);
        }
        return row.ticks().isEmpty() ? byDays(stretch, origin, gap * DATE_LABEL) : apart(row, stretch, gap * LEAP);
    }

    private static Row dated(TimeScale.Stretch.Scaled stretch, LocalDate origin, int months) {
        int years = Math.max(1, months / MONTHS_A_YEAR);
        List<Tick> ticks = new ArrayList<>();
        LocalDate at = LocalDate.of(Math.floorDiv(day(stretch.fromDay(), origin).getYear(), years) * years, 1, 1);
        for (double day = start(at, origin); day <= stretch.toDay(); at = at.plusMonths(months), day = start(at, origin)) {
            if (day >= stretch.fromDay()) {
                ticks.add(new Tick(day, months >= MONTHS_A_YEAR ? Integer.toString(at.getYear()) : YearMonth.from(at).toString()));
            }
        }
        return new Row(ticks, null);
    }

    private static Row byDays(TimeScale.Stretch.Scaled stretch, LocalDate origin, double gap) {
        int step = DAY_STEPS[DAY_STEPS.length - 1];
        for (int i = DAY_STEPS.length - 1; i >= 0; i--) {
            step = DAY_STEPS[i] * stretch.pointsPerDay() >= gap ? DAY_STEPS[i] : step;
        }
        List<Tick> ticks = new ArrayList<>();
        LocalDate at = day(stretch.fromDay(), origin).plusDays(1);
        for (double day = start(at, origin); day <= stretch.toDay(); at = at.plusDays(step), day = start(at, origin)) {
            ticks.add(new Tick(day, at.toString()));
        }
        return apart(new Row(ticks, null), stretch, gap);
    }

    /// The date that holds a moment of the scale; a date begins half a day before its middle.
    private static LocalDate day(double moment, LocalDate origin) {
        return origin.plusDays((long) Math.floor(moment + 0.5));
    }

    private static double start(LocalDate date, LocalDate origin) {
        return (double) date.toEpochDay() - origin.toEpochDay() - 0.5;
    }

    private static boolean fits(int months, TimeScale.Stretch.Scaled stretch, double gap) {
        return months * RelativeUnit.MONTH.days() * stretch.pointsPerDay() >= gap;
    }
}
