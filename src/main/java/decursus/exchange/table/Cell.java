package decursus.exchange.table;

import java.math.BigDecimal;

/// What stands in one cell of a table.
public sealed interface Cell {

    /// Words; guarded when they are written.
    record Text(String text) implements Cell {}

    /// A number, which may begin with a minus.
    record Number(BigDecimal value) implements Cell {}

    /// Nothing.
    record Empty() implements Cell {}

    /// Words, or nothing for an empty text.
    static Cell of(String text) {
        return text.isEmpty() ? new Empty() : new Text(text);
    }

    /// As it is written into a file.
    default String written() {
        return switch (this) {
            case Text(String text) -> FormulaGuard.guard(text);
            case Number(BigDecimal value) -> value.toPlainString();
            case Empty _ -> "";
        };
    }
}
