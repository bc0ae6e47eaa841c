package decursus.store.table;

import decursus.store.engine.Statements;
import decursus.store.row.course.CourseRow;
import decursus.store.row.course.EdgesRow;
import decursus.store.row.course.HeadRow;
import decursus.store.row.course.PersonRow;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Heads of courses with their short lists.
final class HeadTable {

    static final String NAME = "course";

    private static final Columns COLUMNS = Columns.of(CourseRow.class);
    private static final String SELECT = "SELECT " + COLUMNS.list() + " FROM course WHERE id = ?";
    private static final String WRITE = COLUMNS.insert("course", 1) + " ON CONFLICT (key) DO UPDATE SET " + COLUMNS.updates("key")
            + " RETURNING key";

    private static final String KEY = "SELECT key FROM course WHERE id = ?";

    private final Handle handle;
    private final FlatTable<HeadRow.Note> notes;
    private final FlatTable<HeadRow.Abbreviation> abbreviations;
    private final FlatTable<HeadRow.DiagnosisRow> diagnoses;
    private final FlatTable<HeadRow.Finding> findings;

    HeadTable(Handle handle) {
        this.handle = handle;
        this.notes = new FlatTable<>(handle, "course_note", HeadRow.Note.class, "seq");
        this.abbreviations = new FlatTable<>(handle, "abbreviation", HeadRow.Abbreviation.class, "identity");
        this.diagnoses = new FlatTable<>(handle, "diagnosis", HeadRow.DiagnosisRow.class, "seq");
        this.findings = new FlatTable<>(handle, "diagnosis_finding", HeadRow.Finding.class, "parent, seq");
        handle.registerRowMapper(ConstructorMapper.factory(CourseRow.class));
        handle.registerRowMapper(ConstructorMapper.factory(EdgesRow.class));
        handle.registerRowMapper(ConstructorMapper.factory(PersonRow.class));
    }

    Optional<HeadRow> read(String id) {
        // most courses of a long import are new
        if (key(id).isEmpty()) {
            return Optional.empty();
        }
        return handle.select(SELECT, id).mapTo(CourseRow.class).findOne().map(course -> {
            long key = course.storedKey();
            return new HeadRow(course, notes.read(key), abbreviations.read(key), diagnoses.read(key), findings.read(key));
        });
    }

    Optional<Long> key(String id) {
        return Optional.ofNullable(Statements.number(handle, KEY, id));
    }

    Map<String, EdgesRow> edges() {
        return handle.select("SELECT id, " + Columns.of(EdgesRow.class).list() + " FROM course WHERE listed = 1")
                .reduceRows(new HashMap<>(), (all, row) -> {
                    all.put(row.getColumn("id", String.class), row.getRow(EdgesRow.class));
                    return all;
                });
    }

    Map<String, PersonRow> people() {
        return handle.select("SELECT id, " + Columns.of(PersonRow.class).list() + " FROM course WHERE person_name IS NOT NULL")
                .reduceRows(new HashMap<>(), (all, row) -> {
                    all.put(row.getColumn("id", String.class), row.getRow(PersonRow.class));
                    return all;
                });
    }

    /// Deletes a course with everything that belongs to it.
    void delete(long key) {
        handle.execute("DELETE FROM course WHERE key = ?", key);
    }

    /// Writes a course's own row.
    ///
    /// @return its key
    long write(CourseRow course) {
        return Statements.use(handle, WRITE, statement -> {
            COLUMNS.bind(statement, 0, course);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        });
    }

    /// Writes the short lists in place of those that stand there.
    ///
    /// @param fresh true for a course that has none yet
    void writeLists(HeadRow head, boolean fresh) {
        long key = head.course().storedKey();
        if (!fresh) {
            diagnoses.deleteAll(key);
            abbreviations.deleteAll(key);
            notes.deleteAll(key);
        }
        notes.insert(head.notes());
        abbreviations.insert(head.abbreviations());
        diagnoses.insert(head.diagnoses());
        findings.insert(head.findings());
    }
}
