package decursus.store.table;

import decursus.store.engine.Statements;
import decursus.store.row.ObservationRow;
import decursus.store.row.OriginRow;
import decursus.store.row.Strand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What observations of a course share.
final class StrandTable {

    private static final String DELETE_UNUSED = "DELETE FROM strand WHERE course = ?"
            + " AND number NOT IN (SELECT strand FROM observation WHERE course = ?)";

    /// Places for rows that were met, a power of two.
    private static final int MET = 256;

    private static final String ANY = "SELECT EXISTS (SELECT 1 FROM strand WHERE course = ?)";

    private final Handle handle;
    private final FlatTable<Strand.Numbered> table;

    StrandTable(Handle handle) {
        this.handle = handle;
        this.table = new FlatTable<>(handle, "strand", Strand.Numbered.class, "number");
    }

    Map<Integer, Strand> read(long course) {
        return table.read(course).stream().collect(Collectors.toMap(Strand.Numbered::number, Strand.Numbered::strand));
    }

    /// The number of the strand of each row, all of one course. Strands that the course lacks are added.
    int[] numbers(List<ObservationRow> rows) {
        long course = rows.getFirst().place().course();
        Map<Strand, Integer> known = new HashMap<>();
        int next = 0;
        // most courses of a long import are new
        boolean any = Objects.equals(Statements.number(handle, ANY, course), 1L);
        for (Strand.Numbered strand : any ? table.read(course) : List.<Strand.Numbered>of()) {
            known.put(strand.strand(), strand.number());
            next = Math.max(next, strand.number() + 1);
        }
        List<Strand.Numbered> fresh = new ArrayList<>();
        int[] numbers = new int[rows.size()];
        @Nullable ObservationRow[] met = new ObservationRow[MET];
        int[] numberOf = new int[MET];
        for (int i = 0; i < numbers.length; i++) {
            ObservationRow row = rows.get(i);
            int place = System.identityHashCode(row.analyte()) & MET - 1;
            ObservationRow before = met[place];
            if (before != null && alike(row, before)) {
                numbers[i] = numberOf[place];
                continue;
            }
            Strand strand = Strand.of(row);
            Integer number = known.get(strand);
            if (number == null) {
                number = next++;
                known.put(strand, number);
                fresh.add(new Strand.Numbered(course, number, strand));
            }
            numbers[i] = number;
            numberOf[place] = number;
            met[place] = row;
        }
        table.insert(fresh);
        return numbers;
    }

    /// Whether two rows share the very same things: most results of an import do, and need no comparison of what these say.
    private static boolean alike(ObservationRow row, ObservationRow other) {
        OriginRow from = row.origin();
        OriginRow same = other.origin();
        return row.analyte() == other.analyte() && row.limits() == other.limits() && row.status().settled() == other.status().settled()
                && Objects.equals(row.reading().unit(), other.reading().unit()) && Objects.equals(row.lab(), other.lab())
                && from.sourceKind() == same.sourceKind() && from.basis() == same.basis()
                && Objects.equals(from.sourcePlace(), same.sourcePlace()) && Objects.equals(from.sourceSheet(), same.sourceSheet());
    }

    void deleteUnused(long course) {
        Statements.update(handle, DELETE_UNUSED, course, course);
    }
}
