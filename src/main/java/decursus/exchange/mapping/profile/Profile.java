package decursus.exchange.mapping.profile;

import decursus.domain.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How the tables of one source are read, for keeping and for handing on. It holds no value of any patient, except where a
/// table is bound to one by name.
///
/// @param name    what a person calls it
/// @param format  what a report calls the source: `table`, `sdtm`
/// @param tables  its tables
/// @param gapDays orders of one agent that follow each other after at most so many days without it make one line
/// @param dayZero what day 0 is in a source that only counts days; null where nobody said
public record Profile(String name, String format, List<TableProfile> tables, int gapDays, @Nullable String dayZero) {

    /// Longest gap that is taken for the same line unless somebody says otherwise: one month.
    public static final int USUAL_GAP = 30;
    private static final int LONGEST_GAP = 3_660;

    public Profile {
        Checks.text("name", name);
        Checks.text("format", format);
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("the profile " + Checks.shown(name) + " names no table");
        }
        if (gapDays < 0 || gapDays > LONGEST_GAP) {
            throw new IllegalArgumentException("gapDays " + gapDays + " lies outside of 0 to " + LONGEST_GAP);
        }
    }

    /// A profile of a single table with the usual gap.
    public static Profile of(String name, TableProfile table) {
        return new Profile(name, "table", List.of(table), USUAL_GAP, null);
    }
}
