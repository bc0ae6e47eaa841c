package decursus.jobs.keeping;

import decursus.jobs.JobRefused;
import decursus.store.Access;
import decursus.store.Store;
import decursus.store.step.Step;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Changes to a store that read no file: taking back, doing again, removing. Each is one transaction.
/// What a person should be told all the same stands in [#warnings].
public final class Changes {

    private final Path store;
    private final Clock clock;
    private final String who;
    private final List<String> warnings = new ArrayList<>();

    /// @param who who changes, kept with each change; not blank
    public Changes(Path store, Clock clock, String who) {
        this.store = store;
        this.clock = clock;
        this.who = who;
    }

    /// Takes the last change back.
    ///
    /// @return the change that was taken back
    /// @throws JobRefused when there is none
    /// @throws decursus.store.StoreRefusedException when the store can not be opened or written
    public NamedStep undo() {
        try (Store open = Store.open(store, Access.READ_WRITE)) {
            Naming naming = new Naming(open);
            return named(naming, open, open.undo(who, clock.instant()), "undo");
        }
    }

    /// Does the change again that was undone last.
    ///
    /// @return the change that was done again
    /// @throws JobRefused when there is none
    /// @throws decursus.store.StoreRefusedException when the store can not be opened or written
    public NamedStep redo() {
        try (Store open = Store.open(store, Access.READ_WRITE)) {
            Naming naming = new Naming(open);
            return named(naming, open, open.redo(who, clock.instant()), "redo");
        }
    }

    private NamedStep named(Naming naming, Store open, Optional<Step> step, String verb) {
        naming.know(open);
        warnings.addAll(open.warnings());
        return step.map(naming::named).orElseThrow(() -> new JobRefused("There is nothing to " + verb + " in " + store + "."));
    }

    /// Removes a course; an undo brings it back.
    ///
    /// @param typed id or pseudonym
    /// @throws JobRefused when the store has no such course
    /// @throws decursus.store.StoreRefusedException when the store can not be opened or written
    public NamedStep remove(String typed) {
        try (Store open = Store.open(store, Access.READ_WRITE)) {
            Naming naming = new Naming(open);
            String id = naming.held(open, typed);
            Step step = open.remove(id, who, clock.instant()).orElseThrow();
            warnings.addAll(open.warnings());
            return naming.named(step);
        }
    }

    /// A backup that could not be made, one sentence each.
    public List<String> warnings() {
        return List.copyOf(warnings);
    }
}
