package decursus.store.table;

import decursus.store.change.ChangeLog;
import decursus.store.row.EventRow;
import decursus.store.row.ObservationRow;
import decursus.store.row.OrganRow;
import decursus.store.row.SavedViewRow;
import decursus.store.row.course.HeadRow;
import decursus.store.row.treatment.AdverseEventRow;
import decursus.store.row.treatment.TreatmentRow;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// What makes a stored course equal to another version of it, or writes it for the first time.
///
/// @param stored the head as stored, empty for a new course
/// @param wanted the head of the new version, without key and batch
public record CoursePlan(Optional<HeadRow> stored, HeadRow wanted, ListPlan<ObservationRow> observations,
        ListPlan<TreatmentRow> treatments, ListPlan<EventRow> events, ListPlan<AdverseEventRow> adverseEvents,
        ListPlan<OrganRow> organs, ListPlan<SavedViewRow> views) {

    /// True for a course that the store does not have.
    public boolean isNew() {
        return stored.isEmpty();
    }

    /// True when the heads say the same.
    public boolean headUnchanged() {
        return stored.isPresent() && stored.get().sameContent(wanted);
    }

    /// True when nothing has to be written.
    public boolean nothing() {
        return headUnchanged() && stored.get().course().summary().fits(wanted.course().summary()) && observations.nothing()
                && treatments.nothing() && events.nothing() && adverseEvents.nothing() && organs.nothing() && views.nothing();
    }

    /// Writes the difference, within the caller's transaction.
    public void apply(Handle handle, CourseTables tables, Author author) {
        String id = wanted.course().id();
        ChangeLog log = new ChangeLog(handle, new ChangeLog.Writer(author.at(), author.who(), author.batch(), id));
        long key = writeHead(tables.heads, author.batchOf(HeadTable.NAME, id), log);
        treatments.apply(tables.treatments, key, author, log);
        observations.apply(tables.observations, key, author, log);
        events.apply(tables.events, key, author, log);
        adverseEvents.apply(tables.adverseEvents, key, author, log);
        organs.apply(tables.organs, key, author, log);
        views.apply(tables.views, key, author, log);
    }

    private long writeHead(HeadTable heads, long batch, ChangeLog log) {
        if (stored.isEmpty()) {
            long key = heads.write(wanted.courseIn(null, batch));
            HeadRow head = wanted.under(key, batch);
            heads.writeLists(head, true);
            log.inserted(HeadTable.NAME, wanted.course().id(), head);
            return key;
        }
        HeadRow before = stored.get();
        long key = before.course().storedKey();
        if (headUnchanged()) {
            // only the summary may differ
            heads.write(wanted.courseIn(key, before.course().batch()));
            return key;
        }
        HeadRow head = wanted.under(key, batch);
        heads.write(head.course());
        heads.writeLists(head, false);
        log.updated(HeadTable.NAME, wanted.course().id(), before, head);
        return key;
    }
}
