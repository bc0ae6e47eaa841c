package decursus.exchange.mapping.course;

import decursus.exchange.mapping.bound.RowTimes;
import decursus.exchange.mapping.lookup.AnalyteNames;
import decursus.catalog.TreatmentEntry;
import decursus.domain.Concept;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.Period;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.Outcome.EndReason;
import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.bound.BoundTable;
import decursus.exchange.mapping.bound.HeaderName;
import decursus.exchange.mapping.bound.TimeColumns;
import decursus.exchange.mapping.lookup.AnalyteNames.Named;
import decursus.exchange.mapping.lookup.AnalyteNames.Told;
import decursus.exchange.mapping.profile.ColumnProfile;
import decursus.exchange.mapping.profile.ColumnRole;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads tables whose columns are analytes or times.
final class WideReader {

    private final PatientDraft draft;
    private final ResultsReader limits;
    private final Set<TimeColumns> begun = new HashSet<>();

    WideReader(PatientDraft draft) {
        this.draft = draft;
        this.limits = new ResultsReader(draft);
    }

    /// A row is one time, a column one analyte.
    void byAnalyte(BoundTable table, GridRow row) {
        TimePoint time;
        try {
            time = RowTimes.start(table, row);
        } catch (IllegalArgumentException e) {
            int at = table.place(table.has(ColumnRole.DATE) ? ColumnRole.DATE : ColumnRole.DAY);
            ResultDraft.refuse(draft, table, at, table.text(row, at), e);
            return;
        }
        for (int at : table.all(ColumnRole.ANALYTE_COLUMN)) {
            String text = table.text(row, at);
            ColumnProfile column = table.column(at);
            if (text.isEmpty() || column == null) {
                continue;
            }
            HeaderName header = HeaderName.of(column.header());
            String unit = firstOf(column.unit(), header.unit(), table.profile().unit());
            add(table, row, new Cell(at, text, unit, time, null), known -> named(column.key(), header.name(), known));
        }
    }

    /// A row is one analyte, a column one time.
    void byTime(BoundTable table, GridRow row, TimeColumns times) {
        if (begun.add(times)) {
            starts(table, times);
        }
        String name = table.text(row, ColumnRole.ANALYTE);
        HeaderName header = HeaderName.of(name);
        String unit = firstOf(blank(table.text(row, ColumnRole.UNIT)), header.unit(), table.profile().unit());
        ReferenceRange range = limits.range(table, row);
        for (TimeColumns.At column : times.times()) {
            String text = table.text(row, column.column());
            if (!text.isEmpty()) {
                add(table, row, new Cell(column.column(), text, unit, column.time(), range), known -> limits.named(table,
                        new Told(header.name(), table.text(row, ColumnRole.OTHER_NAME), table.text(row, ColumnRole.CODE), known, "")));
            }
        }
    }

    /// @param at    place of the column
    /// @param range limits that the row gives for all of its values; null for none
    private record Cell(int at, String text, String unit, TimePoint time, @Nullable ReferenceRange range) {
    }

    private void add(BoundTable table, GridRow row, Cell cell, ResultDraft.AnalyteSource source) {
        try {
            new ResultDraft(cell.at < table.header().size() ? table.header().get(cell.at) : "", ResultDraft.value(row.cell(cell.at),
                    cell.text),
                    table.style(row, cell.at), cell.unit, cell.time,
                    new ResultDraft.Attributes(cell.range, ResultStatus.NOT_STATED, null, null, "")).addTo(draft, source);
        } catch (IllegalArgumentException e) {
            draft.refuseValue(ResultDraft.field(table, cell.at), cell.text, String.valueOf(e.getMessage()));
        }
    }

    private Named named(@Nullable String key, String name, String unit) {
        AnalyteNames names = draft.setting.analytes();
        return key == null ? names.find(new Told(name, "", "", unit, "")) : names.ofKey(key, name);
    }

    /// A treatment whose start stands between two times began somewhere between them.
    private void starts(BoundTable table, TimeColumns times) {
        for (TimeColumns.Start start : times.starts()) {
            Optional<TreatmentEntry> entry = draft.setting.agents().entry(start.agent(), "", Objects.requireNonNullElse(start.key(), ""));
            Concept agent = draft.setting.agents().concept(entry, entry.map(each -> each.names().label()).orElse(start.agent()));
            Period period = new Period(start.time() == null ? new Period.Start.Unknown() : new Period.Start.At(start.time()),
                    new Period.End.NotStated());
            draft.orders.add(new Order(new Order.What(agent, draft.setting.agents().role(entry, table.profile().role()), null, null, null,
                    null),
                    period, false, EndReason.NOT_STATED, "Start between two columns of the table; end not stated.", 0, null,
                            draft.origin()));
            if (draft.index == null) {
                draft.index = agent.identity();
            }
        }
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String firstOf(@Nullable String... units) {
        for (String unit : units) {
            if (unit != null) {
                return unit;
            }
        }
        return "";
    }
}
