package decursus.exchange.mapping.profile;

import decursus.domain.treatment.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How one table is read.
///
/// @param table     name of its sheet, or of its file without folder and extension; empty for any
/// @param kind      what its rows are
/// @param headerRow which of its rows, blank ones not counted, is the header; from 1. What stands above is a title
/// @param columns   what its columns mean; a column that is named nowhere is ignored, save for times in
///                  [TableKind#RESULTS_BY_TIME]
/// @param empties   words that say that a cell is empty, such as `NA`; case does not matter
/// @param unit      unit of all values that bring none; null where there is none
/// @param role      what agents are given for that the catalogue does not know
/// @param patient   whose the whole table is, where no column tells; null otherwise
public record TableProfile(String table, TableKind kind, int headerRow, List<ColumnProfile> columns, List<String> empties,
        @Nullable String unit, Role role, @Nullable String patient) {

    public TableProfile {
        table = Objects.requireNonNullElse(table, "");
        Objects.requireNonNull(kind, "kind is missing");
        role = Objects.requireNonNullElse(role, Role.SUPPORTIVE);
        columns = List.copyOf(columns);
        empties = List.copyOf(Objects.requireNonNullElse(empties, List.of()));
        if (headerRow < 1) {
            throw new IllegalArgumentException("headerRow " + headerRow + " is not positive");
        }
    }

    /// A table whose first row is its header and whose other habits are the usual ones.
    public static TableProfile of(String table, TableKind kind, List<ColumnProfile> columns) {
        return new TableProfile(table, kind, 1, columns, List.of(), null, Role.SUPPORTIVE, null);
    }

    /// The same table with other columns.
    public TableProfile with(List<ColumnProfile> others) {
        return new TableProfile(table, kind, headerRow, others, empties, unit, role, patient);
    }

    /// The same table as another kind.
    public TableProfile as(TableKind other) {
        return new TableProfile(table, other, headerRow, columns, empties, unit, role, patient);
    }

    /// The same table of one patient.
    public TableProfile of(@Nullable String somebody) {
        return new TableProfile(table, kind, headerRow, columns, empties, unit, role, somebody);
    }

    /// The same table with a unit for all of its values.
    public TableProfile in(@Nullable String other) {
        return new TableProfile(table, kind, headerRow, columns, empties, other, role, patient);
    }

    /// Whether a table with this header is the one that is meant: every column that means something is there,
    /// save for optional ones and for times and whose they are, which change from file to file.
    ///
    /// @param name   name of the sheet, or of the file
    /// @param header texts of the header row
    public boolean fits(String name, List<String> header) {
        if (!table.isEmpty() && !fold(table).equals(fold(name))) {
            return false;
        }
        List<String> left = new ArrayList<>(header.stream().map(TableProfile::fold).toList());
        return columns.stream().filter(column -> !column.optional() && column.role() != ColumnRole.IGNORED
                        && column.role() != ColumnRole.TIME_COLUMN && column.role() != ColumnRole.START_COLUMN
                        && !(kind == TableKind.RESULTS_BY_TIME && column.role() == ColumnRole.ANALYTE))
                .allMatch(column -> left.remove(fold(column.header())));
    }

    /// A header for comparing: blanks, punctuation at the ends and capitals do not matter.
    public static String fold(String header) {
        return header.strip().replaceAll("\\s+", " ").replaceAll("[\\s:]+$", "").toLowerCase(Locale.ROOT);
    }
}
