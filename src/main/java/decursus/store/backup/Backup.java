package decursus.store.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/// One file beside a store.
///
/// @param at  when it was made, to the second
/// @param why what it was made for
public record Backup(Path file, Instant at, Why why) implements Comparable<Backup> {

    /// What a file is kept for.
    public enum Why {
        /// Before the first change of a day.
        DAILY,
        /// Somebody asked for it.
        ASKED,
        /// Before the store was brought to a newer schema.
        MIGRATION,
        /// It was the store itself until a backup took its place. Never deleted by itself, and perhaps damaged.
        REPLACED;

        /// The reason in one word, as the names of the files have it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Older ones first.
    @Override
    public int compareTo(Backup other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : file.compareTo(other.file);
    }
}
