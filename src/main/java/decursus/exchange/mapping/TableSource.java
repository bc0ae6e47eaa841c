package decursus.exchange.mapping;

import decursus.exchange.grid.Grid;
import decursus.exchange.intake.OriginFile;

/// A file of tables, open for reading.
///
/// @param origin what it was when it was opened
public record TableSource(Grid grid, OriginFile origin) {
}
