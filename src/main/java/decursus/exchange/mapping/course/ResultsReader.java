package decursus.exchange.mapping.course;

import decursus.exchange.mapping.bound.RowTimes;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.ResultStatus;
import decursus.domain.result.ResultStatus.Settled;
import decursus.domain.time.TimePoint;
import decursus.exchange.Problem;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.bound.BoundTable;
import decursus.exchange.mapping.cells.FlagWords;
import decursus.exchange.mapping.cells.NumberStyle;
import decursus.exchange.mapping.lookup.AnalyteNames.Named;
import decursus.exchange.mapping.lookup.AnalyteNames.Told;
import decursus.exchange.mapping.profile.ColumnProfile;
import decursus.exchange.mapping.profile.ColumnRole;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads tables in which a row is one result.
final class ResultsReader {

    private final PatientDraft draft;
    private @Nullable BoundTable lastTable;
    private GridCell lastDate = GridCell.EMPTY;
    private TimePoint lastTime = new TimePoint.Unknown();

    ResultsReader(PatientDraft draft) {
        this.draft = draft;
    }

    void read(BoundTable table, GridRow row) {
        String status = table.text(row, ColumnRole.STATUS);
        if (FlagWords.cancelled(status)) {
            draft.leave("marked as cancelled or entered in error");
            return;
        }
        String value = value(table, row);
        if (value.isEmpty()) {
            draft.leave("no result is given");
            return;
        }
        TimePoint time;
        try {
            time = time(table, row);
        } catch (IllegalArgumentException e) {
            int at = table.place(table.has(ColumnRole.DATE) ? ColumnRole.DATE : ColumnRole.DAY);
            ResultDraft.refuse(draft, table, at, table.text(row, at), e);
            return;
        }
        int at = table.place(ColumnRole.VALUE);
        try {
            String unit = unit(table, row);
            new ResultDraft(at < 0 ? "" : table.header().get(at), ResultDraft.value(table.cell(row, ColumnRole.VALUE), value),
                    table.style(row, at), unit, time, attributes(table, row, status))
                    .addTo(draft, known -> named(table, new Told(table.text(row, ColumnRole.ANALYTE),
                            table.text(row, ColumnRole.OTHER_NAME), table.text(row, ColumnRole.CODE), known,
                            table.text(row, ColumnRole.SPECIMEN))));
        } catch (IllegalArgumentException e) {
            ResultDraft.refuse(draft, table, at, value, e);
        }
    }

    /// The analyte that a row names.
    ///
    /// @throws IllegalArgumentException naming the column that should name one
    Named named(BoundTable table, Told told) {
        if (!told.nameless()) {
            return draft.setting.analytes().find(told);
        }
        ColumnRole role = Stream.of(ColumnRole.ANALYTE, ColumnRole.OTHER_NAME, ColumnRole.CODE).filter(table::has).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no column of the mapping names the analyte: say in the mapping which one does"));
        String column = Problem.shown(table.header().get(table.place(role)));
        throw new IllegalArgumentException((column.isBlank() ? "the column of analytes" : "the column \"" + column + "\"")
                + " names no analyte: fill it in");
    }

    /// What was sampled together stands together, and bears the same time.
    private TimePoint time(BoundTable table, GridRow row) {
        GridCell date = table.cell(row, ColumnRole.DATE);
        if (date == GridCell.EMPTY || table.has(ColumnRole.TIME)) {
            return RowTimes.start(table, row);
        }
        if (!date.equals(lastDate) || !table.equals(lastTable)) {
            lastTime = RowTimes.start(table, row);
            lastDate = date;
            lastTable = table;
        }
        return lastTime;
    }

    /// The value with its comparator; "not done" where another column says so.
    private static String value(BoundTable table, GridRow row) {
        String value = table.text(row, ColumnRole.VALUE);
        String comparator = table.text(row, ColumnRole.COMPARATOR);
        if (value.isEmpty() && !table.text(row, ColumnRole.NOT_DONE).isEmpty() && !table.text(row, ColumnRole.NOT_DONE)
                .equalsIgnoreCase("n")) {
            String reason = table.text(row, ColumnRole.COMMENT);
            return reason.isEmpty() ? "not done" : "not done: " + reason;
        }
        return value.isEmpty() || comparator.isEmpty() || comparator.equals("=") || value.startsWith(comparator) ? value : comparator
                + value;
    }

    private static String unit(BoundTable table, GridRow row) {
        String unit = table.text(row, ColumnRole.UNIT);
        ColumnProfile column = table.column(Math.max(0, table.place(ColumnRole.VALUE)));
        String standing = column != null && column.role() == ColumnRole.VALUE && column.unit() != null ? column.unit() : table.profile()
                .unit();
        return !unit.isEmpty() ? unit : Objects.requireNonNullElse(standing, "");
    }

    private ResultDraft.Attributes attributes(BoundTable table, GridRow row, String status) {
        String lab = table.text(row, ColumnRole.LAB);
        String comment = table.text(row, ColumnRole.COMMENT);
        Settled settled = FlagWords.settled(status).orElse(Settled.NOT_STATED);
        return new ResultDraft.Attributes(range(table, row), ResultStatus.of(settled), lab.isEmpty() ? null : lab,
                comment.isEmpty() ? null : comment, table.text(row, ColumnRole.ROW_ID));
    }

    /// Limits that can not be read are told and kept as words.
    @Nullable ReferenceRange range(BoundTable table, GridRow row) {
        String low = table.text(row, ColumnRole.RANGE_LOW);
        String high = table.text(row, ColumnRole.RANGE_HIGH);
        String text = table.text(row, ColumnRole.RANGE_TEXT);
        if (low.isEmpty() && high.isEmpty() && text.isEmpty()) {
            return null;
        }
        try {
            NumberStyle style = table.style(row, table.has(ColumnRole.RANGE_HIGH) ? ColumnRole.RANGE_HIGH : ColumnRole.RANGE_LOW);
            return draft.setting.range(low, high, text, style, table.style(row, ColumnRole.RANGE_TEXT));
        } catch (IllegalArgumentException noLimits) {
            String words = !text.isEmpty() ? text : low.isEmpty() || high.isEmpty() ? low + high : low + "-" + high;
            draft.noteOnce("range", words, "the range \"" + Problem.shown(words) + "\" gives no limits in numbers and is kept as words");
            return new ReferenceRange(null, null, words);
        }
    }
}
