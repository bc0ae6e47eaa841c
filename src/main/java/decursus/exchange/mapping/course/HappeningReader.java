package decursus.exchange.mapping.course;

import decursus.exchange.mapping.bound.PeriodCells;
import decursus.domain.Provenance;
import decursus.domain.Provenance.Basis;
import decursus.domain.course.Event;
import decursus.domain.time.Period;
import decursus.domain.time.TimeNotation;
import decursus.domain.time.TimeAxis;
import decursus.domain.time.TimePoint;
import decursus.domain.treatment.AdverseEvent;
import decursus.domain.treatment.Grade;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.bound.BoundTable;
import decursus.exchange.mapping.cells.FlagWords;
import decursus.exchange.mapping.cells.TimeCell;
import decursus.exchange.mapping.profile.ColumnRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads tables of events and of adverse events.
final class HappeningReader {

    private static final Set<String> RELATED = Set.of("possible", "probable", "definite", "related", "certain", "y", "yes", "ja", "möglich",
            "wahrscheinlich", "sicher", "possibly related", "probably related", "definitely related");
    private static final Map<String, Event.Kind> KINDS = Map.ofEntries(Map.entry("diagnos", Event.Kind.DIAGNOSIS), Map.entry("flare",
            Event.Kind.FLARE),
            Map.entry("schub", Event.Kind.FLARE), Map.entry("remission", Event.Kind.REMISSION), Map.entry("imaging", Event.Kind.IMAGING),
            Map.entry("bildgebung", Event.Kind.IMAGING), Map.entry("mrt", Event.Kind.IMAGING), Map.entry("mri", Event.Kind.IMAGING),
            Map.entry("ct", Event.Kind.IMAGING), Map.entry("hrct", Event.Kind.IMAGING), Map.entry("biops", Event.Kind.BIOPSY),
            Map.entry("procedure", Event.Kind.PROCEDURE), Map.entry("prozedur", Event.Kind.PROCEDURE), Map.entry("operation",
                    Event.Kind.PROCEDURE),
            Map.entry("hospital", Event.Kind.HOSPITAL_STAY), Map.entry("stationär", Event.Kind.HOSPITAL_STAY),
            Map.entry("krankenhaus", Event.Kind.HOSPITAL_STAY), Map.entry("aufenthalt", Event.Kind.HOSPITAL_STAY),
            Map.entry("infe", Event.Kind.INFECTION), Map.entry("pregnan", Event.Kind.PREGNANCY), Map.entry("schwanger",
                    Event.Kind.PREGNANCY),
            Map.entry("finding", Event.Kind.CLINICAL_FINDING), Map.entry("befund", Event.Kind.CLINICAL_FINDING));

    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private final PatientDraft draft;

    HappeningReader(PatientDraft draft) {
        this.draft = draft;
    }

    void event(BoundTable table, GridRow row) {
        String sort = table.text(row, ColumnRole.EVENT_KIND);
        String title = table.text(row, ColumnRole.TITLE).isEmpty() ? sort : table.text(row, ColumnRole.TITLE);
        PeriodCells cells = title.isEmpty() ? null : period(table, row);
        if (cells == null) {
            return;
        }
        String id = draft.id(base(table, row, "evt:", title, cells.period()));
        String grade = Stream.of(ColumnRole.GRADE, ColumnRole.SEVERITY).map(role -> table.text(row, role)).filter(text -> !text.isEmpty())
                .findFirst().orElse(null);
        draft.events.add(new Event(id, kind(sort.isEmpty() ? title : sort), title, cells.period(), blank(table.text(row,
                ColumnRole.FINDING)), grade,
                new Provenance(table.source(row), Basis.REPORTED, blank(table.text(row, ColumnRole.COMMENT)))));
        draft.make(id);
        doubt(id, cells);
    }

    void adverse(BoundTable table, GridRow row) {
        String name = Stream.of(ColumnRole.TITLE, ColumnRole.OTHER_NAME).map(role -> table.text(row, role)).filter(text -> !text.isEmpty())
                .findFirst().orElse("");
        PeriodCells cells = name.isEmpty() ? null : period(table, row);
        if (cells == null) {
            return;
        }
        Grade grade;
        try {
            grade = grade(table, row);
        } catch (IllegalArgumentException e) {
            draft.refuse(PersonReader.name(table, ColumnRole.GRADE), table.text(row, ColumnRole.GRADE), PersonReader.message(e)
                    + ": correct it");
            return;
        }
        String relation = table.text(row, ColumnRole.RELATION);
        String id = draft.id(base(table, row, "ae:", name, cells.period()));
        draft.harms.add(new HarmDraft(new AdverseEvent(id, name, grade, cells.period(), List.of(), List.of(),
                blank(table.text(row, ColumnRole.OUTCOME)), new Provenance(table.source(row), Basis.REPORTED, note(table, row, relation))),
                RELATED.contains(relation.toLowerCase(Locale.ROOT))));
        draft.make(id);
        doubt(id, cells);
    }

    private @Nullable PeriodCells period(BoundTable table, GridRow row) {
        try {
            boolean point = !table.has(ColumnRole.END_DATE) && !table.has(ColumnRole.END_DAY) && !table.has(ColumnRole.ONGOING);
            PeriodCells cells = PeriodCells.of(table, row, point);
            return unresolved(table, row) && cells.period().end() instanceof Period.End.NotStated && !point
                    ? new PeriodCells(new Period(cells.period().start(), new Period.End.OngoingAsOf(asOf(table, row, cells.period()))),
                            cells.doubt()) : cells;
        } catch (IllegalArgumentException e) {
            ColumnRole role = table.text(row, ColumnRole.END_DATE).isEmpty() ? ColumnRole.DATE : ColumnRole.END_DATE;
            draft.refuse(PersonReader.name(table, role), table.text(row, role), PersonReader.message(e));
            return null;
        }
    }

    /// An adverse event whose outcome says that it has not ended was going on when the row was written.
    private static boolean unresolved(BoundTable table, GridRow row) {
        String outcome = table.text(row, ColumnRole.OUTCOME).toLowerCase(Locale.ROOT);
        return outcome.startsWith("not recovered") || outcome.startsWith("not resolved") || outcome.startsWith("nicht")
                || FlagWords.openEnd(outcome);
    }

    private static @Nullable TimePoint asOf(BoundTable table, GridRow row, Period period) {
        GridCell cell = table.cell(row, ColumnRole.AS_OF);
        if (cell instanceof GridCell.Empty) {
            return null;
        }
        TimePoint asOf = TimeCell.read(cell, table.order(ColumnRole.AS_OF), "");
        boolean dated = asOf instanceof TimePoint.Calendar && period.start() instanceof Period.Start.At(TimePoint.Calendar begun)
                && begun != null;
        return dated && new Period(period.start(), new Period.End.OngoingAsOf(asOf))
                .orderProblem(TimeAxis.dated(ANY_DAY)) == null ? asOf : null;
    }

    private void doubt(String id, PeriodCells cells) {
        if (cells.doubt() != null) {
            draft.doubt(id, "end", "", cells.doubt());
        }
    }

    private static @Nullable Grade grade(BoundTable table, GridRow row) {
        String number = table.text(row, ColumnRole.GRADE);
        String words = table.text(row, ColumnRole.SEVERITY);
        if (!number.isEmpty()) {
            String digits = number.replaceAll("(?i)^(?:grade|grad|ctcae|g)\\s*", "");
            return new Grade(null, digits.matches("\\d") ? Integer.valueOf(digits) : null, number);
        }
        return words.isEmpty() ? null : new Grade(null, null, words);
    }

    private static @Nullable String note(BoundTable table, GridRow row, String relation) {
        String note = Stream.of(relation.isEmpty() ? "" : "relation: " + relation,
                FlagWords.yes(table.text(row, ColumnRole.SERIOUS)) ? "serious" : "", table.text(row, ColumnRole.COMMENT))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        return blank(note);
    }

    private static String base(BoundTable table, GridRow row, String prefix, String title, Period period) {
        String own = table.text(row, ColumnRole.ROW_ID);
        String when = period.start() instanceof Period.Start.At(TimePoint time) ? TimeNotation.write(time) : "unknown";
        return own.isEmpty() ? prefix + title + "@" + when : prefix + "#" + own;
    }

    private static Event.Kind kind(String sort) {
        String lower = sort.toLowerCase(Locale.ROOT);
        return KINDS.entrySet().stream().filter(each -> each.getKey().length() < 4 ? lower.matches(".*\\b" + each.getKey() + "\\b.*")
                : lower.contains(each.getKey())).map(Map.Entry::getValue).min(Enum::compareTo).orElse(Event.Kind.NOTE);
    }

    private static @Nullable String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
