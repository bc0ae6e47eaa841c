package decursus.domain.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A point in time exactly as precise as its source gives it. Nothing is rounded, filled in or moved: a month stays
/// a month. [TimeAxis] maps a point to the days that it can mean.
public sealed interface TimePoint {

    /// The years that a calendar time may lie in; others are typing errors.
    int FIRST_YEAR = 1800;
    int LAST_YEAR = 2200;

    /// A time of the calendar.
    sealed interface Calendar extends TimePoint {

        /// True where the source says "about".
        boolean approximate();

        /// The first and the last local day that this can mean, ignoring [#approximate].
        LocalDate firstDay();

        /// See [#firstDay].
        LocalDate lastDay();
    }

    /// A calendar year.
    record InYear(Year year, boolean approximate) implements Calendar {
        public InYear {
            checkYear(year.getValue());
        }

        @Override
        public LocalDate firstDay() {
            return year.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return year.atDay(year.length());
        }
    }

    /// A calendar month.
    record InMonth(YearMonth month, boolean approximate) implements Calendar {
        public InMonth {
            checkYear(month.getYear());
        }

        @Override
        public LocalDate firstDay() {
            return month.atDay(1);
        }

        @Override
        public LocalDate lastDay() {
            return month.atEndOfMonth();
        }
    }

    /// A calendar day.
    record OnDate(LocalDate date, boolean approximate) implements Calendar {
        public OnDate {
            checkYear(date.getYear());
        }

        @Override
        public LocalDate firstDay() {
            return date;
        }

        @Override
        public LocalDate lastDay() {
            return date;
        }
    }

    /// A minute of a local clock.
    ///
    /// @param dateTime local date and time, whole minutes
    /// @param offset   the clock's offset from UTC where the source gives it; kept, never applied
    record AtMinute(LocalDateTime dateTime, @Nullable ZoneOffset offset, boolean approximate) implements Calendar {
        public AtMinute {
            checkYear(dateTime.getYear());
            if (!dateTime.truncatedTo(ChronoUnit.MINUTES).equals(dateTime)) {
                throw new IllegalArgumentException("time " + dateTime + " is finer than a minute");
            }
            if (offset != null && offset.getTotalSeconds() % 60 != 0) {
                throw new IllegalArgumentException("offset " + offset + " is finer than a minute");
            }
        }

        @Override
        public LocalDate firstDay() {
            return dateTime.toLocalDate();
        }

        @Override
        public LocalDate lastDay() {
            return dateTime.toLocalDate();
        }
    }

    /// A count of units from the course's day 0. Day 0 is the index day itself; there is no off-by-one.
    ///
    /// @param count negative before day 0; within ±200 years
    record Relative(int count, RelativeUnit unit, boolean approximate) implements TimePoint {
        private static final double MAX_DAYS = 200 * 365.25;

        public Relative {
            if (Math.abs(count * unit.days()) > MAX_DAYS) {
                throw new IllegalArgumentException("time " + unit.word() + " " + count + " lies more than 200 years from day 0");
            }
        }

        /// A day counted from day 0.
        public static Relative day(int count) {
            return new Relative(count, RelativeUnit.DAY, false);
        }
    }

    /// Some time before a point, the point itself excluded; how long before is not known.
    record Before(TimePoint limit) implements TimePoint {
        public Before {
            definite(limit);
        }
    }

    /// Some time after a point, the point itself excluded.
    record After(TimePoint limit) implements TimePoint {
        public After {
            definite(limit);
        }
    }

    /// Some time from `from` to `to`, both included.
    record Between(TimePoint from, TimePoint to) implements TimePoint {
        public Between {
            definite(from);
            definite(to);
            if ((from instanceof Calendar) != (to instanceof Calendar)) {
                throw new IllegalArgumentException("a time between a calendar time and a count from day 0 has no order");
            }
        }
    }

    /// The source gives no time.
    record Unknown() implements TimePoint {
    }

    private static void definite(TimePoint limit) {
        if (!(limit instanceof Calendar) && !(limit instanceof Relative)) {
            throw new IllegalArgumentException("the limit of a bounded time is a calendar time or a count from day 0");
        }
    }

    private static void checkYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("year " + year + " lies outside of " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }
}
