package decursus.jobs.keeping;

import decursus.store.saved.SavedView;
import decursus.store.saved.ViewChange;
import java.util.List;
import java.util.Optional;

/// The views that are saved with one course, in the order of a menu. Each change is one step, undone and redone like all
/// others. Their names are typed by people and may tell who the patient is.
///
/// Every method refuses with [decursus.store.StoreRefusedException], with a sentence for the user, when it can not be done.
public final class CourseViews {

    private final Changes changes;
    private final String course;

    /// @param course the stored id
    CourseViews(Changes changes, String course) {
        this.changes = changes;
        this.course = course;
    }

    /// All of them, in their order.
    public List<SavedView> all() {
        return changes.savedViews(course);
    }

    /// Saves a view: in place of the one that has its name, or else as the last one.
    ///
    /// @return the step; empty where the same view is saved already
    public Optional<NamedStep> save(SavedView view) {
        boolean there = all().stream().anyMatch(each -> each.name().equals(view.name()));
        return changes.change(course, there ? new ViewChange.Replace(view) : new ViewChange.Add(view));
    }

    /// Gives a view another name.
    ///
    /// @return the step; empty where the name stays the same
    public Optional<NamedStep> rename(String from, String to) {
        return changes.change(course, new ViewChange.Rename(from, to));
    }

    /// Removes a view.
    public NamedStep remove(String name) {
        return changes.change(course, new ViewChange.Remove(name)).orElseThrow();
    }

    /// Puts the views in another order.
    ///
    /// @param names the names of all of them
    /// @return the step; empty where the order stays the same
    public Optional<NamedStep> reorder(List<String> names) {
        return changes.change(course, new ViewChange.Reorder(names));
    }
}
