package decursus.domain.time;

import decursus.domain.Checks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The one written form of a time point, in case files and in the store:
/// `2012`, `2012-02`, `2012-02-29`, `2012-02-29T14:45`, `2012-02-29T14:45+01:00`, `day -13`, `week 8`, `month 3`,
/// `year -6`, each with an optional leading `~` for "about"; `before day 0`, `after 2013-05`,
/// `between 2012-02 and 2013-05`, `unknown`. Reading what was written gives an equal point.
public final class TimeNotation {

    private static final Pattern RELATIVE = Pattern.compile("(day|week|month|year) ([+-]?\\d{1,6})", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile("between (.+) and (.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern YEAR_MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, RelativeUnit> UNITS =
            Stream.of(RelativeUnit.values()).collect(Collectors.toMap(RelativeUnit::word, Function.identity()));
    private static final DateTimeFormatter DATE = strict("uuuu-MM-dd");
    private static final DateTimeFormatter MONTH = strict("uuuu-MM");
    private static final DateTimeFormatter MINUTE = new DateTimeFormatterBuilder()
            .append(DATE).appendLiteral('T').appendValue(ChronoField.HOUR_OF_DAY, 2).appendLiteral(':')
            .appendValue(ChronoField.MINUTE_OF_HOUR, 2).toFormatter(Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern CLOCK = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2})(Z|[+-]\\d{2}:\\d{2})?");

    private TimeNotation() {
    }

    /// Reads a point.
    ///
    /// @throws IllegalArgumentException with one sentence that names the text and the forms that are read
    public static TimePoint read(String text) {
        String trimmed = text.strip();
        String lower = trimmed.toLowerCase(Locale.ROOT);
        if (lower.equals("unknown")) {
            return new TimePoint.Unknown();
        }
        if (lower.startsWith("before ")) {
            return new TimePoint.Before(definite(trimmed.substring(7), text));
        }
        if (lower.startsWith("after ")) {
            return new TimePoint.After(definite(trimmed.substring(6), text));
        }
        Matcher between = BETWEEN.matcher(trimmed);
        if (between.matches()) {
            return new TimePoint.Between(definite(between.group(1), text), definite(between.group(2), text));
        }
        return definite(trimmed, text);
    }

    /// Writes a point so that [#read] gives an equal one.
    public static String write(TimePoint point) {
        return switch (point) {
            case TimePoint.InYear year -> about(year.approximate()) + String.format(Locale.ROOT, "%04d", year.year().getValue());
            case TimePoint.InMonth month -> about(month.approximate()) + month.month();
            case TimePoint.OnDate date -> about(date.approximate()) + date.date();
            case TimePoint.AtMinute minute -> about(minute.approximate()) + minute.dateTime()
                    + (minute.offset() == null ? "" : minute.offset().getId());
            case TimePoint.Relative relative -> about(relative.approximate()) + relative.unit().word() + " " + relative.count();
            case TimePoint.Before before -> "before " + write(before.limit());
            case TimePoint.After after -> "after " + write(after.limit());
            case TimePoint.Between between -> "between " + write(between.from()) + " and " + write(between.to());
            case TimePoint.Unknown unknown -> "unknown";
        };
    }

    private static String about(boolean approximate) {
        return approximate ? "~" : "";
    }

    private static TimePoint definite(String part, String whole) {
        String body = part.strip();
        boolean approximate = body.startsWith("~");
        if (approximate) {
            body = body.substring(1).strip();
        }
        Matcher relative = RELATIVE.matcher(body);
        try {
            if (relative.matches()) {
                RelativeUnit unit = UNITS.get(relative.group(1).toLowerCase(Locale.ROOT));
                if (unit != null) {
                    return new TimePoint.Relative(Integer.parseInt(relative.group(2)), unit, approximate);
                }
            }
            return calendar(body, approximate, whole);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("the time " + Checks.shown(whole) + " is no day of the calendar", e);
        }
    }

    private static TimePoint calendar(String body, boolean approximate, String whole) {
        if (YEAR.matcher(body).matches()) {
            return new TimePoint.InYear(Year.of(Integer.parseInt(body)), approximate);
        }
        if (YEAR_MONTH.matcher(body).matches()) {
            return new TimePoint.InMonth(YearMonth.parse(body, MONTH), approximate);
        }
        if (YEAR_MONTH_DAY.matcher(body).matches()) {
            return new TimePoint.OnDate(LocalDate.parse(body, DATE), approximate);
        }
        Matcher clock = CLOCK.matcher(body);
        if (clock.matches()) {
            ZoneOffset offset = clock.group(2) == null ? null : ZoneOffset.of(clock.group(2));
            return new TimePoint.AtMinute(LocalDateTime.parse(clock.group(1), MINUTE), offset, approximate);
        }
        throw new IllegalArgumentException("the time " + Checks.shown(whole) + " can not be read: write it as 2012-02-29, 2012-02, 2012, "
                + "day -13, month 3, with ~ for about, or before …, after …, between … and …, unknown");
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
