package decursus.store.table;

import decursus.domain.Provenance;
import decursus.domain.result.Comparator;
import decursus.store.engine.Statements;
import decursus.store.row.ObservationRow;
import decursus.store.row.OriginRow;
import decursus.store.row.Place;
import decursus.store.row.ReadingRow;
import decursus.store.row.StatusRow;
import decursus.store.row.Strand;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Observations, the one table with many rows. Plain JDBC, columns by position: a course of 10 000 rows and an import
/// spend nearly all of their time here, and each column that is read is a call into native code. So a column is only
/// read where its row can have a value in it.
final class ObservationTable implements ItemTable<ObservationRow> {

    private static final String COLUMNS = "seq, id, batch, strand, time, earliest, latest, result_kind, comparator, low, high, scale, word,"
            + " verbatim, source_row, entered_at, source_note, excluded";
    private static final int WIDTH = 18;
    private static final String SELECT = "SELECT " + COLUMNS + " FROM observation WHERE course = ? ORDER BY seq";
    private static final String DELETE = "DELETE FROM observation WHERE course = ? AND seq = ?";
    /// Rows of one statement: what SQLite does for each statement it does for all of them once.
    private static final int TOGETHER = 32;
    private static final String INSERT = insert(1);
    private static final String INSERT_TOGETHER = insert(TOGETHER);
    /// Statements of one call.
    private static final int AT_ONCE = 32;

    private final Handle handle;
    private final StrandTable strands;

    ObservationTable(Handle handle) {
        this.handle = handle;
        this.strands = new StrandTable(handle);
    }

    private static String insert(int rows) {
        String row = "(?1" + ", ?".repeat(WIDTH) + ")";
        return "INSERT INTO observation (course, " + COLUMNS + ") VALUES " + String.join(", ", Collections.nCopies(rows, row));
    }

    @Override
    public String name() {
        return "observation";
    }

    @Override
    public List<ObservationRow> read(long course) {
        Map<Integer, Strand> shared = strands.read(course);
        List<ObservationRow> rows = new ArrayList<>();
        return Statements.use(handle, SELECT, statement -> {
            statement.setLong(1, course);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    Strand strand = shared.get(result.getInt(4));
                    if (strand == null) {
                        throw new IllegalArgumentException("an observation belongs to no strand");
                    }
                    rows.add(row(course, strand, result));
                }
            }
            return rows;
        });
    }

    @Override
    public void delete(List<ObservationRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Statements.use(handle, DELETE, statement -> {
            for (ObservationRow row : rows) {
                statement.setLong(1, row.place().course());
                statement.setInt(2, row.place().seq());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
        strands.deleteUnused(rows.getFirst().place().course());
    }

    @Override
    public void insert(List<ObservationRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int[] numbers = strands.numbers(rows);
        int whole = rows.size() / TOGETHER * TOGETHER;
        insert(rows, numbers, 0, whole);
        insert(rows, numbers, whole, rows.size());
    }

    /// Inserts some of the rows: the whole groups of them, or fewer than one group.
    private void insert(List<ObservationRow> rows, int[] numbers, int from, int to) {
        int together = to - from < TOGETHER ? 1 : TOGETHER;
        Statements.use(handle, together == 1 ? INSERT : INSERT_TOGETHER, statement -> {
            int added = 0;
            for (int i = from; i < to; i += together) {
                statement.setLong(1, rows.get(i).place().course());
                for (int j = 0; j < together; j++) {
                    bind(statement, 1 + j * WIDTH, rows.get(i + j), numbers[i + j]);
                }
                statement.addBatch();
                if (++added % AT_ONCE == 0) {
                    statement.executeBatch();
                }
            }
            return statement.executeBatch();
        });
    }

    private static ObservationRow row(long course, Strand strand, ResultSet from) throws SQLException {
        return new ObservationRow(new Place(course, from.getInt(1), from.getString(2), from.getLong(3)), strand.analyte(),
                new ObservationRow.Moment(from.getString(5), day(from, 6), day(from, 7)), reading(strand, from), strand.limits(),
                new StatusRow(strand.status(), from.getString(18)), strand.lab(), origin(strand.origin(), from));
    }

    private static ReadingRow reading(Strand strand, ResultSet from) throws SQLException {
        ReadingRow.Kind kind = ReadingRow.Kind.valueOf(from.getString(8));
        boolean compared = kind == ReadingRow.Kind.NUMERIC || kind == ReadingRow.Kind.TITRE;
        boolean ordinal = kind == ReadingRow.Kind.ORDINAL;
        boolean span = kind == ReadingRow.Kind.SPAN;
        return new ReadingRow(kind, compared ? Comparator.valueOf(from.getString(9)) : null,
                compared || ordinal || span ? from.getString(10) : null, span ? from.getString(11) : null,
                ordinal ? from.getString(12) : null, compared || span ? null : from.getString(13), strand.unit(), from.getString(14));
    }

    private static OriginRow origin(Strand.Origin shared, ResultSet from) throws SQLException {
        OriginRow.Kind kind = shared.sourceKind();
        Provenance.Basis basis = shared.basis();
        return new OriginRow(kind, shared.sourcePlace(), shared.sourceSheet(), kind == OriginRow.Kind.FILE ? from.getString(15) : null,
                kind == OriginRow.Kind.ENTERED ? from.getString(16) : null, basis, from.getString(17));
    }

    private static @Nullable Double day(ResultSet from, int column) throws SQLException {
        double day = from.getDouble(column);
        // 0 stands for null too, and only then is another call needed to tell
        return day == 0 && from.wasNull() ? null : day;
    }

    /// @param at index of the parameter before the row's first
    private static void bind(PreparedStatement to, int at, ObservationRow row, int strand) throws SQLException {
        Place place = row.place();
        to.setInt(at + 1, place.seq());
        to.setString(at + 2, place.id());
        to.setLong(at + 3, place.batch());
        to.setInt(at + 4, strand);
        to.setString(at + 5, row.moment().time());
        to.setObject(at + 6, row.moment().earliest());
        to.setObject(at + 7, row.moment().latest());
        ReadingRow reading = row.reading();
        to.setString(at + 8, reading.resultKind().name());
        to.setString(at + 9, reading.comparator() == null ? null : reading.comparator().name());
        to.setString(at + 10, reading.low());
        to.setString(at + 11, reading.high());
        to.setString(at + 12, reading.scale());
        to.setString(at + 13, reading.word());
        to.setString(at + 14, reading.verbatim());
        OriginRow origin = row.origin();
        to.setString(at + 15, origin.sourceRow());
        to.setString(at + 16, origin.enteredAt());
        to.setString(at + 17, origin.sourceNote());
        to.setString(at + 18, row.status().excluded());
    }
}
