package decursus.store.table;

import static java.util.stream.Collectors.groupingBy;

import decursus.store.row.treatment.AdverseEventRow;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Adverse events with their links to treatments.
final class AdverseEventTable implements ItemTable<AdverseEventRow> {

    private final FlatTable<AdverseEventRow.Head> heads;
    private final FlatTable<AdverseEventRow.Link> links;

    AdverseEventTable(Handle handle) {
        this.heads = new FlatTable<>(handle, "adverse_event", AdverseEventRow.Head.class, "seq");
        this.links = new FlatTable<>(handle, "adverse_event_link", AdverseEventRow.Link.class, "parent, seq");
    }

    @Override
    public String name() {
        return heads.name();
    }

    @Override
    public List<AdverseEventRow> read(long course) {
        Map<Integer, List<AdverseEventRow.Link>> linksOf =
                links.read(course).stream().collect(groupingBy(row -> row.place().parent()));
        return heads.read(course).stream()
                .map(head -> new AdverseEventRow(head, linksOf.getOrDefault(head.place().seq(), List.of()))).toList();
    }

    @Override
    public void delete(List<AdverseEventRow> rows) {
        rows.forEach(row -> heads.delete(row.place().course(), row.place().seq()));
    }

    @Override
    public void insert(List<AdverseEventRow> rows) {
        heads.insert(rows.stream().map(AdverseEventRow::head).toList());
        links.insert(rows.stream().flatMap(row -> row.links().stream()).toList());
    }
}
