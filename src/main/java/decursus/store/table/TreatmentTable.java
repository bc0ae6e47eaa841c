package decursus.store.table;

import static java.util.stream.Collectors.groupingBy;

import decursus.store.row.treatment.AdministrationRow;
import decursus.store.row.treatment.PhaseRow;
import decursus.store.row.treatment.TreatmentRow;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Treatments with their phases and administrations.
final class TreatmentTable implements ItemTable<TreatmentRow> {

    private final FlatTable<TreatmentRow.Head> heads;
    private final FlatTable<PhaseRow> phases;
    private final FlatTable<AdministrationRow> administrations;

    TreatmentTable(Handle handle) {
        this.heads = new FlatTable<>(handle, "treatment", TreatmentRow.Head.class, "seq");
        this.phases = new FlatTable<>(handle, "phase", PhaseRow.class, "parent, seq");
        this.administrations = new FlatTable<>(handle, "administration", AdministrationRow.class, "parent, seq");
    }

    @Override
    public String name() {
        return heads.name();
    }

    @Override
    public List<TreatmentRow> read(long course) {
        Map<Integer, List<PhaseRow>> phasesOf = phases.read(course).stream().collect(groupingBy(row -> row.place().parent()));
        Map<Integer, List<AdministrationRow>> givingsOf =
                administrations.read(course).stream().collect(groupingBy(row -> row.place().parent()));
        return heads.read(course).stream().map(head -> new TreatmentRow(head,
                phasesOf.getOrDefault(head.place().seq(), List.of()), givingsOf.getOrDefault(head.place().seq(), List.of()))).toList();
    }

    @Override
    public void delete(List<TreatmentRow> rows) {
        rows.forEach(row -> heads.delete(row.place().course(), row.place().seq()));
    }

    @Override
    public void insert(List<TreatmentRow> rows) {
        heads.insert(rows.stream().map(TreatmentRow::head).toList());
        phases.insert(rows.stream().flatMap(row -> row.phases().stream()).toList());
        administrations.insert(rows.stream().flatMap(row -> row.administrations().stream()).toList());
    }
}
