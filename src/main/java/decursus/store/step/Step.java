package decursus.store.step;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One change to the store, as a whole.
///
/// @param id      number, rising with time
/// @param file    name of the file that an import read; null where none was read
/// @param courses ids of the courses that it changed, in alphabetical order
/// @param item    what sort of item it is about; null for an import, an undo and a redo
/// @param about   the step that this one undoes or redoes; null where it does neither
public record Step(long id, Kind kind, @Nullable String file, Instant at, String who, List<String> courses,
        @Nullable Item item, @Nullable Step about) {

    /// Kinds of steps.
    public enum Kind { IMPORT, ADD, EDIT, EXCLUDE, INCLUDE, MOVE, MERGE, REMOVE, REORDER, UNDO, REDO }

    /// What a step changes.
    public enum Item { PATIENT, RESULT, TREATMENT, EVENT, ADVERSE_EVENT, ORGAN, NOTE, VIEW }

    /// What stands in the place of a file's name where no file was read.
    static final String NO_FILE = "-";

    public Step {
        courses = List.copyOf(courses);
    }
}
