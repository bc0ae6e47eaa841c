package decursus.exchange.mapping.profile;

import decursus.domain.Checks;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What one column means.
///
/// @param header      as it stands in the file; how it is spaced and whether in capitals does not matter. Of two columns of one
///                    header the first one of the profile is the first one of the file
/// @param key         key in the catalogue of the analyte or agent that the column is about; null where its header names it
/// @param unit        unit of all of its values where no cell names one, or `day`, `week`, `month`, `year` for a count from day
///                    0; null where there is none
/// @param decimalMark null to decide from the column's cells
/// @param dateOrder   null to decide from the column's cells
/// @param optional    whether a table may lack the column
public record ColumnProfile(String header, ColumnRole role, @Nullable String key, @Nullable String unit,
        @Nullable DecimalMark decimalMark, @Nullable DateOrder dateOrder, boolean optional) {

    public ColumnProfile {
        Objects.requireNonNull(header, "header is missing");
        Objects.requireNonNull(role, "role is missing");
        Checks.storable("header", header);
        if (key != null) {
            Checks.text("key", key);
        }
        if (unit != null) {
            Checks.text("unit", unit);
        }
    }

    /// A column whose header and cells say the rest.
    public static ColumnProfile of(String header, ColumnRole role) {
        return new ColumnProfile(header, role, null, null, null, null, false);
    }

    /// The same column with another meaning.
    public ColumnProfile as(ColumnRole other) {
        return new ColumnProfile(header, other, key, unit, decimalMark, dateOrder, optional);
    }

    /// The same column with another way of writing dates.
    public ColumnProfile ordered(DateOrder order) {
        return new ColumnProfile(header, role, key, unit, decimalMark, order, optional);
    }

    /// The same column with another decimal mark.
    public ColumnProfile marked(DecimalMark mark) {
        return new ColumnProfile(header, role, key, unit, mark, dateOrder, optional);
    }

    /// The same column with a unit for its values.
    public ColumnProfile in(String otherUnit) {
        return new ColumnProfile(header, role, key, otherUnit, decimalMark, dateOrder, optional);
    }

    /// The same column about an analyte or agent of the catalogue.
    public ColumnProfile about(String otherKey) {
        return new ColumnProfile(header, role, otherKey, unit, decimalMark, dateOrder, optional);
    }
}
