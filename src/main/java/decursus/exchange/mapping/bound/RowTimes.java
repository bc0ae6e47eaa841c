package decursus.exchange.mapping.bound;

import decursus.domain.time.RelativeUnit;
import decursus.domain.time.TimePoint;
import decursus.exchange.Problem;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.cells.NumberCell;
import decursus.exchange.mapping.cells.TimeCell;
import decursus.exchange.mapping.profile.ColumnProfile;
import decursus.exchange.mapping.profile.ColumnRole;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/// When a row is about.
public final class RowTimes {

    private static final BigDecimal MOST = BigDecimal.valueOf(100_000);

    private RowTimes() {
    }

    /// The time of a row, or its start; unknown where it gives none.
    ///
    /// @throws IllegalArgumentException with the end of a sentence
    public static TimePoint start(BoundTable table, GridRow row) {
        return point(table, row, ColumnRole.DATE, ColumnRole.DAY, table.text(row, ColumnRole.TIME));
    }

    /// The end of a row; unknown where it gives none.
    ///
    /// @throws IllegalArgumentException with the end of a sentence
    public static TimePoint end(BoundTable table, GridRow row) {
        return point(table, row, ColumnRole.END_DATE, ColumnRole.END_DAY, "");
    }

    private static TimePoint point(BoundTable table, GridRow row, ColumnRole date, ColumnRole day, String clock) {
        GridCell cell = table.cell(row, date);
        if (!(cell instanceof GridCell.Empty)) {
            return TimeCell.read(cell, table.order(date), clock.startsWith("T") ? clock.substring(1) : clock);
        }
        String count = table.text(row, day);
        return count.isEmpty() ? new TimePoint.Unknown() : counted(count, table, row, table.place(day));
    }

    /// A count from day 0. `study-day` is the count of clinical studies, which know no day 0: day 1 is the index day.
    private static TimePoint counted(String text, BoundTable table, GridRow row, int at) {
        ColumnProfile column = table.column(at);
        String unit = column == null || column.unit() == null ? "day" : column.unit();
        String plain = NumberCell.plain(text.replace('−', '-'), table.style(row, at));
        if (plain == null) {
            return TimeCell.read(text, null);
        }
        BigDecimal count = new BigDecimal(plain);
        if (count.abs().compareTo(MOST) > 0) {
            throw new IllegalArgumentException("the " + unit + " \"" + Problem.shown(text)
                    + "\" lies more than 200 years from day 0: correct it");
        }
        if (unit.equals("study-day")) {
            int day = count.intValueExact();
            return TimePoint.Relative.day(day > 0 ? day - 1 : day);
        }
        RelativeUnit counted = RelativeUnit.valueOf(unit.toUpperCase(Locale.ROOT));
        if (count.stripTrailingZeros().scale() <= 0) {
            return new TimePoint.Relative(count.intValueExact(), counted, false);
        }
        return new TimePoint.Relative(count.multiply(BigDecimal.valueOf(counted.days())).setScale(0, RoundingMode.HALF_EVEN)
                .intValueExact(),
                RelativeUnit.DAY, true);
    }
}
