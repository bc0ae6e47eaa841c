package decursus.exchange.fhir.value;

import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.Problem;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.Unreadable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Times as FHIR writes them, at their own precision; seconds are passed over, offsets kept.
public final class Times {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final int MINUTE = 16;
    private static final TimeAxis ANY = TimeAxis.dated(LocalDate.of(2000, 1, 1));

    private Times() {
    }

    /// A date, dateTime or instant; null where the field is missing.
    ///
    /// @throws Unreadable when it is none
    public static @Nullable TimePoint point(Tree tree, String field) {
        String text = tree.code(field);
        if (text == null) {
            return null;
        }
        try {
            return read(text);
        } catch (DateTimeException | NumberFormatException e) {
            throw new Unreadable(tree.path(field), text, "the time \"" + Problem.shown(text) + "\" in \"" + field
                    + "\" is no day of the calendar or hour of the day: correct it in the system that wrote the file");
        } catch (IllegalArgumentException e) {
            throw new Unreadable(tree.path(field), text, "the time \"" + Problem.shown(text) + "\" in \"" + field
                    + "\" can not be taken in: " + e.getMessage());
        }
    }

    private static TimePoint read(String text) {
        int length = text.length();
        int year = digits(text, 0, YEAR);
        if (length == YEAR) {
            return new TimePoint.InYear(Year.of(year), false);
        }
        dash(text, YEAR, '-');
        int month = digits(text, YEAR + 1, MONTH);
        if (length == MONTH) {
            return new TimePoint.InMonth(YearMonth.of(year, month), false);
        }
        dash(text, MONTH, '-');
        LocalDate date = LocalDate.of(year, month, digits(text, MONTH + 1, DAY));
        if (length == DAY) {
            return new TimePoint.OnDate(date, false);
        }
        dash(text, DAY, 'T');
        int hour = digits(text, DAY + 1, DAY + 3);
        dash(text, DAY + 3, ':');
        LocalDateTime at = date.atTime(hour, digits(text, DAY + 4, MINUTE));
        return new TimePoint.AtMinute(at, offset(text, seconds(text)), false);
    }

    /// Passes over seconds and what is finer; gives where the offset begins.
    private static int seconds(String text) {
        int at = MINUTE;
        if (at < text.length() && text.charAt(at) == ':') {
            if (digits(text, at + 1, at + 3) > 60) {
                throw new DateTimeException("seconds");
            }
            at += 3;
            if (at < text.length() && text.charAt(at) == '.') {
                int first = ++at;
                while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                    at++;
                }
                if (at == first) {
                    throw new DateTimeException("fraction");
                }
            }
        }
        return at;
    }

    private static @Nullable ZoneOffset offset(String text, int at) {
        if (at == text.length()) {
            return null;
        }
        if (text.charAt(at) == 'Z' && at + 1 == text.length()) {
            return ZoneOffset.UTC;
        }
        if (text.length() != at + 6 || text.charAt(at) != '+' && text.charAt(at) != '-') {
            throw new DateTimeException("offset");
        }
        dash(text, at + 3, ':');
        int sign = text.charAt(at) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * digits(text, at + 1, at + 3), sign * digits(text, at + 4, at + 6));
    }

    private static int digits(String text, int from, int to) {
        if (text.length() < to) {
            throw new DateTimeException("too short");
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("no digit");
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    private static void dash(String text, int at, char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) {
            throw new DateTimeException("no " + wanted);
        }
    }

    /// When a value of a Period was taken: at some time of it.
    public static @Nullable TimePoint within(@Nullable Tree period) {
        if (period == null) {
            return null;
        }
        TimePoint start = point(period, "start");
        TimePoint end = point(period, "end");
        if (start == null || end == null) {
            return start == null ? end : start;
        }
        ordered(period, start, end);
        return start.equals(end) ? start : new TimePoint.Between(start, end);
    }

    /// When a value of a Timing was taken: at its moments.
    public static @Nullable TimePoint moments(@Nullable Tree timing) {
        if (timing == null) {
            return null;
        }
        List<String> events = timing.texts("event");
        if (events.isEmpty()) {
            Tree repeat = timing.tree("repeat");
            return repeat == null ? null : within(repeat.tree("boundsPeriod"));
        }
        try {
            TimePoint first = read(events.getFirst().strip());
            TimePoint last = read(events.getLast().strip());
            return first.equals(last) || ANY.span(last).precedes(ANY.span(first)) ? first : new TimePoint.Between(first, last);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Unreadable(timing.path("event"), events.getFirst(), "the time \"" + Problem.shown(events.getFirst())
                    + "\" in \"event\" can not be read: correct it in the system that wrote the file");
        }
    }

    /// A Period as it stands; an end before its start is no period.
    ///
    /// @param open what a missing end means
    public static Period period(Tree period, Period.End open) {
        TimePoint start = point(period, "start");
        TimePoint end = point(period, "end");
        if (start != null && end != null) {
            ordered(period, start, end);
        }
        return new Period(start == null ? new Period.Start.Unknown() : new Period.Start.At(start),
                end == null ? open : new Period.End.At(end));
    }

    /// Refuses an end that lies before its start.
    public static void ordered(Tree tree, TimePoint start, TimePoint end) {
        if (precedes(end, start)) {
            throw new Unreadable(tree.path("end"), TimeNotation.write(end), "the end " + TimeNotation.write(end) + " lies before the start "
                    + TimeNotation.write(start) + ": correct one of them");
        }
    }

    /// The days that a calendar time can mean, counted from one day for all.
    public static DaySpan span(TimePoint point) {
        return ANY.span(point);
    }

    /// True when every moment of a calendar time lies before every moment of another.
    public static boolean precedes(TimePoint one, TimePoint other) {
        return ANY.span(one).precedes(ANY.span(other));
    }

    /// The middle of what a time can mean, in days of one calendar; negative infinity where nothing is known.
    public static double day(@Nullable TimePoint point) {
        return point == null || point instanceof TimePoint.Unknown || !ANY.span(point).bounded() ? Double.NEGATIVE_INFINITY
                : ANY.span(point).middle();
    }
}
