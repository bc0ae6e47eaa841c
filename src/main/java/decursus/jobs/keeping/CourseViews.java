package decursus.jobs.keeping;

import decursus.jobs.drawing.ArrangedView;
import decursus.privacy.Disclosure;
import decursus.store.saved.SavedView;
import decursus.store.saved.ViewChange;
import decursus.view.DayZeroChoice;
import decursus.view.View;
import decursus.view.ViewJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The views that are saved with one course, in the order of a menu. Each change is one step, undone and redone like all
/// others. Their names are typed by people and may tell who the patient is.
///
/// Every method refuses with [decursus.store.StoreRefusedException], with a sentence for the user, when it can not be done.
public final class CourseViews {

    /// In place of the id of an item that is not told: no course holds it, so that none is taken for another.
    private static final String NOT_TOLD = "not told";

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

    /// All that can be read, as a window shows them: what a view counts time from is saved by its stored id and named here as the
    /// course is released for a mode. Where it is not told so, it is named by an id that no course holds, and cannot be handed on.
    /// A view of another release that can not be read any more is left where it is.
    public List<View> shown(Disclosure mode) {
        List<View> read = new ArrayList<>();
        for (SavedView each : all()) {
            readable(each).map(view -> shown(view, mode)).ifPresent(read::add);
        }
        return read;
    }

    private View shown(View saved, Disclosure mode) {
        DayZeroChoice choice = saved.dayZero();
        return choice == null || mode == Disclosure.IDENTIFIED ? saved
                : new ArrangedView(saved, Disclosure.IDENTIFIED).find(changes.course(course), changes.courses().profile(mode))
                        .orElseGet(() -> saved.withDayZero(choice.withId(NOT_TOLD)));
    }

    private static Optional<View> readable(SavedView saved) {
        try {
            return Optional.of(ViewJson.read(saved.json()).withName(saved.name()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Saves a view from a window, under its name.
    ///
    /// @param mode of the window
    /// @return the step; empty where the same view is saved already
    /// @throws decursus.jobs.JobRefused where the course does not hold what the view counts time from
    public Optional<NamedStep> save(View view, Disclosure mode) {
        View stored = view.dayZero() == null ? view : new ArrangedView(view, mode)
                .handedTo(changes.course(course), changes.courses().profile(Disclosure.IDENTIFIED));
        return save(new SavedView(view.name(), ViewJson.write(stored)));
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
