package decursus.exchange.mapping.bound;

import decursus.domain.Provenance;
import decursus.exchange.Problem;
import decursus.exchange.grid.GridCell;
import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.cells.NumberStyle;
import decursus.exchange.mapping.profile.ColumnProfile;
import decursus.exchange.mapping.profile.ColumnRole;
import decursus.exchange.mapping.profile.DateOrder;
import decursus.exchange.mapping.profile.TableKind;
import decursus.exchange.mapping.profile.TableProfile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One table whose columns are known. Filled by the first reading of its rows, then only read.
public final class BoundTable {

    private static final int NOWHERE = -1;
    private static final int LONGEST_EMPTY = 20;

    private final String file;
    private final @Nullable String sheet;
    private final TableProfile profile;
    private final List<String> header;
    private final @Nullable ColumnProfile[] columns;
    private final Map<ColumnRole, Integer> places = new EnumMap<>(ColumnRole.class);
    private final @Nullable NumberStyle[] styles;
    private final @Nullable DateOrder[] orders;
    private final Set<String> empties;
    private final int longestEmpty;

    /// @param file   the file's name
    /// @param sheet  null for a file with one table
    /// @param header texts of the header row; [TableProfile#fits] says yes to it
    public BoundTable(String file, @Nullable String sheet, TableProfile profile, List<String> header) {
        this.file = file;
        this.sheet = sheet;
        this.profile = profile;
        this.header = List.copyOf(header);
        this.columns = new ColumnProfile[header.size()];
        this.styles = new NumberStyle[header.size()];
        this.orders = new DateOrder[header.size()];
        this.empties = profile.empties().stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.longestEmpty = Math.min(LONGEST_EMPTY, empties.stream().mapToInt(String::length).max().orElse(-1));
        List<String> folded = new ArrayList<>(header.stream().map(TableProfile::fold).toList());
        for (ColumnProfile column : profile.columns()) {
            int at = folded.indexOf(TableProfile.fold(column.header()));
            if (at >= 0) {
                folded.set(at, "\0");
                columns[at] = column;
                styles[at] = column.decimalMark() == null ? null : new NumberStyle(column.decimalMark(), true);
                orders[at] = column.dateOrder();
                places.putIfAbsent(column.role(), at);
            }
        }
        if (profile.kind() == TableKind.RESULTS_BY_TIME) {
            places.putIfAbsent(ColumnRole.ANALYTE, 0);
        }
    }

    /// The file's name.
    public String file() {
        return file;
    }

    /// How the table is read.
    public TableProfile profile() {
        return profile;
    }

    /// What its rows are.
    public TableKind kind() {
        return profile.kind();
    }

    /// Texts of the header row.
    public List<String> header() {
        return header;
    }

    /// True for a table of a text file, in which every row has as many cells as the header.
    public boolean plainText() {
        return sheet == null;
    }

    /// What a column means; null where nobody said.
    public @Nullable ColumnProfile column(int at) {
        return at < columns.length ? columns[at] : null;
    }

    /// Where a role's first column is; below 0 where it has none.
    public int place(ColumnRole role) {
        return places.getOrDefault(role, NOWHERE);
    }

    /// Whether a column has that role.
    public boolean has(ColumnRole role) {
        return places.containsKey(role);
    }

    /// All columns of a role, in the file's order.
    public List<Integer> all(ColumnRole role) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            ColumnProfile column = columns[i];
            if (column != null && column.role() == role) {
                all.add(i);
            }
        }
        return all;
    }

    /// What stands in a role's cell; empty where there is no such column or the cell says that it is empty.
    public String text(GridRow row, ColumnRole role) {
        return text(row, place(role));
    }

    /// What stands in a cell; empty where there is no such column or the cell says that it is empty.
    public String text(GridRow row, int at) {
        if (at < 0) {
            return "";
        }
        String text = row.cell(at).text().strip();
        return text.length() <= longestEmpty && empties.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }

    /// The cell of a role; [GridCell#EMPTY] as in [#text(GridRow, ColumnRole)].
    public GridCell cell(GridRow row, ColumnRole role) {
        int at = place(role);
        return at < 0 || text(row, at).isEmpty() ? GridCell.EMPTY : row.cell(at);
    }

    /// How a column writes numbers; a number of a spreadsheet always has a point.
    public NumberStyle style(GridRow row, int at) {
        NumberStyle style = at < 0 || at >= styles.length || row.cell(at) instanceof GridCell.Number ? NumberStyle.POINT : styles[at];
        return style == null ? NumberStyle.POINT : style;
    }

    /// How a role's column writes numbers.
    public NumberStyle style(GridRow row, ColumnRole role) {
        return style(row, place(role));
    }

    /// The order of a role's dates; null where it is not known.
    public @Nullable DateOrder order(ColumnRole role) {
        int at = place(role);
        return at < 0 ? null : orders[at];
    }

    /// The order of the dates in the header's own cells; null where it is not known.
    public @Nullable DateOrder order() {
        return Arrays.stream(orders).filter(order -> order != null).findFirst().orElse(null);
    }

    /// Settles what the column's cells show; what the profile says stays.
    public void settle(int at, @Nullable NumberStyle style, @Nullable DateOrder order) {
        if (styles[at] == null) {
            styles[at] = style;
        }
        if (orders[at] == null) {
            orders[at] = order;
        }
    }

    /// How many results or other entries a row holds, at least one: a wide row holds one in each column of results that is filled in.
    public int entries(GridRow row) {
        if (!profile.kind().wide()) {
            return 1;
        }
        ColumnRole role = profile.kind() == TableKind.RESULTS_BY_ANALYTE ? ColumnRole.ANALYTE_COLUMN : ColumnRole.TIME_COLUMN;
        int filled = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            ColumnProfile column = column(i);
            // what is no column of the profile is a time in a table of times, whose header may stand anew further down
            boolean holds = column == null ? role == ColumnRole.TIME_COLUMN && i != place(ColumnRole.ANALYTE) : column.role() == role;
            filled += holds && !text(row, i).isEmpty() ? 1 : 0;
        }
        return Math.max(filled, 1);
    }

    /// Where a row stands, for a person.
    public String where(GridRow row) {
        return file + (sheet == null ? "" : ", sheet " + Problem.shown(sheet)) + ", row " + row.number();
    }

    /// Where a row's items come from.
    public Provenance.Source source(GridRow row) {
        return new Provenance.Source.File(file, sheet, String.valueOf(row.number()));
    }

    /// The row as it stands in the file, its cells joined by tabs.
    public static String verbatim(GridRow row) {
        return row.cells().stream().map(GridCell::text).collect(Collectors.joining("\t"));
    }
}
