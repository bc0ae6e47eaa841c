package decursus.store.row;

import org.jspecify.annotations.Nullable;

/// What must stand in a row for its kind.
public final class Stored {

    private Stored() {
    }

    /// The value of a column.
    ///
    /// @throws IllegalArgumentException if the column is null, which only something else than this program writes
    public static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("the column " + column + " is empty");
        }
        return value;
    }
}
