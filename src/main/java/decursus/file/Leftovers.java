package decursus.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Half-written files that a killed program left behind.
public final class Leftovers {

    /// Nothing is written for as long as this without a byte of it reaching the file.
    private static final Duration ABANDONED = Duration.ofHours(1);

    private Leftovers() {
    }

    /// Deletes the files of a folder that were last written more than an hour before another one: nobody is at work on them.
    ///
    /// @param name  which of the files are half-written ones of ours, by name
    /// @param fresh a file of the same folder that was written just now; it tells the time of the folder's own clock
    /// @throws IOException when the folder can not be read
    public static void clean(Path folder, Predicate<String> name, Path fresh) throws IOException {
        Instant before = Files.getLastModifiedTime(fresh).toInstant().minus(ABANDONED);
        List<Path> halves;
        try (Stream<Path> files = Files.list(folder)) {
            halves = files.filter(each -> name.test(String.valueOf(each.getFileName())) && !each.equals(fresh)).toList();
        }
        for (Path each : halves) {
            try {
                if (Files.isRegularFile(each) && Files.getLastModifiedTime(each).toInstant().isBefore(before)) {
                    Files.deleteIfExists(each);
                }
            } catch (NoSuchFileException e) {
                // somebody else was faster
                continue;
            }
        }
    }
}
