package decursus.exchange.grid;

import org.jspecify.annotations.Nullable;

/// One table.
public interface GridSheet {

    /// The sheet's name; null for a text file.
    @Nullable String name();

    /// Reads all rows from the first, blank ones left out, as often as it is called.
    ///
    /// @throws GridRefused where the file can not be read further; what came before is void
    void rows(RowVisitor visitor) throws GridRefused;

    /// Takes one row after the other.
    @FunctionalInterface
    interface RowVisitor {

        /// @return false to stop
        boolean row(GridRow row);
    }
}
