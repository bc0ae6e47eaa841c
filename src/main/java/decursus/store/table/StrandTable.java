package decursus.store.table;

import decursus.store.engine.Statements;
import decursus.store.row.ObservationRow;
import decursus.store.row.Strand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// What observations of a course share.
final class StrandTable {

    private static final String DELETE_UNUSED = "DELETE FROM strand WHERE course = ?"
            + " AND number NOT IN (SELECT strand FROM observation WHERE course = ?)";

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
        for (int i = 0; i < numbers.length; i++) {
            Strand strand = Strand.of(rows.get(i));
            Integer number = known.get(strand);
            if (number == null) {
                number = next++;
                known.put(strand, number);
                fresh.add(new Strand.Numbered(course, number, strand));
            }
            numbers[i] = number;
        }
        table.insert(fresh);
        return numbers;
    }

    void deleteUnused(long course) {
        Statements.update(handle, DELETE_UNUSED, course, course);
    }
}
