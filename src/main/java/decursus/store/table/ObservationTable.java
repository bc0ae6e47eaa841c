package decursus.store.table;

import decursus.domain.Concept;
import decursus.domain.Provenance;
import decursus.domain.result.Comparator;
import decursus.domain.result.ResultStatus;
import decursus.store.row.LimitsRow;
import decursus.store.row.ObservationRow;
import decursus.store.row.OriginRow;
import decursus.store.row.Place;
import decursus.store.row.ReadingRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Observations, the one table with many rows. Plain JDBC, columns by position: a course of 10 000 rows and an import
/// spend nearly all of their time here, and JDBI's mapping by reflection takes several times as long.
final class ObservationTable implements ItemTable<ObservationRow> {

    private static final Columns COLUMNS = Columns.of(ObservationRow.class);
    private static final String INSERT = COLUMNS.insertPositional("observation");
    private static final String SELECT = "SELECT " + COLUMNS.list() + " FROM observation WHERE course = ? ORDER BY seq";
    private static final int ROWS_AT_ONCE = 1_000;

    private final Connection connection;

    ObservationTable(Handle handle) {
        this.connection = handle.getConnection();
    }

    @Override
    public String name() {
        return "observation";
    }

    @Override
    public List<ObservationRow> read(long course) {
        List<ObservationRow> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setLong(1, course);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new TableException(e);
        }
    }

    @Override
    public void delete(List<ObservationRow> rows) {
        try (PreparedStatement statement = connection.prepareStatement("DELETE FROM observation WHERE course = ? AND seq = ?")) {
            for (ObservationRow row : rows) {
                statement.setLong(1, row.place().course());
                statement.setInt(2, row.place().seq());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new TableException(e);
        }
    }

    @Override
    public void insert(List<ObservationRow> rows) {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            int waiting = 0;
            for (ObservationRow row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++waiting == ROWS_AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new TableException(e);
        }
    }

    private static ObservationRow row(ResultSet from) throws SQLException {
        return new ObservationRow(
                new Place(from.getLong(1), from.getInt(2), from.getString(3), from.getLong(4)),
                new Concept(from.getString(5), from.getString(6)),
                new ObservationRow.Moment(from.getString(7), day(from, 8), day(from, 9)),
                new ReadingRow(ReadingRow.Kind.valueOf(from.getString(10)), comparator(from.getString(11)), from.getString(12),
                        from.getString(13), from.getString(14), from.getString(15), from.getString(16), from.getString(17)),
                new LimitsRow(from.getString(18), flag(from, 19), from.getString(20), flag(from, 21), from.getString(22),
                        LimitsRow.MaximumKind.valueOf(from.getString(23)), from.getString(24)),
                ResultStatus.valueOf(from.getString(25)), from.getString(26),
                new OriginRow(OriginRow.Kind.valueOf(from.getString(27)), from.getString(28), from.getString(29), from.getString(30),
                        from.getString(31), Provenance.Basis.valueOf(from.getString(32)), from.getString(33)));
    }

    private static @Nullable Comparator comparator(@Nullable String name) {
        return name == null ? null : Comparator.valueOf(name);
    }

    private static @Nullable Double day(ResultSet from, int column) throws SQLException {
        double day = from.getDouble(column);
        return from.wasNull() ? null : day;
    }

    private static @Nullable Boolean flag(ResultSet from, int column) throws SQLException {
        int flag = from.getInt(column);
        return from.wasNull() ? null : flag != 0;
    }

    private static void bind(PreparedStatement to, ObservationRow row) throws SQLException {
        to.setLong(1, row.place().course());
        to.setInt(2, row.place().seq());
        to.setString(3, row.place().id());
        to.setLong(4, row.place().batch());
        to.setString(5, row.analyte().key());
        to.setString(6, row.analyte().name());
        to.setString(7, row.moment().time());
        to.setObject(8, row.moment().earliest());
        to.setObject(9, row.moment().latest());
        ReadingRow reading = row.reading();
        to.setString(10, reading.resultKind().name());
        to.setString(11, reading.comparator() == null ? null : reading.comparator().name());
        to.setString(12, reading.low());
        to.setString(13, reading.high());
        to.setString(14, reading.scale());
        to.setString(15, reading.word());
        to.setString(16, reading.unit());
        to.setString(17, reading.verbatim());
        LimitsRow limits = row.limits();
        to.setString(18, limits.rangeLow());
        to.setObject(19, number(limits.rangeLowInclusive()));
        to.setString(20, limits.rangeHigh());
        to.setObject(21, number(limits.rangeHighInclusive()));
        to.setString(22, limits.rangeText());
        to.setString(23, limits.maximumKind().name());
        to.setString(24, limits.maximum());
        to.setString(25, row.status().name());
        to.setString(26, row.lab());
        OriginRow origin = row.origin();
        to.setString(27, origin.sourceKind().name());
        to.setString(28, origin.sourcePlace());
        to.setString(29, origin.sourceSheet());
        to.setString(30, origin.sourceRow());
        to.setString(31, origin.enteredAt());
        to.setString(32, origin.basis().name());
        to.setString(33, origin.sourceNote());
    }

    private static @Nullable Integer number(@Nullable Boolean flag) {
        return flag == null ? null : flag ? 1 : 0;
    }
}
