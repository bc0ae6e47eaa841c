package decursus.store.intake;

import decursus.store.engine.Statements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Imports and the files that they read.
final class BatchTable {

    private static final String BEGIN = "INSERT INTO batch (at, who, file, sha256, courses, imported, updated, unchanged, removed)"
            + " VALUES (:at, :who, :file, :sha256, :courses, :imported, :updated, :unchanged, :removed) RETURNING id";
    private static final String SETTLE = "UPDATE batch SET courses = :courses, imported = :imported, updated = :updated,"
            + " unchanged = :unchanged, removed = :removed WHERE id = :batch";
    private static final String FILE = "INSERT INTO origin_file (batch, seq, name, sha256, bytes) VALUES (?, ?, ?, ?, ?)";
    private static final String EARLIER = "SELECT id, at FROM batch JOIN step ON step.batch = id WHERE sha256 = :sum AND kind = 'IMPORT'"
            + " UNION SELECT id, at FROM origin_file JOIN batch ON id = origin_file.batch WHERE origin_file.sha256 = :sum ORDER BY id";
    private static final String REFUSED = "INSERT INTO refused (batch, course, place, verbatim, reason) VALUES (?, ?, ?, ?, ?)";

    private final Handle handle;

    BatchTable(Handle handle) {
        this.handle = handle;
    }

    /// Writes an import whose counts are known.
    ///
    /// @return its number
    long write(ImportBatch batch, CourseChange.Counts sum) {
        return handle.createQuery(BEGIN).bind("at", batch.when().toString()).bind("who", batch.who()).bind("file", batch.file())
                .bind("sha256", batch.sha256()).bind("courses", batch.courses().size()).bindMethods(sum).mapTo(Long.class).one();
    }

    /// Writes an import whose counts are not known yet.
    ///
    /// @return its number
    long begin(ImportHeader header) {
        ImportHeader.Origin first = header.files().getFirst();
        long batch = write(new ImportBatch(first.name(), first.sha256(), header.who(), header.when(), List.of()),
                new CourseChange.Counts(0, 0, 0, 0));
        for (int seq = 0; seq < header.files().size(); seq++) {
            ImportHeader.Origin file = header.files().get(seq);
            handle.execute(FILE, batch, seq, file.name(), file.sha256(), file.bytes());
        }
        return batch;
    }

    /// Writes the counts of an import that was begun.
    void settle(long batch, int courses, CourseChange.Counts sum) {
        handle.execute("INSERT INTO importing (batch) VALUES (?)", batch);
        handle.createUpdate(SETTLE).bind("batch", batch).bind("courses", courses).bindMethods(sum).execute();
        handle.execute("DELETE FROM importing");
    }

    void refuse(long batch, RefusedEntry entry) {
        Statements.update(handle, REFUSED, batch, entry.course(), entry.place(), entry.verbatim(), entry.reason());
    }

    /// For each of the files that an import in force has read already: the last one that did.
    List<Earlier> earlier(ImportHeader header, Set<Long> undone) {
        List<Earlier> earlier = new ArrayList<>();
        for (ImportHeader.Origin file : header.files()) {
            handle.createQuery(EARLIER).bind("sum", file.sha256())
                    .map((row, context) -> undone.contains(row.getLong("id")) ? "" : row.getString("at")).list().stream()
                    .filter(at -> !at.isEmpty()).reduce((one, next) -> next)
                    .ifPresent(at -> earlier.add(new Earlier(file.sha256(), Instant.parse(at))));
        }
        return earlier;
    }
}
