package decursus.exchange.mapping;

import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridRefused;
import decursus.exchange.grid.GridRow;
import decursus.exchange.grid.GridSheet;
import decursus.exchange.mapping.bound.BoundTable;
import decursus.exchange.mapping.bound.PatientKey;
import decursus.exchange.mapping.bound.TimeColumns;
import decursus.exchange.mapping.course.PatientRow;
import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.TableKind;
import decursus.exchange.mapping.profile.TableProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sheet with the profile that fits it.
final class OpenTable {

    private static final Pattern SOMEBODY = Pattern.compile("(?:patient(?:in)?|pat\\.?|case|fall|proband)\\s*[\\w.-]{1,20}",
            Pattern.CASE_INSENSITIVE);

    private final GridSheet sheet;
    private final BoundTable table;

    private OpenTable(GridSheet sheet, BoundTable table) {
        this.sheet = sheet;
        this.table = table;
    }

    /// The sheet under the first of some profiles that fits it; null where none does.
    static @Nullable OpenTable of(String file, GridSheet sheet, List<TableProfile> profiles) throws GridRefused {
        String name = sheet.name() == null ? file.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "") : sheet.name();
        for (TableProfile profile : profiles) {
            List<String> header = header(sheet, profile.headerRow());
            if (profile.fits(name, header)) {
                return new OpenTable(sheet, new BoundTable(file, sheet.name(), profile, header));
            }
        }
        return null;
    }

    /// Texts of a row, counted from 1; empty where the sheet has fewer.
    static List<String> header(GridSheet sheet, int number) throws GridRefused {
        List<String> texts = new ArrayList<>();
        int[] at = {0};
        sheet.rows(row -> {
            if (++at[0] == number) {
                row.cells().stream().map(GridCell::text).forEach(texts::add);
            }
            return at[0] < number;
        });
        return texts;
    }

    BoundTable table() {
        return table;
    }

    /// Takes the rows below the header, each with its patient.
    interface Visitor {

        /// @param key  as [PatientKey] gives it; empty where the row does not tell
        /// @param lost why the row's patient can not be told; null where it can
        void row(String key, PatientRow row, @Nullable String lost);
    }

    /// Reads all rows below the header.
    void rows(Visitor visitor) throws GridRefused {
        Block[] block = {null};
        int[] at = {0};
        sheet.rows(row -> {
            if (++at[0] < table.profile().headerRow()) {
                return true;
            }
            boolean head = at[0] == table.profile().headerRow();
            boolean byTime = table.kind() == TableKind.RESULTS_BY_TIME;
            if (byTime && (head || TimeColumns.isHeader(row))) {
                block[0] = new Block(TimeColumns.of(row, table, head), row.cell(Math.max(0, table.place(ColumnRole.ANALYTE))).text()
                        .strip());
            } else if (!head) {
                visit(visitor, row, block[0]);
            }
            return true;
        });
    }

    private void visit(Visitor visitor, GridRow row, @Nullable Block block) {
        PatientRow patientRow = new PatientRow(table, row, block == null ? null : block.times);
        try {
            String key = PatientKey.of(table, row);
            String whose = block != null && !PatientKey.isNumber(key) && SOMEBODY.matcher(block.corner).matches() ? block.corner : key;
            visitor.row(whose, patientRow, whose.isEmpty() ? "no patient number is given: fill it in" : null);
        } catch (IllegalArgumentException e) {
            visitor.row("", patientRow, String.valueOf(e.getMessage()));
        }
    }

    /// What stands above some rows of a table whose columns are times.
    ///
    /// @param corner the first cell of the header, which often says whose the table is
    private record Block(TimeColumns times, String corner) {
    }
}
