package decursus.store.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The tables of steps.
public final class StepTable {

    static final String NO_SUM = "0".repeat(64);
    private static final String READ = "SELECT batch.id, step.kind, step.about, batch.file, batch.at, batch.who"
            + " FROM step JOIN batch ON batch.id = step.batch ORDER BY batch.id";

    private final Handle handle;

    /// The tables behind a handle.
    public StepTable(Handle handle) {
        this.handle = handle;
    }

    /// Writes down what kind of step a batch is and which courses it changes.
    public void write(long batch, Step.Kind kind, @Nullable Long about, Collection<String> courses) {
        handle.createUpdate("INSERT INTO step (batch, kind, about) VALUES (:batch, :kind, :about)").bind("batch", batch)
                .bind("kind", kind).bind("about", about).execute();
        for (String course : courses) {
            handle.execute("INSERT INTO touched (batch, course) VALUES (?, ?)", batch, course);
        }
    }

    /// Begins a step that reads no file.
    ///
    /// @return the number of its batch
    long begin(Step.Kind kind, @Nullable Step about, Instant at, String who, Collection<String> courses) {
        long batch = handle.createQuery("INSERT INTO batch (at, who, file, sha256, courses, imported, updated, unchanged, removed)"
                        + " VALUES (:at, :who, :file, :sum, :courses, 0, 0, 0, 0) RETURNING id").bind("at", at.toString())
                .bind("who", who).bind("file", Step.NO_FILE).bind("sum", NO_SUM).bind("courses", courses.size()).mapTo(Long.class).one();
        write(batch, kind, about == null ? null : about.id(), courses);
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
            Step step = new Step(id, Step.Kind.valueOf(row.getString("kind")), Step.NO_FILE.equals(file) ? null : file,
                    Instant.parse(row.getString("at")), row.getString("who"), courses.getOrDefault(id, List.of()), known.get(about));
            known.put(id, step);
            return step;
        }).list();
    }
}
