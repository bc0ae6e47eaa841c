package decursus.jobs.keeping;

import decursus.store.Writability;
import org.jspecify.annotations.Nullable;

/// What can be done with an open store now.
///
/// @param nextUndo    the step that an undo would take back; null where there is none
/// @param nextRedo    the step that a redo would do again; null where there is none
/// @param writability whether anything can be changed, and why not
public record StoreState(@Nullable NamedStep nextUndo, @Nullable NamedStep nextRedo, Writability writability) {
}
