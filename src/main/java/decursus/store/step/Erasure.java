package decursus.store.step;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/// Takes a course out of the store for good: its rows, what the log and the refused rows hold of it, and the names of
/// the files that brought it. Within the transaction of its caller.
public final class Erasure {

    private static final String ERASED = "erased";
    private static final int TELLING = 3;
    private static final String NAMES = "SELECT person_name AS name FROM course WHERE id = :course AND person_name IS NOT NULL"
            + " UNION SELECT before ->> '$.course.subject.personName' FROM change WHERE course = :course AND item = 'course'"
            + " UNION SELECT after ->> '$.course.subject.personName' FROM change WHERE course = :course AND item = 'course'";
    private static final String HELD = "SELECT EXISTS (SELECT 1 FROM course WHERE id = :course)"
            + " OR EXISTS (SELECT 1 FROM change WHERE course = :course) OR EXISTS (SELECT 1 FROM identifier WHERE course = :course)";

    private final Handle handle;
    private final String course;

    /// An erasure of a course.
    ///
    /// @param course its id
    public Erasure(Handle handle, String course) {
        this.handle = handle;
        this.course = course;
    }

    /// Erases the course. Only that somebody erased something at a time is logged.
    ///
    /// @return false where the store holds nothing of it
    public boolean run(Instant at, String who) {
        if (!handle.createQuery(HELD).bind("course", course).mapTo(Boolean.class).one()) {
            return false;
        }
        Set<String> words = words();
        List<Long> batches = handle.createQuery("SELECT batch FROM touched WHERE course = :course").bind("course", course)
                .mapTo(Long.class).list();
        handle.execute("INSERT INTO erasing (course) VALUES (?)", course);
        handle.execute("DELETE FROM course WHERE id = ?", course);
        handle.execute("DELETE FROM change WHERE course = ?", course);
        handle.execute("DELETE FROM touched WHERE course = ?", course);
        handle.execute("DELETE FROM refused WHERE course = ?", course);
        handle.execute("DELETE FROM identifier WHERE course = ?", course);
        batches.forEach(batch -> clear(batch, words));
        handle.execute("INSERT INTO erased (at, who) VALUES (?, ?)", at.toString(), who);
        handle.execute("DELETE FROM erasing WHERE course = ?", course);
        return true;
    }

    /// What a file's name may tell of the patient by.
    private Set<String> words() {
        Set<String> words = new HashSet<>();
        words.add(course.toLowerCase(Locale.ROOT));
        handle.createQuery("SELECT value FROM identifier WHERE course = :course").bind("course", course).mapTo(String.class).list()
                .stream().filter(value -> value.length() >= TELLING).forEach(value -> words.add(value.toLowerCase(Locale.ROOT)));
        handle.createQuery(NAMES).bind("course", course).map((row, context) -> row.getString("name")).list().stream()
                .filter(name -> name != null).flatMap(name -> Arrays.stream(name.split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= TELLING).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    /// A batch that brought nobody else keeps nothing of its file; one that did keeps a name that does not tell of him.
    private void clear(long batch, Set<String> words) {
        boolean others = handle.createQuery("SELECT EXISTS (SELECT 1 FROM touched WHERE batch = :batch)").bind("batch", batch)
                .mapTo(Boolean.class).one();
        String file = handle.createQuery("SELECT file FROM batch WHERE id = :batch").bind("batch", batch).mapTo(String.class).one();
        boolean tells = tells(file, words);
        if (!others) {
            handle.execute("DELETE FROM refused WHERE batch = ?", batch);
        }
        clearRefused(batch, words);
        clearFiles(batch, words, others);
        if (!file.equals(Step.NO_FILE) && (tells || !others)) {
            handle.createUpdate("UPDATE batch SET file = :file, sha256 = :sum WHERE id = :batch").bind("file", ERASED)
                    .bind("sum", StepTable.NO_SUM).bind("batch", batch).execute();
        }
    }

    private static boolean tells(String text, Set<String> words) {
        return words.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);
    }

    /// A row that nobody could tell a patient of may still be his.
    private void clearRefused(long batch, Set<String> words) {
        handle.createQuery("SELECT id, place, verbatim, reason FROM refused WHERE batch = :batch AND course IS NULL").bind("batch", batch)
                .map((row, context) -> tells(row.getString("place") + "\n" + row.getString("verbatim") + "\n" + row.getString("reason"),
                        words) ? row.getLong("id") : null).list().stream().filter(Objects::nonNull)
                .forEach(id -> handle.execute("DELETE FROM refused WHERE id = ?", id));
    }

    private void clearFiles(long batch, Set<String> words, boolean others) {
        List<String> names = handle.createQuery("SELECT name FROM origin_file WHERE batch = :batch ORDER BY seq").bind("batch", batch)
                .mapTo(String.class).list();
        for (int seq = 0; seq < names.size(); seq++) {
            if (!others || tells(names.get(seq), words)) {
                handle.execute("UPDATE origin_file SET name = ?, sha256 = ?, bytes = 0 WHERE batch = ? AND seq = ?", ERASED,
                        StepTable.NO_SUM, batch, seq);
            }
        }
    }
}
