package decursus.store.saved;

import decursus.store.step.Step;
import java.util.List;

/// One change to the saved views of a course.
public sealed interface ViewChange {

    /// What sort of step it is.
    Step.Kind kind();

    /// Saves a view under a name that is free; it stands last.
    record Add(SavedView view) implements ViewChange {
        @Override
        public Step.Kind kind() {
            return Step.Kind.ADD;
        }
    }

    /// Saves a view in place of the one that has its name.
    record Replace(SavedView view) implements ViewChange {
        @Override
        public Step.Kind kind() {
            return Step.Kind.EDIT;
        }
    }

    /// Gives a view another name, which must be free.
    record Rename(String from, String to) implements ViewChange {
        @Override
        public Step.Kind kind() {
            return Step.Kind.EDIT;
        }
    }

    /// Removes a view.
    record Remove(String name) implements ViewChange {
        @Override
        public Step.Kind kind() {
            return Step.Kind.REMOVE;
        }
    }

    /// Puts the views in another order.
    ///
    /// @param names all of them, each once
    record Reorder(List<String> names) implements ViewChange {
        public Reorder {
            names = List.copyOf(names);
        }

        @Override
        public Step.Kind kind() {
            return Step.Kind.REORDER;
        }
    }
}
