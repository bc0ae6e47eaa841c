package decursus.jobs.keeping;

import decursus.domain.course.Course;
import decursus.exchange.casefile.CaseFileReader;
import decursus.exchange.typed.CaseFileEdit;
import decursus.jobs.Courses;
import decursus.jobs.JobRefused;
import decursus.privacy.Disclosure;
import decursus.store.Access;
import decursus.store.Store;
import decursus.store.Writability;
import decursus.store.edit.Edit;
import decursus.store.saved.SavedView;
import decursus.store.saved.ViewChange;
import decursus.store.step.Step;
import decursus.store.step.StepStack;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One open store and the changes that can be made to it, for as long as somebody works with it. Each change is one
/// transaction, kept with who made it and when. What a person should be told all the same stands in [#warnings].
///
/// A store that may only be read is opened too; [#state] says why, and changes refuse with
/// [decursus.store.StoreRefusedException]. Any thread may call; calls wait for each other.
public final class Changes implements AutoCloseable {

    private final Path file;
    private final Store store;
    private final Clock clock;
    private final String who;
    private final Naming naming;
    private final List<String> warnings = new ArrayList<>();

    private Changes(Path file, Store store, Clock clock, String who) {
        this.file = file;
        this.store = store;
        this.clock = clock;
        this.who = who;
        this.naming = new Naming(store);
    }

    /// Opens a store.
    ///
    /// @param who who changes, kept with each change; not blank
    /// @throws decursus.store.StoreRefusedException when there is none or it can not be opened
    public static Changes open(Path file, Clock clock, String who) {
        return over(file, Store.open(file, Access.READ_WRITE), clock, who);
    }

    /// Opens a store, and creates it where there is none.
    ///
    /// @throws decursus.store.StoreRefusedException when it can not be opened or created
    public static Changes openOrCreate(Path file, Clock clock, String who) {
        return over(file, Store.openOrCreate(file), clock, who);
    }

    private static Changes over(Path file, Store store, Clock clock, String who) {
        boolean made = false;
        try {
            Changes changes = new Changes(file, store, clock, who);
            made = true;
            return changes;
        } finally {
            if (!made) {
                store.close();
            }
        }
    }

    /// The courses of this store, to be read; closed with it.
    public Courses courses() {
        return Courses.of(store);
    }

    /// What can be undone, redone and changed now.
    public synchronized StoreState state() {
        naming.know(store);
        StepStack steps = store.steps();
        return new StoreState(steps.nextUndo().map(naming::named).orElse(null), steps.nextRedo().map(naming::named).orElse(null),
                store.writability());
    }

    /// Checks a large store, which takes a while and lets others read meanwhile: for a thread of its own.
    ///
    /// @return whether anything can be changed after all
    /// @see Writability.ToBeChecked
    public Writability prove() {
        return store.prove();
    }

    /// Takes the last change back.
    ///
    /// @return the change that was taken back
    /// @throws JobRefused when there is none
    public synchronized NamedStep undo() {
        naming.know(store);
        return named(store.undo(who, clock.instant()), "undo");
    }

    /// Does the change again that was undone last.
    ///
    /// @return the change that was done again
    /// @throws JobRefused when there is none
    public synchronized NamedStep redo() {
        naming.know(store);
        return named(store.redo(who, clock.instant()), "redo");
    }

    private NamedStep named(Optional<Step> step, String verb) {
        return told(step).orElseThrow(() -> new JobRefused("There is nothing to " + verb + " in " + file + "."));
    }

    private Optional<NamedStep> told(Optional<Step> step) {
        naming.know(store);
        warnings.addAll(store.warnings());
        return step.map(naming::named);
    }

    /// Removes a course; an undo brings it back.
    ///
    /// @param typed id or pseudonym
    /// @throws JobRefused when the store has no such course
    public synchronized NamedStep remove(String typed) {
        String id = naming.held(store, typed);
        naming.know(store);
        return told(store.remove(id, who, clock.instant())).orElseThrow();
    }

    /// Changes of single items.
    ///
    /// @param reader reads what is typed
    public Edits edits(CaseFileReader reader) {
        return new Edits(this, reader);
    }

    /// A course, found by id or pseudonym.
    Course course(String typed) {
        return courses().find(typed, Disclosure.DEIDENTIFIED);
    }

    CaseFileEdit.Stamp stamp() {
        return new CaseFileEdit.Stamp(who, clock.instant());
    }

    synchronized @Nullable NamedStep write(Edit edit) {
        naming.know(store);
        return told(store.edit(edit, who, clock.instant())).orElse(null);
    }

    /// The views that are saved with a course.
    ///
    /// @param typed id or pseudonym
    /// @throws JobRefused when the store has no such course
    public synchronized CourseViews views(String typed) {
        return new CourseViews(this, naming.held(store, typed));
    }

    List<SavedView> savedViews(String course) {
        return store.views(course);
    }

    synchronized Optional<NamedStep> change(String course, ViewChange change) {
        return told(store.changeViews(course, change, who, clock.instant()));
    }

    /// A backup that could not be made, one sentence each. Telling forgets them.
    public synchronized List<String> warnings() {
        List<String> told = List.copyOf(warnings);
        warnings.clear();
        return told;
    }

    @Override
    public void close() {
        store.close();
    }
}
