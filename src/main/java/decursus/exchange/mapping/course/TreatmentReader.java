package decursus.exchange.mapping.course;

import decursus.exchange.mapping.bound.PeriodCells;
import decursus.catalog.TreatmentEntry;
import decursus.catalog.TreatmentEntry.Pattern;
import decursus.domain.treatment.Dose;
import decursus.domain.treatment.Outcome.EndReason;
import decursus.domain.treatment.Schedule;
import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.bound.BoundTable;
import decursus.exchange.mapping.cells.DoseCell;
import decursus.exchange.mapping.cells.FlagWords;
import decursus.exchange.mapping.profile.ColumnRole;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads tables in which a row is an order or a giving.
final class TreatmentReader {

    private static final Map<String, EndReason> REASONS = Map.ofEntries(
            Map.entry("intoleran", EndReason.INTOLERANCE), Map.entry("unverträglich", EndReason.INTOLERANCE),
            Map.entry("nebenwirkung", EndReason.INTOLERANCE), Map.entry("side effect", EndReason.INTOLERANCE),
            Map.entry("adverse", EndReason.INTOLERANCE), Map.entry("toxic", EndReason.INTOLERANCE),
            Map.entry("loss of response", EndReason.LOSS_OF_RESPONSE), Map.entry("wirkverlust", EndReason.LOSS_OF_RESPONSE),
            Map.entry("primary failure", EndReason.PRIMARY_FAILURE), Map.entry("kein ansprechen", EndReason.PRIMARY_FAILURE),
            Map.entry("primäres versagen", EndReason.PRIMARY_FAILURE), Map.entry("remission", EndReason.REMISSION),
            Map.entry("completed", EndReason.COMPLETED), Map.entry("abgeschlossen", EndReason.COMPLETED),
            Map.entry("pregnan", EndReason.PREGNANCY), Map.entry("schwanger", EndReason.PREGNANCY),
            Map.entry("adherence", EndReason.NON_ADHERENCE), Map.entry("kinderwunsch", EndReason.PREGNANCY));

    private final PatientDraft draft;

    TreatmentReader(PatientDraft draft) {
        this.draft = draft;
    }

    void read(BoundTable table, GridRow row) {
        String name = Stream.of(ColumnRole.AGENT, ColumnRole.OTHER_NAME, ColumnRole.CODE).map(role -> table.text(row, role))
                .filter(text -> !text.isEmpty()).findFirst().orElse("");
        if (name.isEmpty()) {
            draft.leave("no treatment is named");
            return;
        }
        if (FlagWords.cancelled(table.text(row, ColumnRole.STATUS))) {
            draft.leave("marked as cancelled or entered in error");
            return;
        }
        Optional<TreatmentEntry> entry = draft.setting.agents().entry(name, table.text(row, ColumnRole.OTHER_NAME),
                table.text(row, ColumnRole.CODE));
        Order.What what = what(table, row, name, entry);
        boolean noEnds = !table.has(ColumnRole.END_DATE) && !table.has(ColumnRole.END_DAY) && !table.has(ColumnRole.ONGOING);
        boolean giving = noEnds && (what.schedule() instanceof Schedule.Once || entry.map(each -> pulses(each.pattern())).orElse(false));
        PeriodCells cells;
        try {
            cells = PeriodCells.of(table, row, giving);
        } catch (IllegalArgumentException e) {
            ColumnRole role = table.has(ColumnRole.END_DATE) && !table.text(row, ColumnRole.END_DATE).isEmpty() ? ColumnRole.END_DATE
                    : ColumnRole.DATE;
            draft.refuse(PersonReader.name(table, role), table.text(row, role), PersonReader.message(e));
            return;
        }
        String reason = table.text(row, ColumnRole.END_REASON);
        draft.orders.add(new Order(what, cells.period(), giving, reason(reason), note(table, row, reason), 1, cells.doubt(),
                draft.origin()));
        draft.used();
    }

    private Order.What what(BoundTable table, GridRow row, String name, Optional<TreatmentEntry> entry) {
        String amount = table.text(row, ColumnRole.DOSE);
        String unit = table.text(row, ColumnRole.DOSE_UNIT);
        String often = table.text(row, ColumnRole.FREQUENCY);
        String route = table.text(row, ColumnRole.ROUTE);
        Dose dose = null;
        try {
            dose = amount.isEmpty() ? null : DoseCell.read(amount, unit, table.style(row, ColumnRole.DOSE)).orElse(null);
        } catch (IllegalArgumentException kept) {
            draft.noteOnce(PersonReader.name(table, ColumnRole.DOSE), amount, PersonReader.message(kept) + "; the dose is kept as words");
        }
        String verbatim = dose != null || amount.isEmpty() ? null : (amount + " " + unit).strip();
        return new Order.What(draft.setting.agents().concept(entry, name), draft.setting.agents().role(entry, table.profile().role()), dose,
                often.isEmpty() ? null : DoseCell.schedule(often), route.isEmpty() ? null : route, verbatim);
    }

    private static boolean pulses(Pattern pattern) {
        return switch (pattern) {
            case PULSE, POINT, CYCLES -> true;
            case INTERVAL, INTERVAL_DOSE -> false;
        };
    }

    private static EndReason reason(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return text.isEmpty() ? EndReason.NOT_STATED : REASONS.entrySet().stream().filter(each -> lower.contains(each.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse(EndReason.OTHER);
    }

    private static @Nullable String note(BoundTable table, GridRow row, String reason) {
        String indication = table.text(row, ColumnRole.INDICATION);
        String note = Stream.of(reason.isEmpty() ? "" : "end: " + reason, indication.isEmpty() ? "" : "for: " + indication,
                table.text(row, ColumnRole.COMMENT)).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        return note.isEmpty() ? null : note;
    }
}
