package decursus.exchange.grid;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/// What stands in a cell.
public sealed interface GridCell {

    /// Nothing.
    GridCell EMPTY = new Empty();

    /// What a person reads in the cell; empty where nothing stands.
    String text();

    /// Words, or a number that nobody typed as one: every cell of a text file.
    record Text(String text) implements GridCell {
    }

    /// A number of a spreadsheet.
    ///
    /// @param value as it is shown: 78 for 0.78 in a format of per cent
    /// @param text  the value in plain digits, with a per cent sign where its format has one
    record Number(BigDecimal value, String text) implements GridCell {
    }

    /// A date or time of a spreadsheet.
    ///
    /// @param dated false where the cell holds a time of day alone
    /// @param timed false where the cell's format shows no time of day
    /// @param text  ISO 8601
    record Moment(LocalDateTime value, boolean dated, boolean timed, String text) implements GridCell {
    }

    /// An error of a spreadsheet, such as `#N/A`, or a formula without a value.
    record Fault(String text) implements GridCell {
    }

    /// Nothing.
    record Empty() implements GridCell {
        @Override
        public String text() {
            return "";
        }
    }
}
