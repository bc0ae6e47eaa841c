package decursus.exchange.mapping.cells;

import decursus.exchange.mapping.profile.DecimalMark;

/// How a column writes its numbers.
///
/// @param decimal   the mark before the decimals
/// @param thousands whether it is settled that the other mark parts thousands: by a person, or by a cell such as `5.230,5`
public record NumberStyle(DecimalMark decimal, boolean thousands) {

    /// Numbers of a spreadsheet, and of columns that show no mark.
    public static final NumberStyle POINT = new NumberStyle(DecimalMark.POINT, false);
}
