package decursus.testing;

import decursus.domain.time.Period;
import decursus.domain.time.Period.End;
import decursus.domain.time.Period.Start;
import decursus.domain.time.RelativeUnit;
import decursus.domain.time.TimePoint;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes times and periods of every kind for a course of one sort.
public final class TimeGenerator {

    private static final int REACH = 3_000;
    private static final List<ZoneOffset> OFFSETS = List.of(ZoneOffset.UTC, ZoneOffset.of("+01:00"), ZoneOffset.of("-03:30"));

    private final Dice dice;
    private final @Nullable LocalDate dayZero;

    /// @param dayZero calendar date of day 0; null for a course that is only counted
    public TimeGenerator(Dice dice, @Nullable LocalDate dayZero) {
        this.dice = dice;
        this.dayZero = dayZero;
    }

    /// A time of any kind.
    public TimePoint time() {
        return time(day());
    }

    /// A period of any kind whose end does not lie before its start.
    public Period period() {
        int first = day();
        int last = dice.from(first, REACH);
        return switch (dice.from(0, 5)) {
            case 0 -> Period.undated();
            case 1 -> Period.at(time());
            default -> new Period(start(first), end(last));
        };
    }

    private int day() {
        return dice.once(5) ? 0 : dice.from(-REACH, REACH);
    }

    private Start start(int day) {
        return switch (dice.from(0, 4)) {
            case 0 -> new Start.Unknown();
            case 1 -> new Start.RunningBefore(covering(day));
            case 2 -> new Start.At(new TimePoint.Before(covering(day)));
            default -> new Start.At(covering(day));
        };
    }

    private End end(int day) {
        return switch (dice.from(0, 6)) {
            case 0 -> new End.NotStated();
            case 1 -> new End.StoppedTimeUnknown();
            case 2 -> new End.OngoingAsOf(null);
            case 3 -> new End.OngoingAsOf(covering(day));
            case 4 -> new End.At(new TimePoint.After(covering(day)));
            default -> new End.At(covering(day));
        };
    }

    private TimePoint time(int day) {
        return switch (dice.from(0, 9)) {
            case 0 -> new TimePoint.Unknown();
            case 1 -> new TimePoint.Before(covering(day));
            case 2 -> new TimePoint.After(covering(day));
            case 3 -> between(day, dice.from(day, REACH));
            default -> covering(day);
        };
    }

    private TimePoint between(int first, int last) {
        return dayZero != null && dice.once(2)
                ? new TimePoint.Between(calendar(dayZero.plusDays(first)), calendar(dayZero.plusDays(last)))
                : new TimePoint.Between(relative(first), relative(last));
    }

    /// A time of any precision that holds a day.
    private TimePoint covering(int day) {
        return dayZero != null && !dice.once(4) ? calendar(dayZero.plusDays(day)) : relative(day);
    }

    private TimePoint relative(int day) {
        RelativeUnit unit = dice.of(RelativeUnit.class);
        return new TimePoint.Relative((int) Math.round(day / unit.days()), unit, dice.once(4));
    }

    private TimePoint calendar(LocalDate date) {
        boolean about = dice.once(4);
        return switch (dice.from(0, 4)) {
            case 0 -> new TimePoint.InYear(Year.from(date), about);
            case 1 -> new TimePoint.InMonth(YearMonth.from(date), about);
            case 2 -> new TimePoint.OnDate(date, about);
            case 3 -> new TimePoint.OnDate(date, false);
            default -> minute(date, about);
        };
    }

    /// The first and the last minute of a day belong to its neighbours' order, so noon is taken.
    private TimePoint minute(LocalDate date, boolean about) {
        LocalDateTime noon = date.atTime(12, 0);
        return new TimePoint.AtMinute(noon, dice.maybe(() -> dice.of(OFFSETS)), about);
    }
}
