package decursus.jobs.drawing;

import decursus.domain.time.DaySpan;
import decursus.domain.time.Period;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimePoint;
import decursus.exchange.table.Cell;
import decursus.timeline.time.Zero;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Times as four cells: start and end in words as precise as they were reported, and the earliest and the latest day that
/// they can mean, counted as the figure counts. What is open stays empty.
record DataTime(TimeAxis axis, Zero zero) {

    /// A single time.
    List<Cell> point(TimePoint time) {
        DaySpan span = axis.span(time);
        Cell words = Cell.of(TimeNotation.write(time));
        return List.of(words, words, day(span.earliest()), day(span.latest()));
    }

    /// A stretch of time.
    List<Cell> period(Period period) {
        String start = switch (period.start()) {
            case Period.Start.At at -> TimeNotation.write(at.time());
            case Period.Start.RunningBefore before -> "running before " + TimeNotation.write(before.limit());
            case Period.Start.Unknown _ -> "unknown";
        };
        double earliest = period.start() instanceof Period.Start.At at ? axis.span(at.time()).earliest() : Double.NEGATIVE_INFINITY;
        String end = switch (period.end()) {
            case Period.End.At at -> TimeNotation.write(at.time());
            case Period.End.OngoingAsOf(TimePoint asOf) -> asOf == null ? "ongoing" : "ongoing as of " + TimeNotation.write(asOf);
            case Period.End.StoppedTimeUnknown _ -> "stopped, time unknown";
            case Period.End.NotStated _ -> "not stated";
        };
        double latest = period.end() instanceof Period.End.At at ? axis.span(at.time()).latest() : Double.POSITIVE_INFINITY;
        return List.of(Cell.of(start), Cell.of(end), day(earliest), day(latest));
    }

    /// Days to a hundredth, which is a quarter of an hour; nothing where there is no day 0 to count from.
    private Cell day(double day) {
        return zero.known() && Double.isFinite(day)
                ? new Cell.Number(plain(BigDecimal.valueOf(zero.count(day)).setScale(2, RoundingMode.HALF_UP))) : new Cell.Empty();
    }

    private static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
