package decursus.jobs.drawing;

import decursus.domain.treatment.Dose;
import decursus.exchange.table.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One row of the data behind a figure while it is filled; what is not told stays empty.
final class DataRow {

    private final List<Cell> first;
    private final Cell drawnAs;
    private Cell reported = new Cell.Empty();
    private Cell reportedUnit = new Cell.Empty();
    private Cell comparator = new Cell.Empty();
    private Cell low = new Cell.Empty();
    private Cell high = new Cell.Empty();
    private Cell drawnUnit = new Cell.Empty();
    private Cell dose = new Cell.Empty();
    private Cell doseUnit = new Cell.Empty();
    private List<Cell> time = List.of();
    private Cell source = new Cell.Empty();

    DataRow(Kind kind, String course, String id, String name, String key, String drawnAs) {
        first = List.of(Cell.of(course), Cell.of(kind.words()), Cell.of(id), Cell.of(name), Cell.of(key));
        this.drawnAs = Cell.of(drawnAs);
    }

    /// What a row is about.
    enum Kind {
        RESULT, TREATMENT_PHASE, GIVING, EVENT, ADVERSE_EVENT;

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    DataRow reported(@Nullable String verbatim, @Nullable String unit) {
        reported = Cell.of(verbatim == null ? "" : verbatim);
        reportedUnit = Cell.of(unit == null ? "" : unit);
        return this;
    }

    /// @param sign of a bounded value, empty for an exact one
    DataRow drawn(String sign, BigDecimal from, BigDecimal to, String unit) {
        comparator = Cell.of(sign);
        low = new Cell.Number(from);
        high = new Cell.Number(to);
        drawnUnit = Cell.of(unit);
        return this;
    }

    /// The dose as it was reported; how high a dose is drawn also depends on how often it was given.
    DataRow dose(@Nullable Dose reportedDose) {
        if (reportedDose != null) {
            String about = reportedDose.approximate() ? "~" : "";
            dose = about.isEmpty() && !reportedDose.isRange() ? new Cell.Number(reportedDose.low())
                    : Cell.of(about + reportedDose.low().toPlainString()
                            + (reportedDose.isRange() ? " to " + reportedDose.high().toPlainString() : ""));
            doseUnit = Cell.of(reportedDose.unit() + reportedDose.basis().suffix());
        }
        return this;
    }

    /// Start, end, earliest and latest day.
    DataRow time(List<Cell> four) {
        time = four;
        return this;
    }

    DataRow source(String words) {
        source = Cell.of(words);
        return this;
    }

    /// The row, column by column.
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(first);
        cells.addAll(List.of(reported, reportedUnit, comparator, low, high, drawnUnit, dose, doseUnit));
        cells.addAll(time);
        cells.addAll(List.of(drawnAs, source));
        return cells;
    }
}
