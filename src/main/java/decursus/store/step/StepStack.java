package decursus.store.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What can be undone and what can be done again.
///
/// @param done   steps in force, the last one last
/// @param undone steps that were undone and can be done again, the next one last
public record StepStack(List<Step> done, List<Step> undone) {

    public StepStack {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// Plays all steps in their order. A new change forgets what could be done again. A step whose courses were all erased
    /// can be neither.
    static StepStack of(List<Step> all) {
        List<Step> done = new ArrayList<>();
        List<Step> undone = new ArrayList<>();
        for (Step each : all) {
            switch (each.kind()) {
                case UNDO -> move(each.about(), done, undone);
                case REDO -> move(each.about(), undone, done);
                case IMPORT, ADD, EDIT, EXCLUDE, INCLUDE, MOVE, MERGE, REMOVE, REORDER -> {
                    done.add(each);
                    undone.clear();
                }
            }
        }
        done.removeIf(step -> step.courses().isEmpty());
        undone.removeIf(step -> step.courses().isEmpty());
        return new StepStack(done, undone);
    }

    /// Not always the last one: between it and the end may stand steps whose courses were erased.
    private static void move(@Nullable Step step, List<Step> from, List<Step> to) {
        if (step != null && from.removeIf(each -> each.id() == step.id())) {
            to.add(step);
        }
    }

    /// The step that an undo takes back; empty where there is none.
    public Optional<Step> nextUndo() {
        return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
    }

    /// The step that a redo does again; empty where there is none.
    public Optional<Step> nextRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }
}
