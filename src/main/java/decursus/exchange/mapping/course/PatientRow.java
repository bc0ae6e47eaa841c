package decursus.exchange.mapping.course;

import decursus.exchange.grid.GridRow;
import decursus.exchange.mapping.bound.BoundTable;
import decursus.exchange.mapping.bound.TimeColumns;
import org.jspecify.annotations.Nullable;

/// A row of one patient.
///
/// @param times the times of its columns, as the header above it names them; null for a table whose columns are no times
public record PatientRow(BoundTable table, GridRow row, @Nullable TimeColumns times) {
}
