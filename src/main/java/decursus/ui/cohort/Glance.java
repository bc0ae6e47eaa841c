package decursus.ui.cohort;

import java.util.List;

/// What a row shows of a course beside its name.
///
/// @param second     what stands below the name: diagnosis, time covered, number of results
/// @param lines      the leading curve: each a stretch that may be joined, as x0, y0, x1, y1, … between 0 and 1, y downwards;
///                   empty from fewer than three dated values
/// @param limit      height of the upper limit of normal between 0 and 1; NaN where it lies outside or is not known
/// @param treatments what was running at the last contact
/// @param asOf       said where nothing is known to be running
public record Glance(String second, List<double[]> lines, double limit, List<Chip> treatments, String asOf) {

    /// A treatment in a row.
    ///
    /// @param name   abbreviation
    /// @param colour CSS colour of its class
    /// @param ink    CSS colour of letters on it
    public record Chip(String name, String colour, String ink) {
    }

    public Glance {
        lines = List.copyOf(lines);
        treatments = List.copyOf(treatments);
    }
}
