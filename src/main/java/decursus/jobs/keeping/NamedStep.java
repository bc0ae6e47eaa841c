package decursus.jobs.keeping;

import decursus.store.step.Step;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A change to the store as a person is told of it.
///
/// @param file    name of the file that an import read; null where none was read
/// @param courses the courses that it changed, records of care by their pseudonym
/// @param item    what sort of item it changed; null for an import, an undo and a redo
/// @param about   what is undone or redone by it; null where it does neither
public record NamedStep(Step.Kind kind, @Nullable String file, List<String> courses, Instant at, String who,
        Step.@Nullable Item item, @Nullable NamedStep about) {

    public NamedStep {
        courses = List.copyOf(courses);
    }
}
