package decursus.store.intake;

import decursus.store.engine.Statements;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/// Numbers of patients. One counts while the import that brought it is in force and its course was not removed since; a
/// course that was merged into another one hands its numbers on.
final class IdentifierTable {

    private static final String OF_NUMBER = "SELECT course, batch FROM identifier WHERE system = ? AND value = ? ORDER BY batch";
    private static final String GONE = "SELECT step.batch, step.kind = 'MERGE' AS merged FROM change JOIN step ON step.batch = change.batch"
            + " WHERE change.course = ? AND change.item = 'course' AND change.kind = 'DELETE' AND step.kind IN ('REMOVE', 'MERGE')"
            + " AND step.batch > ? ORDER BY step.batch";
    private static final String MERGED = "SELECT course FROM touched WHERE batch = ? AND course <> ?";
    private static final String HAS = "SELECT EXISTS (SELECT 1 FROM course WHERE id = ?)";
    private static final String ADD = "INSERT OR IGNORE INTO identifier (system, value, course, batch) VALUES (?, ?, ?, ?)";
    private static final int MOST_MERGES = 100;

    private final Handle handle;
    private final Set<Long> undone;

    /// @param undone steps that were taken back
    IdentifierTable(Handle handle, Set<Long> undone) {
        this.handle = handle;
        this.undone = undone;
    }

    private record Held(String course, long batch) {
    }

    private record Gone(long batch, boolean merged) {
    }

    /// The courses that any of the numbers leads to, by id.
    Set<String> courses(Collection<PatientNumber> numbers) {
        Set<String> courses = new TreeSet<>();
        for (PatientNumber number : numbers) {
            held(number).stream().map(this::inForce).flatMap(Optional::stream).forEach(courses::add);
        }
        return courses;
    }

    private List<Held> held(PatientNumber number) {
        return Statements.use(handle, OF_NUMBER, statement -> {
            statement.setString(1, number.system());
            statement.setString(2, number.value());
            List<Held> held = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    held.add(new Held(result.getString(1), result.getLong(2)));
                }
            }
            return held;
        });
    }

    private Optional<String> inForce(Held held) {
        if (undone.contains(held.batch)) {
            return Optional.empty();
        }
        String course = held.course;
        long since = held.batch;
        for (int merge = 0; merge < MOST_MERGES; merge++) {
            Optional<Gone> gone = gone(course, since);
            if (gone.isEmpty()) {
                return handle.select(HAS, course).mapTo(Boolean.class).one() ? Optional.of(course) : Optional.empty();
            }
            since = gone.get().batch;
            Optional<String> into = gone.get().merged ? handle.select(MERGED, since, course).mapTo(String.class).findFirst()
                    : Optional.empty();
            if (into.isEmpty()) {
                return Optional.empty();
            }
            course = into.get();
        }
        return Optional.empty();
    }

    /// How a course went first after a step; empty where it did not.
    private Optional<Gone> gone(String course, long since) {
        return handle.select(GONE, course, since).map((row, context) -> new Gone(row.getLong("batch"), row.getBoolean("merged")))
                .list().stream().filter(each -> !undone.contains(each.batch)).findFirst();
    }

    /// Those of the numbers that do not lead to a course yet.
    List<PatientNumber> lacking(String course, Collection<PatientNumber> numbers) {
        return numbers.stream().distinct().filter(number -> held(number).stream().map(this::inForce).flatMap(Optional::stream)
                .noneMatch(course::equals)).toList();
    }

    void add(String course, Collection<PatientNumber> numbers, long batch) {
        for (PatientNumber number : numbers) {
            Statements.update(handle, ADD, number.system(), number.value(), course, batch);
        }
    }
}
