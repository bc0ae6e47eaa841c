package decursus.store.intake;

import org.jspecify.annotations.Nullable;

/// What an import could not take in, to be kept with its reason.
///
/// @param course   id of the course that it belongs to; null where that is not known
/// @param place    file and place in it; not blank
/// @param verbatim word for word; NUL is kept as U+FFFD
/// @param reason   why, as a sentence; not blank
public record RefusedEntry(@Nullable String course, String place, String verbatim, String reason) {
    public RefusedEntry {
        verbatim = verbatim.replace('\0', '\uFFFD');
        place = place.replace('\0', '\uFFFD');
    }
}
