package decursus.exchange.mapping.bound;

import decursus.domain.time.TimePoint;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.cells.TimeCell;
import decursus.exchange.mapping.profile.ColumnProfile;
import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.DateOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The columns of a table whose columns are times, as a header row names them: times, and between them starts of treatments.
///
/// @param times  in the file's order
/// @param starts in the file's order
public record TimeColumns(List<At> times, List<Start> starts) {

    private static final Pattern START = Pattern.compile("\\(?\\s*(?:start|beginn)(?:\\s+(?:of|von|mit))?\\s+(.{2,60}?)\\s*\\)?",
            Pattern.CASE_INSENSITIVE);

    /// @param column from 0
    public record At(int column, TimePoint time) {
    }

    /// @param time between the times beside the column; null where it stands beside none
    public record Start(int column, String agent, @Nullable String key, @Nullable TimePoint time) {
    }

    public TimeColumns {
        times = List.copyOf(times);
        starts = List.copyOf(starts);
    }

    /// The agent of a header such as "Start tocilizumab"; null for any other header.
    public static @Nullable String startOf(String header) {
        Matcher start = START.matcher(header.strip());
        return start.matches() ? start.group(1) : null;
    }

    /// Reads a header row.
    ///
    /// @param table whose profile may name some of the columns
    /// @param first whether it is the header that the profile speaks of, and not one of a further block below
    /// @throws IllegalArgumentException for a column that the profile calls a time and that is none
    public static TimeColumns of(GridRow header, BoundTable table, boolean first) {
        DateOrder order = table.order();
        List<At> times = new ArrayList<>();
        List<Start> open = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String text = header.cell(i).text().strip();
            ColumnProfile column = first ? table.column(i) : null;
            ColumnRole role = column == null ? null : column.role();
            if (role == ColumnRole.TIME_COLUMN || role == null && isTime(header.cell(i))) {
                times.add(new At(i, TimeCell.read(header.cell(i), order, "")));
            } else if ((role == ColumnRole.START_COLUMN || role == null) && startOf(text) != null) {
                open.add(new Start(i, String.valueOf(startOf(text)), column == null ? null : column.key(), null));
            }
        }
        return new TimeColumns(times, open.stream().map(start -> placed(start, times)).toList());
    }

    /// Whether a row names times again: every cell but the first is a time, a start or empty, and two or more are times.
    public static boolean isHeader(GridRow row) {
        int found = 0;
        for (int i = 1; i < row.cells().size(); i++) {
            String text = row.cell(i).text().strip();
            if (text.isEmpty() || startOf(text) != null) {
                continue;
            }
            if (!isTime(row.cell(i))) {
                return false;
            }
            found++;
        }
        return found >= 2;
    }

    private static boolean isTime(GridCell cell) {
        return cell instanceof GridCell.Moment moment ? moment.dated() : TimeCell.isTime(cell.text());
    }

    private static Start placed(Start start, List<At> times) {
        TimePoint before = null;
        TimePoint after = null;
        for (At at : times) {
            if (at.column < start.column) {
                before = at.time;
            } else if (after == null) {
                after = at.time;
            }
        }
        TimePoint time = before == null ? after == null ? null : new TimePoint.Before(after)
                : after == null ? new TimePoint.After(before) : new TimePoint.Between(before, after);
        return new Start(start.column, start.agent, start.key, time);
    }
}
