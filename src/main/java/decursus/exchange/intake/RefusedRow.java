package decursus.exchange.intake;

import decursus.exchange.Problem;

/// A row that could not be read. It is kept with its reason.
///
/// @param entries  how many results or other entries stand in it and are refused with it, at least one
/// @param file     name of its file
/// @param verbatim the row as it stands in the file: the cells of a table joined by tabs, or the JSON
/// @param problem  where it stands, the field and value at fault, and what to do
public record RefusedRow(RowKind kind, int entries, String file, String verbatim, Problem problem) {
}
