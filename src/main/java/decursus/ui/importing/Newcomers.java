package decursus.ui.importing;

import decursus.jobs.CourseRow;
import decursus.jobs.Courses;
import decursus.privacy.Disclosure;
import decursus.store.StoreRefusedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells which patients an import brought. Reads the disk.
final class Newcomers {

    private final Path store;
    private final Optional<Set<String>> before;

    /// @param store the store before the import; there may be none yet
    Newcomers(Path store) {
        this.store = store;
        this.before = ids(store);
    }

    /// The patients that are in the store by now and were not before, each by its id and by its pseudonym; nobody where the
    /// store could not be read, as one of an older release before its first change can not.
    Set<String> since() {
        Set<String> now = new HashSet<>(before.isEmpty() ? Set.of() : ids(store).orElse(Set.of()));
        before.ifPresent(now::removeAll);
        return Set.copyOf(now);
    }

    private static Optional<Set<String>> ids(Path store) {
        if (Files.notExists(store)) {
            return Optional.of(Set.of());
        }
        try (Courses courses = Courses.open(store)) {
            return Optional.of(Stream.of(Disclosure.values()).flatMap(each -> courses.rows(each).stream()).map(CourseRow::id)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (StoreRefusedException notReadable) {
            return Optional.empty();
        }
    }
}
