package decursus.store.table;

import decursus.domain.course.Course;
import decursus.domain.course.DayZero;
import decursus.domain.time.TimeAxis;
import decursus.store.change.ChangeLog;
import decursus.store.row.EventRow;
import decursus.store.row.ObservationRow;
import decursus.store.row.OrganRow;
import decursus.store.row.Place;
import decursus.store.row.SavedViewRow;
import decursus.store.row.course.CourseRows;
import decursus.store.row.course.EdgesRow;
import decursus.store.row.course.PersonRow;
import decursus.store.row.course.HeadRow;
import decursus.store.row.treatment.AdverseEventRow;
import decursus.store.row.treatment.TreatmentRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.UnableToProduceResultException;

/// All tables of a course, made once for a handle. To be used within a transaction, by one thread.
public final class CourseTables {

    private final Handle handle;
    final HeadTable heads;
    final ItemTable<ObservationRow> observations;
    final ItemTable<TreatmentRow> treatments;
    final ItemTable<EventRow> events;
    final ItemTable<AdverseEventRow> adverseEvents;
    final ItemTable<OrganRow> organs;
    final ItemTable<SavedViewRow> views;

    /// The tables behind a handle.
    public CourseTables(Handle handle) {
        this.handle = handle;
        this.heads = new HeadTable(handle);
        this.observations = new ObservationTable(handle);
        this.treatments = new TreatmentTable(handle);
        this.events = new RecordTable<>(handle, "event", EventRow.class);
        this.adverseEvents = new AdverseEventTable(handle);
        this.organs = new RecordTable<>(handle, "organ", OrganRow.class);
        this.views = new RecordTable<>(handle, "saved_view", SavedViewRow.class);
    }

    /// Reads a course.
    ///
    /// @throws IllegalArgumentException if what is stored is no course, because something else wrote it
    public Optional<Course> read(String id) {
        return rows(id).map(CourseTables::course);
    }

    /// First and last time of each course by its id, from the table of courses alone; without those that were last written
    /// before there was such a thing.
    public Map<String, EdgesRow> edges() {
        return heads.edges();
    }

    /// Whom the courses name, by the course's id, from the table of courses alone. It identifies persons.
    public Map<String, PersonRow> people() {
        return heads.people();
    }

    /// Reads the rows of a course.
    ///
    /// @throws IllegalArgumentException if a column holds what this program never writes
    public Optional<CourseRows> rows(String id) {
        try {
            return stored(id);
        } catch (UnableToProduceResultException e) {
            throw new IllegalArgumentException("a column holds what this program never writes", e);
        }
    }

    private Optional<CourseRows> stored(String id) {
        return heads.read(id).map(head -> {
            long key = head.course().storedKey();
            return new CourseRows(head, observations.read(key), treatments.read(key), events.read(key), adverseEvents.read(key),
                    organs.read(key), views.read(key));
        });
    }

    /// The course of its rows.
    ///
    /// @throws IllegalArgumentException if they are no course
    public static Course course(CourseRows rows) {
        HeadRow head = rows.head();
        return new Course(head.toHead(), head.toPatient(), head.toTimeframe(),
                Observations.of(rows.observations()),
                rows.treatments().stream().map(TreatmentRow::toDomain).toList(),
                rows.events().stream().map(EventRow::toDomain).toList(),
                rows.adverseEvents().stream().map(AdverseEventRow::toDomain).toList(),
                rows.organs().stream().map(OrganRow::toDomain).toList());
    }

    /// Removes a course and logs every row of it, within the caller's transaction.
    public void remove(CourseRows rows, Author author) {
        String id = rows.head().course().id();
        ChangeLog log = new ChangeLog(handle, new ChangeLog.Writer(author.at(), author.who(), author.batch(), id));
        log.deleted(HeadTable.NAME, id, rows.head());
        rows.observations().forEach(row -> log.deleted(observations.name(), row.place().id(), row));
        rows.treatments().forEach(row -> log.deleted(treatments.name(), row.place().id(), row));
        rows.events().forEach(row -> log.deleted(events.name(), row.place().id(), row));
        rows.adverseEvents().forEach(row -> log.deleted(adverseEvents.name(), row.place().id(), row));
        rows.organs().forEach(row -> log.deleted(organs.name(), row.place().id(), row));
        rows.views().forEach(row -> log.deleted(views.name(), row.place().id(), row));
        heads.delete(rows.head().course().storedKey());
    }

    /// Compares what is stored under a course's id with the course. Its saved views stay.
    public CoursePlan plan(Course course) {
        return plan(course, views(course.head().id()));
    }

    /// The same with the views that shall be saved with it, in their order.
    public CoursePlan plan(Course course, List<SavedViewRow> savedViews) {
        Optional<HeadRow> head = heads.read(course.head().id());
        Optional<Long> key = head.map(row -> row.course().storedKey());
        TimeAxis axis = DayZero.of(course).axis();
        return new CoursePlan(head, HeadRow.of(course),
                ListPlan.of(key.map(observations::read).orElse(List.of()),
                        Observations.rows(course.observations(), axis)),
                ListPlan.of(key.map(treatments::read).orElse(List.of()), rows(course.treatments(), TreatmentRow::of)),
                ListPlan.of(key.map(events::read).orElse(List.of()), rows(course.events(), EventRow::of)),
                ListPlan.of(key.map(adverseEvents::read).orElse(List.of()), rows(course.adverseEvents(), AdverseEventRow::of)),
                ListPlan.of(key.map(organs::read).orElse(List.of()), rows(course.organs(), OrganRow::of)),
                ListPlan.of(key.map(views::read).orElse(List.of()), numbered(savedViews)));
    }

    /// The views that are saved with a course; empty where the store has no such course.
    public List<SavedViewRow> views(String id) {
        return heads.key(id).map(views::read).orElse(List.of());
    }

    /// Makes a course's saved views those that are wanted, within the caller's transaction.
    ///
    /// @param id course that the store has
    public void writeViews(String id, List<SavedViewRow> wanted, Author author) {
        long key = heads.key(id).orElseThrow();
        ChangeLog log = new ChangeLog(handle, new ChangeLog.Writer(author.at(), author.who(), author.batch(), id));
        ListPlan.of(views.read(key), numbered(wanted)).apply(views, key, author, log);
    }

    /// Rows at their places in a list, without course and batch.
    private static List<SavedViewRow> numbered(List<SavedViewRow> rows) {
        return rows(rows, (row, seq) -> row.at(Place.unwritten(seq, row.place().id())));
    }

    /// True when the store has a course of this id.
    public boolean has(String id) {
        return heads.key(id).isPresent();
    }

    private static <D, R> List<R> rows(List<D> items, BiFunction<D, Integer, R> row) {
        return IntStream.range(0, items.size()).mapToObj(seq -> row.apply(items.get(seq), seq)).toList();
    }
}
