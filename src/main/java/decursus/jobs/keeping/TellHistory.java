package decursus.jobs.keeping;

import decursus.jobs.JobRefused;
import decursus.store.Access;
import decursus.store.Store;
import decursus.store.step.HistoryEntry;
import java.nio.file.Path;
import java.util.List;

/// Tells what happened to a course: who changed what, when, from what into what.
public final class TellHistory {

    private TellHistory() {
    }

    /// One thing that happened.
    public record Told(NamedStep step, HistoryEntry entry) {
    }

    /// Everything that happened to a course, in its order.
    ///
    /// @param typed      id or pseudonym
    /// @param identified a history names dates and texts as they were stored, so a record of care needs true
    /// @throws JobRefused when the store never had such a course, or a record of care is asked for without `identified`
    public static List<Told> of(Path store, String typed, boolean identified) {
        try (Store open = Store.open(store, Access.READ_ONLY)) {
            Naming naming = new Naming(open);
            String id = naming.known(open, typed);
            List<HistoryEntry> entries = open.history(id);
            if (entries.stream().anyMatch(TellHistory::publicCourse)) {
                naming.learnPublic(id);
            }
            if (!identified && naming.secret(id)) {
                throw new JobRefused("The course \"" + typed
                        + "\" is a record of care, and its history names dates and texts as stored: say --identified.");
            }
            return entries.stream().map(entry -> new Told(naming.named(entry.step()), entry)).toList();
        }
    }

    /// The head of a course that is gone says what it was.
    private static boolean publicCourse(HistoryEntry entry) {
        String nature = entry.before().get("course.title.nature");
        return entry.what() == HistoryEntry.What.REMOVED && nature != null && !nature.equals("CLINICAL");
    }
}
