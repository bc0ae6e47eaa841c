package decursus.exchange.mapping.bound;

import decursus.domain.time.Period;
import decursus.domain.time.Period.End;
import decursus.domain.time.Period.Start;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.cells.FlagWords;
import decursus.exchange.mapping.cells.TimeCell;
import decursus.exchange.mapping.profile.ColumnRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The start and the end of a row. An end that no cell gives is never invented.
///
/// @param period in order
/// @param doubt  what a person should look at; null for nothing
public record PeriodCells(Period period, @Nullable String doubt) {

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    /// @param dated end that is not told means the day of the start: a table without any column for ends
    /// @throws IllegalArgumentException with the end of a sentence, also for an end before its start
    public static PeriodCells of(BoundTable table, GridRow row, boolean dated) {
        TimePoint from = RowTimes.start(table, row);
        Start start = from instanceof TimePoint.Unknown ? new Start.Unknown() : new Start.At(from);
        if (dated) {
            return new PeriodCells(Period.at(from), null);
        }
        String flag = table.text(row, ColumnRole.ONGOING);
        boolean open = FlagWords.openEnd(table.text(row, ColumnRole.END_DATE));
        TimePoint to = open ? new TimePoint.Unknown() : RowTimes.end(table, row);
        boolean ongoing = open || FlagWords.yes(flag) || FlagWords.openEnd(flag);
        TimePoint asOf = asOf(table, row);
        if (!(to instanceof TimePoint.Unknown)) {
            Period period = inOrder(new Period(start, new End.At(to)));
            return new PeriodCells(period, ongoing
                    ? "the row says \"ongoing\" and gives an end: the end is kept, correct one of them" : null);
        }
        if (ongoing) {
            Period period = new Period(start, new End.OngoingAsOf(asOf));
            boolean late = asOf == null || order(period) == null;
            return late ? new PeriodCells(period, null) : new PeriodCells(new Period(start, new End.OngoingAsOf(null)),
                    "the row was written before the start that it gives: correct one of the dates");
        }
        return new PeriodCells(new Period(start, FlagWords.stopped(flag) ? new End.StoppedTimeUnknown() : new End.NotStated()), null);
    }

    private static @Nullable TimePoint asOf(BoundTable table, GridRow row) {
        GridCell cell = table.cell(row, ColumnRole.AS_OF);
        if (cell instanceof GridCell.Empty) {
            return null;
        }
        try {
            return TimeCell.read(cell, table.order(ColumnRole.AS_OF), "");
        } catch (IllegalArgumentException noTime) {
            return null;
        }
    }

    private static Period inOrder(Period period) {
        String problem = order(period);
        if (problem != null) {
            throw new IllegalArgumentException(problem + ": correct one of them");
        }
        return period;
    }

    private static @Nullable String order(Period period) {
        try {
            return period.orderProblem(axis(period));
        } catch (IllegalArgumentException mixed) {
            return "start and end do not count time in the same way";
        }
    }

    private static TimeAxis axis(Period period) {
        return period.start() instanceof Start.At(TimePoint.Relative counted) && counted != null ? TimeAxis.relative()
                : TimeAxis.dated(ANY_DAY);
    }
}
