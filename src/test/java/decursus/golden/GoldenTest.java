package decursus.golden;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class GoldenTest {

    @TempDir
    Path folder;

    @Test
    void aMissingTextFailsAndIsNotWritten() {
        Path file = folder.resolve("never.txt");
        assertThrows(AssertionFailedError.class, () -> Golden.assertMatches(file, "x", false));
        assertFalse(Files.exists(file));
    }

    @Test
    void aDifferentTextFails() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.txt"), "kept\n");
        assertThrows(AssertionFailedError.class, () -> Golden.assertMatches(file, "kept", false));
        assertDoesNotThrow(() -> Golden.assertMatches(file, "kept\n", false));
    }

    @Test
    void writingFailsToo() throws IOException {
        Path file = folder.resolve("deeper/new.txt");
        assertThrows(AssertionFailedError.class, () -> Golden.assertMatches(file, "new\n", true));
        assertEquals("new\n", Files.readString(file));
    }
}
