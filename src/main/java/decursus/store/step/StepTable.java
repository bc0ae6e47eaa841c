package decursus.store.step;

import decursus.store.engine.Statements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The tables of steps.
public final class StepTable {

    static final String NO_SUM = "0".repeat(64);
    private static final String READ = "SELECT batch.id, step.kind, step.item, step.about, batch.file, batch.at, batch.who"
            + " FROM step JOIN batch ON batch.id = step.batch ORDER BY batch.id";

    private static final String TOUCH = "INSERT OR IGNORE INTO touched (batch, course) VALUES (?, ?)";

    private final Handle handle;

    /// The tables behind a handle.
    public StepTable(Handle handle) {
        this.handle = handle;
    }

    /// What a step does.
    ///
    /// @param item  what sort of item it changes; null where it undoes or redoes
    /// @param about the step that it undoes or redoes; null where it does neither
    record Deed(Step.Kind kind, Step.@Nullable Item item, @Nullable Step about) {
    }

    /// Writes down that a batch is an import and which courses it changes.
    public void writeImport(long batch, Collection<String> courses) {
        write(batch, new Deed(Step.Kind.IMPORT, null, null), courses);
    }

    private void write(long batch, Deed deed, Collection<String> courses) {
        handle.createUpdate("INSERT INTO step (batch, kind, item, about) VALUES (:batch, :kind, :item, :about)").bind("batch", batch)
                .bind("kind", deed.kind).bind("item", deed.item).bind("about", deed.about == null ? null : deed.about.id()).execute();
        courses.forEach(course -> touch(batch, course));
    }

    /// Writes down that a step changes a course too.
    public void touch(long batch, String course) {
        Statements.update(handle, TOUCH, batch, course);
    }

    /// Steps that were undone and not done again.
    public Set<Long> undone() {
        Set<Long> undone = new HashSet<>();
        handle.createQuery("SELECT about, kind FROM step WHERE about IS NOT NULL ORDER BY batch").map((row, context) ->
                row.getString("kind").equals(Step.Kind.UNDO.name()) ? undone.add(row.getLong("about"))
                        : undone.remove(row.getLong("about"))).list();
        return undone;
    }

    /// Begins a step that reads no file.
    ///
    /// @return the number of its batch
    long begin(Deed deed, Instant at, String who, Collection<String> courses) {
        long batch = handle.createQuery("INSERT INTO batch (at, who, file, sha256, courses, imported, updated, unchanged, removed)"
                        + " VALUES (:at, :who, :file, :sum, :courses, 0, 0, 0, 0) RETURNING id").bind("at", at.toString())
                .bind("who", who).bind("file", Step.NO_FILE).bind("sum", NO_SUM).bind("courses", courses.size()).mapTo(Long.class).one();
        write(batch, deed, courses);
        return batch;
    }

    /// All steps in their order.
    public List<Step> read() {
        Map<Long, List<String>> courses = new HashMap<>();
        handle.createQuery("SELECT batch, course FROM touched ORDER BY batch, course").map((row, context) ->
                        courses.computeIfAbsent(row.getLong("batch"), key -> new ArrayList<>()).add(row.getString("course"))).list();
        Map<Long, Step> known = new HashMap<>();
        return handle.createQuery(READ).map((row, context) -> {
            long id = row.getLong("id");
            long about = row.getLong("about");
            String file = row.getString("file");
            String item = row.getString("item");
            Step step = new Step(id, Step.Kind.valueOf(row.getString("kind")), Step.NO_FILE.equals(file) ? null : file,
                    Instant.parse(row.getString("at")), row.getString("who"), courses.getOrDefault(id, List.of()),
                    item == null ? null : Step.Item.valueOf(item), known.get(about));
            known.put(id, step);
            return step;
        }).list();
    }
}
