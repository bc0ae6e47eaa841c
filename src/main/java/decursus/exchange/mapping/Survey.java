package decursus.exchange.mapping;

import decursus.exchange.Problem;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridRow;
import decursus.exchange.intake.IntakeRefused;
import decursus.exchange.intake.RefusedRow;
import decursus.exchange.intake.Watch;
import decursus.exchange.mapping.bound.BoundTable;
import decursus.exchange.mapping.bound.ColumnHabits;
import decursus.exchange.mapping.cells.NumberStyle;
import decursus.exchange.mapping.course.PatientAssembly;
import decursus.exchange.mapping.profile.ColumnProfile;
import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.DecimalMark;
import decursus.exchange.mapping.profile.TableKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// The first reading of all tables: how their columns write numbers and dates, which patients there are, how many rows each
/// has and whether they stand together. Keeps a few bytes for a patient and nothing for a row.
final class Survey {

    private static final int ASK_EVERY = 4_096;
    private static final Set<ColumnRole> DATES = EnumSet.of(ColumnRole.DATE, ColumnRole.END_DATE, ColumnRole.BIRTH_DATE, ColumnRole.AS_OF,
            ColumnRole.REFERENCE_START, ColumnRole.LAST_CONTACT, ColumnRole.DEATH_DATE);
    private static final Set<ColumnRole> NUMBERS = EnumSet.of(ColumnRole.VALUE, ColumnRole.RANGE_LOW, ColumnRole.RANGE_HIGH,
            ColumnRole.DOSE,
            ColumnRole.ANALYTE_COLUMN, ColumnRole.TIME_COLUMN, ColumnRole.DAY, ColumnRole.END_DAY);

    private final List<OpenTable> tables;
    private final @Nullable DecimalMark said;
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<String> keys = new ArrayList<>();
    private final List<RefusedRow> lost = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int[] rows = new int[64];
    private long cells;
    private long total;
    private boolean contiguous = true;
    private int last = -1;

    private Survey(List<OpenTable> tables, @Nullable DecimalMark said) {
        this.tables = tables;
        this.said = said;
    }

    /// Surveys tables and settles their columns' habits.
    ///
    /// @param said the decimal mark of columns that prove no other one; null where nobody said
    /// @throws IntakeRefused where a column's numbers or dates can mean two things and nobody said which
    static Survey of(List<OpenTable> tables, @Nullable DecimalMark said, Watch watch) throws IntakeRefused, GridRefused {
        Survey survey = new Survey(tables, said);
        for (OpenTable table : tables) {
            survey.look(table, watch);
        }
        survey.contiguous &= tables.size() == 1;
        return survey;
    }

    private void look(OpenTable open, Watch watch) throws IntakeRefused, GridRefused {
        BoundTable table = open.table();
        int width = table.header().size();
        @Nullable ColumnHabits[] habits = new ColumnHabits[width];
        for (int i = 0; i < width; i++) {
            ColumnProfile column = table.column(i);
            boolean matters = column == null ? table.kind() == TableKind.RESULTS_BY_TIME
                    : DATES.contains(column.role()) || NUMBERS.contains(column.role());
            habits[i] = matters ? new ColumnHabits() : null;
        }
        int[] hidden = {0};
        open.rows((key, patientRow, why) -> {
            GridRow row = patientRow.row();
            if (++total % ASK_EVERY == 0 && watch.cancelled()) {
                throw new CancellationException("the import was cancelled");
            }
            hidden[0] += row.hidden() ? 1 : 0;
            cells += row.cells().size();
            if (why != null) {
                lost.add(PatientAssembly.refused(patientRow, "patient", "", why));
                return;
            }
            for (int i = 0; i < width; i++) {
                ColumnHabits habit = habits[i];
                if (habit != null) {
                    habit.see(row.cell(i));
                }
            }
            count(key);
        });
        if (hidden[0] > 0) {
            problems.add(PatientAssembly.note(table, hidden[0] + " of the rows read are hidden in the spreadsheet: remove them there "
                    + "if they should not count"));
        }
        settle(table, habits);
    }

    private void count(String key) {
        Integer known = indices.get(key);
        int index = known == null ? keys.size() : known;
        if (known == null) {
            indices.put(key, index);
            keys.add(key);
            if (index == rows.length) {
                rows = Arrays.copyOf(rows, index * 2);
            }
        } else if (index != last) {
            contiguous = false;
        }
        last = index;
        rows[index]++;
    }

    private void settle(BoundTable table, @Nullable ColumnHabits[] habits) throws IntakeRefused {
        List<Problem> asked = new ArrayList<>();
        for (int i = 0; i < habits.length; i++) {
            ColumnHabits habit = habits[i];
            if (habit == null) {
                continue;
            }
            ColumnProfile column = table.column(i);
            boolean date = column != null && DATES.contains(column.role());
            String header = Problem.shown(table.header().get(i));
            if (!date && said == null && habit.decimalMark() == null && (column == null || column.decimalMark() == null)) {
                asked.add(new Problem(Problem.Severity.ERROR, table.file(), header, habit.unclearNumber(), "the column \"" + header
                        + "\" holds numbers such as \"" + habit.unclearNumber()
                        + "\" that can mean two: say in the mapping whether a comma or a point is its decimal mark"));
            }
            if (date && habit.orderAsked() && column != null && column.dateOrder() == null) {
                asked.add(new Problem(Problem.Severity.ERROR, table.file(), header, habit.unclearDate(), "the column \"" + header
                        + "\" holds dates such as \"" + habit.unclearDate()
                        + "\" that can mean two days: say in the mapping whether the day or the month stands first"));
            }
            table.settle(i, style(habit), habit.dateOrder());
        }
        if (!asked.isEmpty()) {
            throw new IntakeRefused(table.file(), asked);
        }
    }

    private @Nullable NumberStyle style(ColumnHabits habit) {
        DecimalMark mark = habit.decimalMark();
        DecimalMark told = said;
        if (told != null && (mark == null || mark == told)) {
            return new NumberStyle(told, true);
        }
        return mark == null ? null : new NumberStyle(mark, habit.thousands());
    }

    List<OpenTable> tables() {
        return tables;
    }

    /// The patients in the order in which they first appear.
    List<String> keys() {
        return keys;
    }

    /// The place of a patient in [#keys]; below 0 for one that was not there.
    int index(String key) {
        return indices.getOrDefault(key, -1);
    }

    /// How many rows a patient has.
    int rows(int index) {
        return rows[index];
    }

    /// Mean number of cells of a row, at least 1.
    long cellsOfRow() {
        return Math.max(1, cells / Math.max(1, total));
    }

    /// All rows.
    long total() {
        return total;
    }

    /// True where one table holds all rows of each patient one below the other.
    boolean contiguous() {
        return contiguous;
    }

    /// Rows whose patient is not told.
    List<RefusedRow> lost() {
        return lost;
    }

    List<Problem> problems() {
        return problems;
    }
}
