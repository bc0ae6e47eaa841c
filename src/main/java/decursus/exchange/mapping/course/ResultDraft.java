package decursus.exchange.mapping.course;

import decursus.domain.Provenance;
import decursus.domain.Provenance.Basis;
import decursus.domain.result.Observation;
import decursus.domain.result.Reading;
import decursus.domain.result.ReferenceRange;
import decursus.domain.result.Result;
import decursus.domain.result.ResultStatus;
import decursus.domain.time.TimePoint;
import decursus.exchange.Problem;
import decursus.exchange.grid.GridCell;
import decursus.exchange.mapping.bound.BoundTable;
import decursus.exchange.mapping.cells.ResultCell;
import decursus.exchange.mapping.cells.NumberStyle;
import decursus.exchange.mapping.lookup.AnalyteNames.Named;
import decursus.exchange.mapping.course.PatientDraft.Origin;
import org.jspecify.annotations.Nullable;

/// One result before it is part of a course.
///
/// @param field      header of the column that holds the value
/// @param text       the value as it stands in the cell, comparator before it
/// @param style      how its column writes numbers
/// @param unit       unit that the table gives; empty where it gives none
/// @param time       when
/// @param attributes what else comes with it
record ResultDraft(String field, String text, NumberStyle style, String unit, TimePoint time, Attributes attributes) {

    /// @param rowId the row's own number; empty where it has none
    record Attributes(@Nullable ReferenceRange range, ResultStatus status, @Nullable String lab, @Nullable String note, String rowId) {
    }

    /// The value of a cell as text.
    ///
    /// @throws IllegalArgumentException with the end of a sentence for a cell in which a spreadsheet has spoilt the value
    static String value(GridCell cell, String text) {
        return switch (cell) {
            case GridCell.Moment moment -> throw new IllegalArgumentException("a spreadsheet has turned the value into the date or time "
                    + moment.text() + ": format the column as text and write the value again");
            case GridCell.Fault fault -> throw new IllegalArgumentException("the spreadsheet could not work the value out (" + fault.text()
                    + "): correct the cell");
            case GridCell.Text words -> text;
            case GridCell.Number number -> text;
            case GridCell.Empty empty -> text;
        };
    }

    /// Adds the result to a draft.
    ///
    /// @throws IllegalArgumentException with the end of a sentence for a value that can not be
    void addTo(PatientDraft draft, AnalyteSource source) {
        ResultCell.Read read = ResultCell.read(text, style);
        String whole = read.unit() != null ? read.unit() : unit;
        Named named = source.named(whole);
        Origin origin = draft.origin();
        String id = draft.id(attributes.rowId.isEmpty() ? "obs:" + named.concept().identity() + "@" + draft.written(time)
                : "obs:#" + attributes.rowId);
        draft.observations.add(new Observation(id, named.concept(), time, new Reading(read.result(), whole.isEmpty() ? null : whole, text),
                draft.setting.limits(attributes.range), attributes.status, attributes.lab,
                new Provenance(origin.table().source(origin.row()), Basis.REPORTED, attributes.note)));
        draft.make(id);
        if (named.doubt() != null && counts(read.result())) {
            draft.doubtOnce(id, field, text, named.doubt());
        }
        if (time instanceof TimePoint.Unknown) {
            draft.doubt(id, "date", "", "no date is given: the result stands among the undated ones");
        }
    }

    private static boolean counts(Result result) {
        return switch (result) {
            case Result.Numeric numeric -> true;
            case Result.Span span -> true;
            case Result.Titre titre -> true;
            case Result.Ordinal ordinal -> false;
            case Result.Words words -> false;
            case Result.NotDone notDone -> false;
        };
    }

    /// Finds the analyte once the unit is known.
    interface AnalyteSource {
        Named named(String unit);
    }

    /// Refuses the present row for a value of it.
    static void refuse(PatientDraft draft, BoundTable table, int column, String value, IllegalArgumentException e) {
        draft.refuse(field(table, column), value, String.valueOf(e.getMessage()));
    }

    /// The name of a column for a person; empty where it has none.
    static String field(BoundTable table, int column) {
        return column < 0 || column >= table.header().size() ? "" : Problem.shown(table.header().get(column));
    }
}
