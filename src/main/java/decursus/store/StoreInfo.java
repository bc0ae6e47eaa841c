package decursus.store;

import java.nio.file.Path;

/// What a store is and holds.
///
/// @param file          the real path
/// @param schemaVersion the schema's number
/// @param access        what it can be used for, after all
/// @param courses       number of courses
/// @param observations  number of observations of all courses
/// @param treatments    number of treatments
/// @param events        number of events, adverse events and organ findings together
/// @param bytes         size of the file
public record StoreInfo(Path file, int schemaVersion, Access access, int courses, long observations, long treatments, long events,
        long bytes) {
}
