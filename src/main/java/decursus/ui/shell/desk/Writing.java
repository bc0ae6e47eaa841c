package decursus.ui.shell.desk;

import decursus.jobs.keeping.Changes;
import decursus.ui.common.Workplace;
import decursus.work.Work;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Changes to the open store, made off the thread of the window and in the user's name. What the store warns of is told,
/// and what it refuses.
public final class Writing {

    private final ShellModel model;
    private final Workplace place;
    private @Nullable Runnable refused;

    public Writing(ShellModel model, Workplace place) {
        this.model = model;
        this.place = place;
    }

    /// @param then called after each change that the store refused: what can be changed may be less than before
    void whenRefused(Runnable then) {
        refused = then;
    }

    /// What was made of a change, and what should be known all the same.
    private record Made<T>(T result, List<String> warnings) {
    }

    /// Makes a change; does nothing while no store is open.
    ///
    /// @param name   of the change, as it may stand in a log
    /// @param change made to the open store
    /// @param then   takes what the change gives
    public <T> void run(String name, Function<Changes, T> change, Consumer<? super T> then) {
        run(name, change, new Work.Answer<T>(then, this::refuse));
    }

    /// Makes a change of which some refusals mean something else than a fault.
    <T> void run(String name, Function<Changes, T> change, Work.Answer<T> answer) {
        Path store = model.store().get();
        if (store == null) {
            return;
        }
        String who = model.settings().get().who();
        place.work().run(name, () -> {
            try (Changes changes = Changes.open(store, place.clock(), who == null ? place.user() : who)) {
                return new Made<>(change.apply(changes), changes.warnings());
            }
        }, new Work.Answer<Made<T>>(made -> {
            made.warnings().forEach(place::warn);
            answer.done().accept(made.result());
        }, answer.failed()));
    }

    /// Tells why a change was refused.
    void refuse(Throwable problem) {
        place.fail(Sentences.told(problem, model.store().get(), place));
        if (refused != null) {
            refused.run();
        }
    }
}
