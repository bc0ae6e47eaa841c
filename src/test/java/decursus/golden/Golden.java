package decursus.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares a text with the one kept in `src/test/resources/golden`. A missing one fails; `-Dgolden.write=true` writes
/// the texts anew, and then the test fails too, so that no build passes by writing its own expectation.
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /// Fails unless `actual` equals the kept text of that name, such as `paint/sheet.txt`, to the last character.
    public static void assertMatches(String name, String actual) {
        assertMatches(FOLDER.resolve(name), actual, Boolean.getBoolean("golden.write"));
    }

    static void assertMatches(Path file, String actual, boolean write) {
        try {
            if (write) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                fail("Wrote " + file + "; look at it, then run again without -Dgolden.write.");
            }
            if (!Files.exists(file)) {
                fail("The golden text " + file + " is missing; write it with -Dgolden.write=true and look at it.");
            }
            assertEquals(Files.readString(file), actual, () -> "differs from " + file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
