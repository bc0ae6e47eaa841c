package decursus.exchange.mapping.cells;

import decursus.domain.time.RelativeUnit;
import decursus.domain.time.TimePoint;
import decursus.exchange.Problem;
import decursus.exchange.grid.GridCell;
import decursus.exchange.mapping.profile.DateOrder;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times as tables write them, each at its own precision: `2013-12-26T14:45`, `2003-07`, `2003`, `01.02.2012`,
/// `03/04/2021 8:15`, `February 2012`, `Feb 2012`, `12. März 2012`, `2012-02`, `02/2012`, `day -13`, `Monat 3`.
public final class TimeCell {

    private static final String CLOCK = "(?:[T ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2})" + CLOCK + ")?)?");
    private static final Pattern COMPACT = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])\\s?(\\d{1,2})\\2\\s?(\\d{4})" + CLOCK);
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}\\b.*");
    private static final Pattern NAMED = Pattern.compile("(?:(\\d{1,2})[.\\- ]{0,2})?(\\p{L}{3,9})\\.?[,\\- ]{0,2}(\\d{4})" + CLOCK);
    private static final Pattern NAMED_US = Pattern.compile("(\\p{L}{3,9})\\.? (\\d{1,2}), ?(\\d{4})");
    private static final Pattern COUNTED = Pattern.compile("(\\p{L}{3,6})\\s*([+\\-−]?\\d{1,5})");
    private static final Map<String, RelativeUnit> UNITS = Map.ofEntries(Map.entry("day", RelativeUnit.DAY), Map.entry("tag",
            RelativeUnit.DAY),
            Map.entry("days", RelativeUnit.DAY), Map.entry("week", RelativeUnit.WEEK), Map.entry("woche", RelativeUnit.WEEK),
            Map.entry("weeks", RelativeUnit.WEEK), Map.entry("month", RelativeUnit.MONTH), Map.entry("monat", RelativeUnit.MONTH),
            Map.entry("months", RelativeUnit.MONTH), Map.entry("year", RelativeUnit.YEAR), Map.entry("jahr", RelativeUnit.YEAR),
            Map.entry("years", RelativeUnit.YEAR));

    private TimeCell() {
    }

    /// The time of a cell.
    ///
    /// @param order how dates without a leading year are written; null where that is not known
    /// @param clock the time of day of a second cell; empty where there is none
    /// @throws IllegalArgumentException with the end of a sentence that says what is wrong and what to do
    public static TimePoint read(GridCell cell, @Nullable DateOrder order, String clock) {
        TimePoint point = switch (cell) {
            case GridCell.Moment moment -> moment(moment);
            case GridCell.Number number -> year(number);
            case GridCell.Text text -> read(text.text(), order);
            case GridCell.Fault fault -> throw new IllegalArgumentException("the spreadsheet could not work out " + shown(fault.text())
                    + ": correct the cell");
            case GridCell.Empty empty -> throw new IllegalArgumentException("no time is given: fill it in");
        };
        return clock.isEmpty() ? point : at(point, clock);
    }

    /// The time of a text.
    ///
    /// @throws IllegalArgumentException as [#read(GridCell, DateOrder, String)]
    public static TimePoint read(String written, @Nullable DateOrder order) {
        String text = written.strip();
        if (text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && digits(text, 0, 4) && digits(text, 5, 7)
                && digits(text, 8, 10)) {
            return day(text);
        }
        if (text.length() == 16 && isoMinute(text)) {
            return minute(text);
        }
        boolean about = text.startsWith("~") || text.toLowerCase(Locale.ROOT).startsWith("ca. ");
        String body = about ? text.substring(text.startsWith("~") ? 1 : 3).strip() : text;
        try {
            return point(body, order, about).orElseThrow(() -> new IllegalArgumentException(SHORT_YEAR.matcher(body).matches()
                    ? "the year of " + shown(text) + " has two digits and may mean two centuries: write all four"
                    : shown(text) + " can not be read as a time: write it as 2012-02-29, 2012-02, 2012 or 29.02.2012"));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(shown(text) + " is no day of the calendar: correct it", e);
        }
    }

    private static TimePoint day(String text) {
        try {
            return new TimePoint.OnDate(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)), false);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(shown(text) + " is no day of the calendar: correct it", e);
        }
    }

    /// Whether a text has the form `2013-12-26 14:45`, with a blank or a T.
    private static boolean isoMinute(String text) {
        return text.charAt(4) == '-' && text.charAt(7) == '-' && (text.charAt(10) == ' ' || text.charAt(10) == 'T')
                && text.charAt(13) == ':' && digits(text, 0, 4) && digits(text, 5, 7) && digits(text, 8, 10) && digits(text, 11, 13)
                && digits(text, 14, 16);
    }

    private static TimePoint minute(String text) {
        try {
            return new TimePoint.AtMinute(LocalDateTime.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10),
                    number(text, 11, 13), number(text, 14, 16)), null, false);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(shown(text) + " is no day of the calendar: correct it", e);
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// Whether a text is a time in one of the forms that [#read] knows, and not a bare number.
    public static boolean isTime(String text) {
        if (text.strip().matches("\\d{1,8}")) {
            return false;
        }
        try {
            read(text, DateOrder.DAY_FIRST);
            return true;
        } catch (IllegalArgumentException noDayFirst) {
            return isMonthFirst(text);
        }
    }

    private static boolean isMonthFirst(String text) {
        try {
            read(text, DateOrder.MONTH_FIRST);
            return true;
        } catch (IllegalArgumentException noTime) {
            return false;
        }
    }

    private static Optional<TimePoint> point(String text, @Nullable DateOrder order, boolean about) {
        Matcher first = YEAR_FIRST.matcher(text);
        if (first.matches()) {
            return Optional.of(yearFirst(first, about));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return Optional.of(new TimePoint.OnDate(date(compact.group(1), compact.group(2), compact.group(3)), about));
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            boolean dayFirst = last.group(2).equals(".") || dayFirst(order, text, number(last.group(1)), number(last.group(3)));
            LocalDate date = date(last.group(4), last.group(dayFirst ? 3 : 1), last.group(dayFirst ? 1 : 3));
            return Optional.of(clocked(date, last, 5, about));
        }
        Matcher month = MONTH_YEAR.matcher(text);
        if (month.matches()) {
            return Optional.of(new TimePoint.InMonth(YearMonth.of(number(month.group(2)), number(month.group(1))), about));
        }
        return named(text, about);
    }

    private static Optional<TimePoint> named(String text, boolean about) {
        Matcher named = NAMED.matcher(text);
        if (named.matches() && MonthWords.number(named.group(2)) > 0) {
            int month = MonthWords.number(named.group(2));
            int year = number(named.group(3));
            return Optional.of(named.group(1) == null && named.group(4) == null ? new TimePoint.InMonth(YearMonth.of(year, month), about)
                    : clocked(LocalDate.of(year, month, number(named.group(1) == null ? "0" : named.group(1))), named, 4, about));
        }
        Matcher american = NAMED_US.matcher(text);
        if (american.matches() && MonthWords.number(american.group(1)) > 0) {
            return Optional.of(new TimePoint.OnDate(LocalDate.of(number(american.group(3)), MonthWords.number(american.group(1)),
                    number(american.group(2))), about));
        }
        Matcher counted = COUNTED.matcher(text);
        RelativeUnit unit = counted.matches() ? UNITS.get(counted.group(1).toLowerCase(Locale.ROOT)) : null;
        return unit == null ? Optional.empty()
                : Optional.of(new TimePoint.Relative(Integer.parseInt(counted.group(2).replace('−', '-')), unit, about));
    }

    private static TimePoint yearFirst(Matcher found, boolean about) {
        if (found.group(2) == null) {
            return new TimePoint.InYear(Year.of(number(found.group(1))), about);
        }
        if (found.group(3) == null) {
            return new TimePoint.InMonth(YearMonth.of(number(found.group(1)), number(found.group(2))), about);
        }
        return clocked(date(found.group(1), found.group(2), found.group(3)), found, 4, about);
    }

    /// Midnight to the second is what a program writes that knows no time of day.
    private static TimePoint clocked(LocalDate date, Matcher found, int group, boolean about) {
        String hour = found.group(group);
        if (hour == null || (found.group(group + 2) != null && number(hour) == 0 && number(found.group(group + 1)) == 0
                && number(found.group(group + 2)) == 0)) {
            return new TimePoint.OnDate(date, about);
        }
        String zone = found.group(group + 3);
        return new TimePoint.AtMinute(date.atTime(number(hour), number(found.group(group + 1))), zone == null ? null
                : ZoneOffset.of(zone), about);
    }

    private static boolean dayFirst(@Nullable DateOrder order, String text, int first, int second) {
        if (order == null && first <= 12 && second <= 12 && first != second) {
            throw new IllegalArgumentException(shown(text) + " may mean two days: say whether the day or the month stands first");
        }
        return order == null ? first > 12 || first == second : order == DateOrder.DAY_FIRST;
    }

    private static TimePoint at(TimePoint point, String clock) {
        Matcher time = Pattern.compile("(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?(?: ?Uhr)?").matcher(clock.strip());
        if (!time.matches()) {
            throw new IllegalArgumentException("the time of day " + shown(clock) + " can not be read: write it as 14:45");
        }
        try {
            return point instanceof TimePoint.OnDate date ? new TimePoint.AtMinute(
                    date.date().atTime(LocalTime.of(number(time.group(1)), number(time.group(2)))), null, date.approximate()) : point;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the time of day " + shown(clock) + " is none: write it as 14:45", e);
        }
    }

    private static TimePoint moment(GridCell.Moment moment) {
        if (!moment.dated()) {
            throw new IllegalArgumentException("a time of day stands where a date belongs: " + shown(moment.text()));
        }
        LocalDateTime value = moment.value().truncatedTo(ChronoUnit.MINUTES);
        return moment.timed() ? new TimePoint.AtMinute(value, null, false) : new TimePoint.OnDate(value.toLocalDate(), false);
    }

    private static TimePoint year(GridCell.Number number) {
        BigDecimal value = number.value().stripTrailingZeros();
        if (value.scale() > 0 || value.compareTo(BigDecimal.valueOf(1800)) < 0 || value.compareTo(BigDecimal.valueOf(2200)) > 0) {
            throw new IllegalArgumentException("the number " + shown(number.text())
                    + " is no date: format the column as dates in the spreadsheet");
        }
        return new TimePoint.InYear(Year.of(value.intValueExact()), false);
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(number(year), number(month), number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String shown(String text) {
        return "\"" + Problem.shown(text) + "\"";
    }
}
