package decursus.jobs.importing;

/// What became of the rows of one kind. The parts are disjoint and their sum is what was read.
///
/// @param read      rows found in the file
/// @param imported  rows that are new to the store
/// @param updated   rows that replaced another one
/// @param unchanged rows that the store held already
/// @param refused   rows that could not be taken in
/// @param doubtful  rows that are in, and that a person should look at
/// @param skipped   rows that could have been taken in and were left out because others were refused
public record Tally(int read, int imported, int updated, int unchanged, int refused, int doubtful, int skipped) {

    public Tally {
        if (read != imported + updated + unchanged + refused + doubtful + skipped) {
            throw new IllegalArgumentException("read " + read + " is not the sum of imported " + imported + ", updated " + updated
                    + ", unchanged " + unchanged + ", refused " + refused + ", doubtful " + doubtful + " and skipped " + skipped);
        }
    }

    /// No row.
    public static Tally none() {
        return new Tally(0, 0, 0, 0, 0, 0, 0);
    }

    /// Rows of which none went in.
    public static Tally refused(int rows) {
        return new Tally(rows, 0, 0, 0, rows, 0, 0);
    }

    /// Rows that were left out although nothing was wrong with them.
    public static Tally skipped(int rows) {
        return new Tally(rows, 0, 0, 0, 0, 0, rows);
    }

    /// The rows of both.
    public Tally plus(Tally other) {
        return new Tally(read + other.read, imported + other.imported, updated + other.updated, unchanged + other.unchanged,
                refused + other.refused, doubtful + other.doubtful, skipped + other.skipped);
    }
}
