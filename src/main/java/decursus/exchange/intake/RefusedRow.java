package decursus.exchange.intake;

import decursus.exchange.Problem;

/// A row that could not be read. It is kept with its reason.
///
/// @param file     name of its file
/// @param verbatim the row as it stands in the file: the cells of a table joined by tabs, or the JSON
/// @param problem  where it stands, the field and value at fault, and what to do
public record RefusedRow(RowKind kind, String file, String verbatim, Problem problem) {
}
