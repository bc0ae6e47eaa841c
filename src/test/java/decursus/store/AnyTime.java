package decursus.store;

import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import java.util.Random;

/// Times of any kind that fit one course.
final class AnyTime {

    private static final String[] CALENDAR = {"2012", "~2013", "2012-02", "~2012-02", "2012-02-29", "~2013-05-01", "2012-02-29T00:00",
        "2012-02-29T14:45+01:00", "~1969-12-31T23:59Z"};
    private static final String[] COUNTED = {"day -13", "day 0", "~week 8", "month 3", "year -6", "~year 1"};

    final boolean calendar;
    private final Random random;

    AnyTime(Random random) {
        this.random = random;
        this.calendar = random.nextBoolean();
    }

    /// A certain day.
    TimePoint day() {
        return TimeNotation.read(calendar ? "2014-01-%02d".formatted(1 + random.nextInt(28)) : "day 0");
    }

    /// A time that is open to no side. A dated course also counts from its day 0.
    TimePoint definite() {
        String[] written = calendar && random.nextInt(4) > 0 ? CALENDAR : COUNTED;
        return TimeNotation.read(written[random.nextInt(written.length)]);
    }

    /// Any time.
    TimePoint point() {
        return switch (random.nextInt(8)) {
            case 0 -> new TimePoint.Unknown();
            case 1 -> new TimePoint.Before(definite());
            case 2 -> new TimePoint.After(definite());
            case 3 -> TimeNotation.read(calendar ? "between 2012-02 and 2013" : "between day -3 and week 9");
            default -> definite();
        };
    }

    /// Any period that does not end before it starts.
    Period period() {
        Period.Start start = switch (random.nextInt(3)) {
            case 0 -> new Period.Start.Unknown();
            case 1 -> new Period.Start.RunningBefore(definite());
            default -> new Period.Start.At(TimeNotation.read(calendar ? "1950" : "year -9"));
        };
        return new Period(start, switch (random.nextInt(5)) {
            case 0 -> new Period.End.NotStated();
            case 1 -> new Period.End.StoppedTimeUnknown();
            case 2 -> new Period.End.OngoingAsOf(null);
            case 3 -> new Period.End.OngoingAsOf(definite());
            default -> new Period.End.At(definite());
        });
    }
}
