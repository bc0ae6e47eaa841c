package decursus.cli.changing;

import decursus.cli.keeping.Terminal;
import decursus.exchange.typed.Fragment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Fields of a case file, from the command line and from a file.
final class Fields {

    private static final long MOST_BYTES = 10_000_000;

    private final Terminal terminal;

    Fields(Terminal terminal) {
        this.terminal = terminal;
    }

    /// The fields of the file, then those that are typed.
    ///
    /// @throws IllegalArgumentException with a sentence, when there are none or one can not be read
    Fragment read(List<String> typed, @Nullable Path file) {
        Fragment fields = Fragment.typed(typed);
        Fragment all = file == null ? fields : Fragment.json(content(file)).and(fields);
        if (all.isEmpty()) {
            throw new IllegalArgumentException(terminal.text("fields.none"));
        }
        return all;
    }

    private String content(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalArgumentException(terminal.text("fields.large", file, MOST_BYTES));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
