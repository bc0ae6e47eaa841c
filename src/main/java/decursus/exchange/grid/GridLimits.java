package decursus.exchange.grid;

/// How large a table may be. Beyond them a file is refused as a whole rather than read in part.
///
/// @param bytes    of the file
/// @param rows     of one sheet, its head included
/// @param cells    of one row
/// @param letters  of one cell
/// @param unpacked bytes that a workbook may unpack to
public record GridLimits(long bytes, int rows, int cells, int letters, long unpacked) {

    private static final int MEGA = 1_000_000;

    /// What holds unless somebody asks for more: 200 MB, a million rows below the head, 16 384 columns and 32 767 letters as in
    /// a spreadsheet, 500 MB unpacked.
    public static final GridLimits USUAL = new GridLimits(200L * MEGA, MEGA + 1, 16_384, 32_767, 500L * MEGA);
}
